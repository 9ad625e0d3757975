import { workOffline } from './shared/offline.js';

workOffline();

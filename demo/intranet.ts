import '../components/study/renovation-study.js';
import '../components/dashboard/renovation-dashboard.js';
import './shared/demo-block.js';
import { workOffline } from './shared/offline.js';

workOffline();

/** Registers the demo's service worker, so that its pages open without a network after the first visit. */
import { workOffline } from '../../components/shared/work-offline.js';

if (!import.meta.env.DEV) void workOffline('./service-worker.js');

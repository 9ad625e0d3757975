import './shared/offline.js';

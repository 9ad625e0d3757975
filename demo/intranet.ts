import '../components/study/renovation-study.js';
import '../components/dashboard/renovation-dashboard.js';
import './shared/demo-block.js';
import './shared/offline.js';

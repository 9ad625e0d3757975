import './shared/choose-study.js';
import '../components/study/renovation-study.js';
import '../components/fieldwork/renovation-fieldwork.js';
import './shared/demo-fieldwork.js';
import './shared/offline.js';

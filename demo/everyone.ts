import '../components/study/renovation-study.js';
import '../components/interview/renovation-interview.js';
import './shared/demo-fieldwork.js';
import './shared/offline.js';

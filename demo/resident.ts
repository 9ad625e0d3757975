import './shared/choose-study.js';
import '../components/study/renovation-study.js';
import '../components/survey/renovation-survey.js';
import './shared/demo-letter.js';
import './shared/offline.js';

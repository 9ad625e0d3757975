/** Every page with `<renovation-interview>`: by telephone, at the doors, and on the first day. */
import '../components/study/renovation-study.js';
import '../components/interview/renovation-interview.js';
import './shared/demo-fieldwork.js';
import './shared/offline.js';

/** The residents' evening: the same results as cards, on the big screen, and on paper, as the address says. */
import '../components/results/renovation-results.js';
import { eveningPlans } from './shared/evening-plans.js';
import { eveningWords } from './shared/evening-words.js';
import './shared/offline.js';

const results = document.querySelector('renovation-results');
const asked = new URL(location.href).searchParams;
const view = asked.get('view') ?? 'cards';

if (results) {
  results.plans = eveningPlans;
  results.wordings = eveningWords;
  // A big screen is all screen.
  document.querySelector('main')?.classList.toggle('desk', view === 'screen');
  if (view === 'screen' || view === 'poster' || view === 'card') results.view = view;
  for (const link of document.querySelectorAll<HTMLElement>('[data-view]')) {
    if (link.dataset['view'] === results.view) link.setAttribute('aria-current', 'page');
  }
}

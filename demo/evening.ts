/**
 * The residents' evening, as the address says: results as cards, on the big screen and on paper; votes on the tablet and
 * on the big screen; and the organiser's view. `?evening=tonight` is an evening on which nobody has voted yet.
 */
import '../components/evening/renovation-evening.js';
import '../components/results/renovation-results.js';
import '../components/study/renovation-study.js';
import { eveningWords } from './shared/evening-words.js';
import './shared/offline.js';
import { fillEvening } from './shared/sample-evening.js';

const EXAMPLE = 'example';

const results = document.querySelector('renovation-results');
const evening = document.querySelector('renovation-evening');
const study = document.querySelector('renovation-study');
const asked = new URL(location.href).searchParams;
const view = asked.get('view') ?? 'cards';

// A big screen is all screen.
document.querySelector('main')?.classList.toggle('desk', view === 'screen' || view === 'board');
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-view]')) {
  if (link.dataset['view'] === view) link.setAttribute('aria-current', 'page');
  const name = asked.get('evening');
  if (name !== null) link.search = new URLSearchParams({ view: link.dataset['view'] ?? '', evening: name }).toString();
}

if (view === 'tablet' || view === 'board' || view === 'organiser') {
  results?.remove();
  if (evening && study) {
    const name = asked.get('evening') ?? EXAMPLE;
    evening.view = view;
    evening.evening = name;
    study.hidden = false;
    study.addEventListener('renovation-study-open', () => {
      if (study.services) void fillEvening(study.services, name, name === EXAMPLE);
    });
  }
  // A tablet that goes round leads nowhere else.
  if (view === 'organiser') document.querySelector('.organise')?.remove();
  if (view === 'tablet') for (const way of document.querySelectorAll('nav, .organise')) way.remove();
} else {
  study?.remove();
  if (results) {
    results.wordings = eveningWords;
    if (view === 'screen' || view === 'poster' || view === 'card') results.view = view;
  }
}

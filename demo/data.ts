/** The researcher's and the privacy officer's page; the part that is open stands in its address. */
import type { RenovationData } from '../components/data/renovation-data.js';
import '../components/study/renovation-study.js';
import '../components/data/renovation-data.js';
import './shared/demo-fieldwork.js';
import './shared/demo-consents.js';
import './shared/offline.js';

const view = new URL(location.href).searchParams.get('view');
const template = document.querySelector<HTMLTemplateElement>('demo-fieldwork template');
if (view) template?.content.querySelector<RenovationData>('renovation-data')?.setAttribute('view', view);

document.querySelector('main')?.addEventListener('renovation-data-view', (event) => {
  const address = new URL(location.href);
  address.searchParams.set('view', event.view);
  history.replaceState(null, '', address);
});

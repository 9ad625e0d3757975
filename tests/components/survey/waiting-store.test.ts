/** Another tab stands in the way of the store: whoever waits reads why, and it goes on by itself when that tab is closed. */
import { expect } from 'chai';
import '../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import type { Store, StoreChange, StoreHealth } from '../../../domain/records/store.js';
import { until as untilSoon } from '../../support/until.js';
import { studyWith } from '../../domain/study/minimal-study.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

/** Makes a store behave as one that waits for another tab; gives the way to close that tab. */
function block(store: Store): () => void {
  const { health } = store;
  const listeners = new Set<(change: StoreChange) => void>();
  let closeTab = (): void => undefined;
  const closed = new Promise<void>((resolve) => (closeTab = resolve));
  let current: StoreHealth = { ...health, trouble: { reason: 'blocked' } };
  const responses = store.responses.bind(store);
  const subscribe = store.subscribe.bind(store);
  Object.defineProperty(store, 'health', { configurable: true, get: () => current });
  store.responses = (query) => closed.then(() => responses(query));
  store.subscribe = (listener) => {
    listeners.add(listener);
    return subscribe(listener);
  };
  return () => {
    current = health;
    Reflect.deleteProperty(store, 'health');
    Reflect.deleteProperty(store, 'responses');
    Reflect.deleteProperty(store, 'subscribe');
    for (const listener of listeners) listener({ kind: 'health', health });
    closeTab();
  };
}

describe('A store that waits for another tab', () => {
  let study: RenovationStudy;
  let survey: RenovationSurvey;
  const seen = (selector: string): Element | null => survey.shadowRoot?.querySelector(selector) ?? null;

  afterEach(() => study.remove());

  it('is said to whoever waits, who goes on when that tab is closed', async () => {
    study = document.createElement('renovation-study');
    study.locale = 'en';
    study.config = studyWith({ id: `waits-${String(Date.now())}`, languages: ['en'] });
    document.body.append(study);
    await until(() => study.services !== undefined);
    const closeTab = block(study.services!.store);
    survey = document.createElement('renovation-survey');
    survey.definition = { elements: [{ type: 'text', name: 'a' }] };
    study.append(survey);
    await until(() => seen('.state.error')?.textContent.includes('Close that tab and it goes on here.') === true);
    expect(seen('.state.error button')).to.equal(null);
    closeTab();
    await until(() => seen('renovation-survey-welcome') !== null);
    expect(seen('.state.error')).to.equal(null);
  });
});

/** A tag alone on a device that has no store for it: why, in the words of the person, and on as soon as it can. */
import { expect } from 'chai';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import { store as sentences } from '../../../components/shared/locales/store/tr.js';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { DATABASE_NAME } from '../../../storage/schema.js';
import { violationsIn } from '../../support/axe.js';
import { until as untilSoon } from '../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

const settled = (request: IDBOpenDBRequest): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as IDBDatabase | undefined);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });

/** As a browser does that was told to keep nothing. */
function switchOffStorage(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  return () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    if (own) Object.defineProperty(globalThis, 'indexedDB', own);
  };
}

describe('A questionnaire alone on a device', () => {
  let survey: RenovationSurvey;
  let restore: (() => void) | undefined;
  const seen = <E extends HTMLElement = HTMLElement>(selector: string): E | null =>
    survey.shadowRoot?.querySelector<E>(selector) ?? null;

  before(async () => {
    await settled(indexedDB.deleteDatabase(DATABASE_NAME));
    (await settled(indexedDB.open(DATABASE_NAME, 2 ** 31)))?.close();
    survey = document.createElement('renovation-survey');
    survey.locale = 'tr';
    survey.definition = { elements: [{ type: 'text', name: 'a' }] };
  });

  after(async () => {
    restore?.();
    survey.remove();
    await settled(indexedDB.deleteDatabase(DATABASE_NAME));
  });

  it('that a newer kit kept answers on: nothing was changed, reload the page', async () => {
    const told = new Promise<RenovationErrorEvent>((resolve) =>
      survey.addEventListener('renovation-error', resolve, { once: true }),
    );
    document.body.append(survey);
    expect(await told).to.include({ code: 'store/newer-version', message: sentences['newer-version'] });
    await until(() => seen('.state.error') !== null);
    expect(seen('.state.error')?.textContent).to.contain(sentences['newer-version']);
    expect(await violationsIn(survey)).to.deep.equal([]);
  });

  it('that keeps nothing: it is played, and said before anything is lost', async () => {
    restore = switchOffStorage();
    seen('.state.error button')?.click();
    await until(() => seen('renovation-survey-page input') !== null);
    expect(seen('.state.error')?.textContent).to.contain(sentences['switched-off']);
    const saved = new Promise((resolve) => survey.addEventListener('renovation-saved', resolve, { once: true }));
    survey.survey?.setValue('a', 'said');
    await saved;
    expect(survey.survey?.data).to.deep.equal({ a: 'said' });
    expect(await violationsIn(survey)).to.deep.equal([]);
  });
});

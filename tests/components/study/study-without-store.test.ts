import { expect } from 'chai';
import { KitError } from '../../../domain/failure.js';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import { store as sentences } from '../../../components/shared/locales/store/nl.js';
import '../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import { DATABASE_NAME } from '../../../storage/schema.js';
import { minimalStudy } from '../../domain/study/minimal-study.js';
import { defineConsumer, put, until, type StudyConsumer } from './consumer.js';

/** Settles an IndexedDB request. */
const settled = (request: IDBOpenDBRequest): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as IDBDatabase | undefined);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });

describe('a study on a device that a newer kit has kept answers on', () => {
  let element: RenovationStudy;

  before(async () => {
    document.documentElement.lang = 'nl';
    await settled(indexedDB.deleteDatabase(DATABASE_NAME));
    (await settled(indexedDB.open(DATABASE_NAME, 2 ** 31)))?.close();
  });

  afterEach(() => element.remove());

  it('says that the page is older than the data, and opens when that is over', async () => {
    element = put<RenovationStudy>('<renovation-study></renovation-study>');
    element.config = minimalStudy;
    const event = await new Promise<RenovationErrorEvent>((resolve) =>
      element.addEventListener('renovation-error', resolve, { once: true }),
    );
    expect(event.code).to.equal('store/newer-version');
    expect(event.message).to.equal(sentences['newer-version']);
    expect(element.shadowRoot?.textContent).to.include(sentences['newer-version']);

    defineConsumer();
    const alone = put<StudyConsumer>('<study-consumer></study-consumer>');
    await until(() => alone.services.error !== undefined);
    expect(alone.services.error).to.be.instanceOf(KitError);

    await settled(indexedDB.deleteDatabase(DATABASE_NAME));
    element.shadowRoot?.querySelector('button')?.click();
    await until(() => element.services !== undefined);
    alone.services.retry();
    await until(() => alone.services.ready !== undefined);
    expect(alone.services.error).to.equal(undefined);
    alone.remove();
  });
});

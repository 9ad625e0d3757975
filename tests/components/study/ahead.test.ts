import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { keepAheadOf } from '../../../components/study/release/ahead.js';
import { workersMayRead } from '../../../components/study/release/read-here.js';
import { PreparedRelease } from '../../../components/shared/prepared-release.js';
import type { ReleaseService } from '../../../components/shared/contexts.js';
import { IndexedDbStore } from '../../../storage/indexeddb-store.js';
import { sampleClock, sampleDraft } from '../../support/sample-records.js';
import { valueOf } from '../../support/store-results.js';

const NAME = 'ahead-of-a-release';
const COUNT = 2_100;
const numbered = (number: number) =>
  sampleDraft({ id: `r${String(number).padStart(5, '0')}`, state: 'complete', answers: { mark: number % 5 } });

describe('a release that may be asked for before long', () => {
  let store: IndexedDbStore;
  let stop: AbortController;
  let waiting: { readonly milliseconds: number; readonly callback: () => void }[];
  const after = (milliseconds: number, callback: () => void): void => void waiting.push({ milliseconds, callback });
  const pass = (): void => waiting.shift()?.callback();

  beforeEach(async () => {
    waiting = [];
    stop = new AbortController();
    store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    await valueOf(store.importRecords({ responses: Array.from({ length: COUNT }, (_, index) => numbered(index)) }));
    await forget();
  });
  afterEach(async () => {
    stop.abort();
    await store.close();
    await deleteDB(NAME);
  });

  async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
    const database = await openDB(NAME);
    const value = await work(database);
    database.close();
    return value;
  }
  const forget = (): Promise<void> => inDatabase((database) => database.clear('countedParts'));
  const kept = (): Promise<number> =>
    inDatabase(async (database) =>
      ((await database.getAll('countedParts')) as { part: { ids: string[] } | null }[]).reduce(
        (sum, { part }) => sum + (part?.ids.length ?? 0),
        0,
      ),
    );

  /** However long a worker takes here. */
  const untilKept = async (): Promise<void> => {
    while ((await kept()) < COUNT) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  it('is made ready some while after, and again some while after answers came in', async function () {
    if (!workersMayRead()) this.skip();
    keepAheadOf(store, stop.signal, after);
    expect(await kept(), 'not at once').to.equal(0);
    pass();
    await untilKept();
    // The worker says so a moment later; then the next answer is waited for.
    let revision = 1;
    while (waiting.length === 0) {
      await valueOf(store.importRecords({ responses: [{ ...numbered(5), revision: ++revision }] }));
    }
    await valueOf(store.importRecords({ responses: [{ ...numbered(6), revision }] }));
    await forget();
    expect(waiting, 'one wait for any number of answers').to.have.length(1);
    pass();
    await untilKept();
  });

  it('is left to itself where a worker is not to touch the store', async function () {
    if (workersMayRead()) this.skip();
    keepAheadOf(store, stop.signal, after);
    await valueOf(store.importRecords({ responses: [{ ...numbered(5), revision: 9 }] }));
    expect(waiting).to.deep.equal([]);
  });

  it('is left alone when nobody is there any more', async () => {
    keepAheadOf(store, stop.signal, after);
    stop.abort();
    pass();
    await valueOf(store.importRecords({ responses: [{ ...numbered(5), revision: 9 }] }));
    expect(waiting).to.deep.equal([]);
    expect(await kept()).to.equal(0);
  });

  it('is spoken of for as long as a tag is in the page', () => {
    const heard: string[] = [];
    const service = (name: string): ReleaseService => ({
      release: () => Promise.reject(new Error('nobody asked')),
      subscribe: () => () => undefined,
      prepare: () => {
        heard.push(`${name} may be asked for`);
        return () => heard.push(`${name} is not`);
      },
    });
    const controllers: unknown[] = [];
    const host = { addController: (one: unknown) => controllers.push(one) } as never;
    const prepared = new PreparedRelease(host);
    expect(controllers).to.deep.equal([prepared]);
    const one = service('one');
    prepared.of(one);
    prepared.of(one);
    prepared.of(service('another'));
    prepared.hostDisconnected();
    prepared.hostDisconnected();
    expect(heard).to.deep.equal(['one may be asked for', 'one is not', 'another may be asked for', 'another is not']);
  });
});

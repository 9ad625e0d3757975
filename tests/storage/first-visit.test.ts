/** Whether this browser keeps anything of the kit, asked before a store makes that true. */
import { expect } from 'chai';
import { deleteDB } from 'idb';
import { openStore } from '../../storage/open-store.js';
import { DATABASE_NAME } from '../../storage/schema.js';
import { sampleClock } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

/** As in a page that was just opened. Each has an address of its own. */
let pages = 0;
const newPage = (): Promise<typeof import('../../storage/first-visit.js')> =>
  import(`../../storage/first-visit.ts?page=${String((pages += 1))}`) as never;

describe('the first visit of a browser', () => {
  beforeEach(() => deleteDB(DATABASE_NAME));

  it('is one while nothing of the kit is kept, and stays one in the page that makes the first store', async () => {
    const { isFirstVisit } = await newPage();
    expect(await isFirstVisit()).to.equal(true);
    const store = await valueOf(openStore({ clock: sampleClock() }));
    expect(await isFirstVisit()).to.equal(true);
    expect(await (await newPage()).isFirstVisit()).to.equal(false);
    await store.close();
    expect(await (await newPage()).isFirstVisit()).to.equal(false);
  });

  it('is none where the browser does not tell', async () => {
    const { databases } = IDBFactory.prototype;
    try {
      for (const answer of [undefined, () => Promise.reject(new DOMException('no', 'UnknownError'))]) {
        Object.defineProperty(IDBFactory.prototype, 'databases', { configurable: true, value: answer });
        expect(await (await newPage()).isFirstVisit()).to.equal(false);
      }
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'databases', {
        configurable: true,
        writable: true,
        value: databases,
      });
    }
  });
});

/** The outbox moves to where an index finds the entries of a record, and nothing that waits is lost on the way. */
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MIGRATIONS, type Migration } from '../../storage/migrations.js';
import { EVENING, sampleBallot } from '../support/sample-evening.js';
import { sampleClock, sampleConsent, sampleDraft } from '../support/sample-records.js';
import { failureOf, valueOf } from '../support/store-results.js';
import { DATABASE, FIXTURES, OUTBOX, storeAsVersion5 } from '../support/stored-versions.js';

const openAt = (migrations: readonly Migration[]) =>
  new IndexedDbStore({ clock: sampleClock(), name: DATABASE, migrations });

describe('version 6 of the database', () => {
  afterEach(() => deleteDB(DATABASE));

  it('moves the outbox over batches, each entry in its place, and leaves nothing of it behind', async () => {
    await storeAsVersion5(2);
    const old = await openDB(DATABASE);
    const transaction = old.transaction('outbox', 'readwrite');
    for (let number = 0; number < 1203; number++) {
      void transaction.store.put({ kind: 'consent', record: `many-${number}`, revision: 1, at: '' });
    }
    await transaction.done;
    const before = (await old.getAll('outbox')) as { sequence: number }[];
    old.close();
    const store = openAt(MIGRATIONS);
    expect(await valueOf(store.outbox())).to.deep.equal(before);
    await valueOf(store.draftWriter('response-9').save(sampleDraft({ id: 'response-9' })));
    const newest = (await valueOf(store.outbox())).at(-1);
    expect(newest).to.include({ record: 'response-9', sequence: before.at(-1)!.sequence + 1 });
    await store.close();
    const now = await openDB(DATABASE);
    for (const name of ['outbox', 'responseEntries']) expect(await now.count(name), name).to.equal(0);
    now.close();
  });

  it('finds the entry of an evening, and takes no other for it', async () => {
    await storeAsVersion5(2);
    const store = openAt(MIGRATIONS);
    const evenings = await store.evening();
    const waiting = async () => (await valueOf(store.outbox())).map(({ kind, record }) => `${kind} ${record}`);
    const before = await waiting();
    await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-2', 'garden')));
    expect(await waiting()).to.deep.equal(before);
    expect((await valueOf(evenings.state(EVENING))).record).to.have.all.keys(
      'id',
      'study',
      'name',
      'votingEnded',
      'board',
      'revision',
    );
    // Sent, and the number is another's by now.
    await valueOf(store.acknowledge((await valueOf(store.outbox())).map(({ sequence }) => sequence)));
    await valueOf(store.addConsents([sampleConsent({ id: 'consent-2' })]));
    await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-3', 'garden')));
    expect(await waiting()).to.deep.equal(['consent consent-2', `evening ${EVENING.study}/${EVENING.name}`]);
    await store.close();
  });

  for (const storeAsThen of FIXTURES) {
    it(`leaves a database of ${storeAsThen.name} as it was when a step after all others fails, and opens it later`, async () => {
      await storeAsThen(2);
      const everything = async () => {
        const database = await openDB(DATABASE);
        const names = [...database.objectStoreNames];
        const records = await Promise.all(names.map(async (name) => [name, await database.getAll(name)]));
        const { version } = database;
        database.close();
        return { version, records };
      };
      const before = await everything();
      const broken: Migration = {
        version: MIGRATIONS.length + 1,
        structure: () => {
          throw new RangeError('the last one');
        },
      };
      const failing = openAt([...MIGRATIONS, broken]);
      expect((await failureOf(failing.open(), 'failed')).detail).to.contain('the last one');
      await failing.close();
      expect(await everything()).to.deep.equal(before);
      const store = openAt(MIGRATIONS);
      expect((await valueOf(store.outbox())).map(({ record }) => record).slice(0, OUTBOX.length)).to.deep.equal(
        OUTBOX.map(({ record }) => record),
      );
      await store.close();
    });
  }
});

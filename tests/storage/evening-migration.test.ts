/** A database of each earlier version gets room for evenings, and keeps what is in it. */
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MIGRATIONS } from '../../storage/migrations.js';
import { EVENING, sampleBallot, sampleGrievance, sampleSignUp, sampleTopic } from '../support/sample-evening.js';
import { STUDY, sampleClock, sampleConsent, sampleDraft } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'evening-migration';
const openAt = (version: number) =>
  new IndexedDbStore({ clock: sampleClock(), name: NAME, migrations: MIGRATIONS.slice(0, version) });

describe('version 4 of the database', () => {
  afterEach(() => deleteDB(NAME));

  // That each version is made as on its first day stands in migrations.test.ts.
  for (const version of [1, 2, 3]) {
    it(`gives a database of version ${version} room for evenings, and keeps everything in it`, async () => {
      const old = openAt(version);
      const batch = { responses: [sampleDraft()], consents: [sampleConsent()] };
      await valueOf(old.open());
      await old.close();
      const raw = await openDB(NAME);
      for (const response of batch.responses) await raw.put('responses', response);
      for (const consent of batch.consents) await raw.put('consents', consent);
      raw.close();

      const store = openAt(MIGRATIONS.length);
      const evenings = await store.evening();
      await valueOf(evenings.putTopics(EVENING, [sampleTopic()]));
      await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-1', 'garden')));
      expect(await valueOf(store.responses({ study: STUDY }))).to.deep.equal(batch.responses);
      expect(await valueOf(store.consents({ study: STUDY }))).to.deep.equal(batch.consents);
      await store.close();
    });
  }

  it('holds names, votes and grievances apart: no record has two of them, and none a moment', async () => {
    const store = openAt(MIGRATIONS.length);
    const evenings = await store.evening();
    await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-1', 'garden')));
    await valueOf(evenings.addSignUp(EVENING, sampleSignUp()));
    await valueOf(evenings.addGrievance(EVENING, sampleGrievance()));
    await store.close();
    const database = await openDB(NAME);
    const records = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
    database.close();
    const written = records.flat().map((record) => JSON.stringify(record));
    const having = (part: string) => written.filter((record) => record.includes(part));
    expect(having('Example One').length).to.equal(1);
    expect(having('The lift').length).to.equal(1);
    expect(having('turn-1').length).to.equal(1);
    for (const record of [...having('Example One'), ...having('The lift'), ...having('turn-1')]) {
      expect(record).not.to.match(/\d{2}:\d{2}/u);
      expect(['Example One', 'The lift', 'turn-1'].filter((part) => record.includes(part)).length).to.equal(1);
    }
  });
});

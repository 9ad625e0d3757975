import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import fc from 'fast-check';
import { KitError } from '../../domain/failure.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { latestVersion, MIGRATIONS, type Migration } from '../../storage/migrations.js';
import { EVENING, sampleBallot, sampleGrievance, sampleSignUp, sampleTopic } from '../support/sample-evening.js';
import { sampleAttempt, sampleCase, sampleHold, sampleInterviewer } from '../support/sample-fieldwork.js';
import { STUDY, sampleClock, sampleConsent, sampleDraft } from '../support/sample-records.js';
import { failureOf, stored, valueOf } from '../support/store-results.js';
import {
  DATABASE,
  FIXTURES,
  OUTBOX,
  storeAsVersion1,
  storeAsVersion2,
  storeAsVersion4,
} from '../support/stored-versions.js';

/** Steps as a later version might bring them. They stand in this test alone. */
const splitLanguage: Migration = {
  version: MIGRATIONS.length + 1,
  structure: (_database, transaction) => {
    transaction.objectStore('responses').createIndex('language', 'language');
  },
  records: {
    responses: (old) => {
      const response = old as ResponseRecord;
      return { ...response, language: `${response.language}-NL` };
    },
  },
};
const countAnswers: Migration = {
  version: MIGRATIONS.length + 2,
  records: {
    responses: (old) => {
      const response = old as ResponseRecord;
      return { ...response, answers: { ...response.answers, count: Object.keys(response.answers).length } };
    },
  },
};

const openAt = (migrations: readonly Migration[]) =>
  new IndexedDbStore({ clock: sampleClock(), name: DATABASE, migrations });

describe('migrations', () => {
  afterEach(() => deleteDB(DATABASE));

  it('are numbered without a gap', () => {
    expect(latestVersion(MIGRATIONS)).to.equal(MIGRATIONS.length);
    expect(() => latestVersion([...MIGRATIONS, { version: MIGRATIONS.length + 2 }])).to.throw(KitError);
  });

  for (const [number, storeAsThen] of FIXTURES.entries()) {
    it(`make version ${number + 1} as it was made on its first day`, async () => {
      await storeAsThen(0);
      const then = await openDB(DATABASE);
      const shapeOf = (database: typeof then) =>
        [...database.objectStoreNames].map((name) => {
          const { store } = database.transaction(name);
          const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
          return [name, store.keyPath, store.autoIncrement, indexes];
        });
      const shape = shapeOf(then);
      then.close();
      await deleteDB(DATABASE);
      const store = openAt(MIGRATIONS.slice(0, number + 1));
      await valueOf(store.open());
      await store.close();
      const now = await openDB(DATABASE);
      expect(shapeOf(now)).to.deep.equal(shape);
      now.close();
    });
  }

  it('give a database of the first version room for the fieldwork, and keep everything in it', async () => {
    await storeAsVersion1(3);
    const store = openAt(MIGRATIONS);
    const fieldwork = await store.fieldwork();
    expect(await valueOf(fieldwork.addCases([sampleCase()]))).to.equal(1);
    await valueOf(stored(fieldwork.append([sampleAttempt()])));
    expect(await valueOf(fieldwork.log(sampleCase().id))).to.deep.equal([sampleAttempt()]);
    expect(await valueOf(store.responses({ study: STUDY }))).to.have.length(3);
    expect(await valueOf(store.consents({ study: STUDY }))).to.deep.equal([sampleConsent()]);
    await store.close();
  });

  it('keep the fieldwork of the second version', async () => {
    await storeAsVersion2(1);
    const store = openAt([...MIGRATIONS, splitLanguage]);
    const fieldwork = await store.fieldwork();
    expect(await valueOf(fieldwork.cases({ study: STUDY }))).to.deep.equal([sampleCase()]);
    expect(await valueOf(fieldwork.entries({ study: STUDY }))).to.deep.equal([sampleAttempt()]);
    expect(await valueOf(fieldwork.log(sampleCase().id))).to.deep.equal([sampleAttempt()]);
    expect(await valueOf(fieldwork.holds(STUDY))).to.deep.equal([sampleHold()]);
    expect(await valueOf(fieldwork.interviewers(STUDY))).to.deep.equal([sampleInterviewer()]);
    await store.close();
  });

  it('keep the evenings of the fourth version', async () => {
    await storeAsVersion4(1);
    const store = openAt([...MIGRATIONS, splitLanguage]);
    const evenings = await store.evening();
    const { record, topics, ballots } = await valueOf(evenings.state(EVENING));
    expect(record?.revision).to.equal(4);
    expect(topics).to.deep.equal([sampleTopic()]);
    expect(ballots).to.deep.equal([sampleBallot('turn-1', 'garden')]);
    expect(await valueOf(evenings.signUps(EVENING))).to.deep.equal([sampleSignUp()]);
    expect(await valueOf(evenings.grievances(EVENING))).to.deep.equal([sampleGrievance()]);
    await store.close();
  });

  for (const storeAsThen of FIXTURES.slice(0, 4)) {
    it(`find what waits for a response in the outbox of ${storeAsThen.name}, and keep all of it`, async () => {
      await storeAsThen(2);
      const store = openAt(MIGRATIONS);
      const waiting = async () =>
        (await valueOf(store.outbox())).map(({ sequence, kind, record, revision }) => [
          sequence,
          kind,
          record,
          revision,
        ]);
      expect(await waiting()).to.deep.equal(
        OUTBOX.map(({ kind, record, revision }, at) => [at + 1, kind, record, revision]),
      );
      for (const id of ['response-0', 'response-1']) {
        const draft = await valueOf(store.response(id));
        await valueOf(store.draftWriter(id).save(draft!));
      }
      const kept = await valueOf(store.response('response-0'));
      expect(await waiting()).to.deep.equal([
        [1, 'response', 'response-1', 1],
        [2, 'consent', 'consent-1', 1],
        [3, 'response', 'response-0', kept!.revision],
        [4, 'response', 'response-1', kept!.revision],
        [5, 'household', 'response-0', 7],
      ]);
      await store.close();
    });
  }

  it('fill a new object store over batches, and leave the old one as it was', async () => {
    await storeAsVersion2(0);
    const old = await openDB(DATABASE);
    const transaction = old.transaction('outbox', 'readwrite');
    for (let number = 0; number < 1203; number++) {
      void transaction.store.put({ kind: 'response', record: `many-${number % 700}`, revision: number, at: '' });
    }
    await transaction.done;
    const before = await old.getAll('outbox');
    old.close();
    const store = openAt(MIGRATIONS.slice(0, 3));
    await valueOf(store.open());
    await store.close();
    const now = await openDB(DATABASE);
    expect(await now.getAll('outbox')).to.deep.equal(before);
    const newest = new Map<string, number>();
    for (const { kind, record, sequence } of before as { kind: string; record: string; sequence: number }[]) {
      if (kind === 'response') newest.set(record, sequence);
    }
    const filled = (await now.getAll('responseEntries')) as { response: string; sequence: number }[];
    expect(new Map(filled.map(({ response, sequence }) => [response, sequence]))).to.deep.equal(newest);
    now.close();
  });

  it('transform every record of a stored older database, and drop none', () =>
    fc.assert(
      // Around the size of the batches in which records are read.
      fc.asyncProperty(fc.constantFrom(0, 1, 499, 500, 501, 1203), async (count) => {
        await deleteDB(DATABASE);
        await storeAsVersion1(count);
        const store = openAt([...MIGRATIONS, splitLanguage, countAnswers]);
        await valueOf(store.open());
        const responses = await valueOf(store.responses({ study: STUDY }));
        expect(responses).to.have.length(count);
        for (const { id, language, answers } of responses) {
          expect(language).to.equal('nl-NL');
          expect(answers).to.deep.equal({ number: Number(id.slice('response-'.length)), count: 1 });
        }
        expect(await valueOf(store.consents({ study: STUDY }))).to.deep.equal([sampleConsent()]);
        await store.close();
      }),
      { numRuns: 6 },
    ));

  it('run from whatever version is stored', async () => {
    await storeAsVersion1(3);
    for (const steps of [[splitLanguage], [splitLanguage, countAnswers]]) {
      const store = openAt([...MIGRATIONS, ...steps]);
      await valueOf(store.open());
      await store.close();
    }
    const store = openAt([...MIGRATIONS, splitLanguage, countAnswers]);
    const [response] = await valueOf(store.responses({ study: STUDY }));
    expect(response).to.deep.include({ language: 'nl-NL' });
    expect(response!.answers).to.include({ count: 1 });
    await store.close();
  });

  it('leave everything as it was when a step fails', async () => {
    await storeAsVersion1(3);
    let seen = 0;
    const broken: Migration = {
      version: MIGRATIONS.length + 1,
      records: {
        responses: (old) => {
          if (++seen === 3) throw new RangeError('the third one');
          return { ...(old as ResponseRecord), language: 'lost' };
        },
      },
    };
    const failing = openAt([...MIGRATIONS, broken]);
    const failure = await failureOf(failing.open(), 'failed');
    expect(failure.detail).to.contain('the third one');
    await failing.close();
    const store = openAt(MIGRATIONS);
    const responses = await valueOf(store.responses({ study: STUDY }));
    expect(responses.map(({ language }) => language)).to.deep.equal(['nl', 'nl', 'nl']);
    await store.close();
  });

  it('refuse a database of a newer version, and leave it untouched', async () => {
    await storeAsVersion1(1);
    const newer = openAt([...MIGRATIONS, splitLanguage]);
    await valueOf(newer.open());
    await newer.close();
    const older = openAt(MIGRATIONS);
    expect(await failureOf(older.open(), 'newer-version')).to.include({
      stored: MIGRATIONS.length + 1,
      known: MIGRATIONS.length,
    });
    expect(older.health.trouble).to.include({ reason: 'newer-version' });
    await failureOf(older.draftWriter('response-0').save(sampleDraft({ id: 'response-0' })), 'newer-version');
    await older.close();
    const again = openAt([...MIGRATIONS, splitLanguage]);
    expect(await valueOf(again.responses({ study: STUDY }))).to.have.length(1);
    await again.close();
  });
});

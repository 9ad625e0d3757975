/** Databases as earlier versions of the kit wrote them: fixtures, which repeat the shape of those days by hand. */
import { openDB } from 'idb';
import { EVENING, sampleBallot, sampleGrievance, sampleSignUp, sampleTopic } from './sample-evening.js';
import { sampleAttempt, sampleCase, sampleHold, sampleInterviewer } from './sample-fieldwork.js';
import { sampleConsent, sampleDraft } from './sample-records.js';

/** Made and left by the fixtures; whoever uses them deletes it. */
export const DATABASE = 'migrations';

/**
 * Writes a database as the first version of the kit wrote it. A fixture: it repeats the shape of that day by hand and
 * must never follow the code as it is now.
 */
export async function storeAsVersion1(count: number): Promise<void> {
  const database = await openDB(DATABASE, 1, {
    upgrade(old) {
      const responses = old.createObjectStore('responses', { keyPath: 'id' });
      responses.createIndex('life', ['study', 'state', 'changedAt', 'id']);
      responses.createIndex('household', ['study', 'household']);
      const consents = old.createObjectStore('consents', { keyPath: 'id' });
      consents.createIndex('study', 'study');
      consents.createIndex('household', ['study', 'household']);
      old.createObjectStore('attachments', { keyPath: 'id' }).createIndex('response', 'response');
      const households = old.createObjectStore('households', { keyPath: 'id' });
      households.createIndex('study', 'study');
      households.createIndex('accessCode', ['study', 'accessCode']);
      old.createObjectStore('outbox', { keyPath: 'sequence', autoIncrement: true });
      old.createObjectStore('lastWords', { keyPath: 'id' });
    },
  });
  const transaction = database.transaction(['responses', 'consents', 'outbox'], 'readwrite');
  for (let number = 0; number < count; number++) {
    void transaction.objectStore('responses').put(sampleDraft({ id: `response-${number}`, answers: { number } }));
  }
  void transaction.objectStore('consents').put(sampleConsent());
  for (const entry of OUTBOX) void transaction.objectStore('outbox').put(entry);
  await transaction.done;
  database.close();
}

/** A draft that waits to be sent, and a response that was completed and corrected: two entries, the newer one counts. */
export const OUTBOX = [
  { kind: 'response', record: 'response-1', revision: 1 },
  { kind: 'consent', record: 'consent-1', revision: 1 },
  { kind: 'response', record: 'response-0', revision: 1 },
  { kind: 'response', record: 'response-1', revision: 2 },
  { kind: 'household', record: 'response-0', revision: 7 },
].map((entry) => ({ ...entry, at: '2026-11-02T19:04:00.000Z' }));

/** Adds what the second version of the kit added to a database of the first. A fixture, as the one above. */
export async function storeAsVersion2(count: number): Promise<void> {
  await storeAsVersion1(count);
  const database = await openDB(DATABASE, 2, {
    upgrade(old) {
      old.createObjectStore('cases', { keyPath: 'id' }).createIndex('wave', ['study', 'wave']);
      const entries = old.createObjectStore('caseEntries', { keyPath: 'id' });
      entries.createIndex('log', ['case', 'at', 'id']);
      entries.createIndex('time', ['study', 'at', 'id']);
      old.createObjectStore('holds', { keyPath: 'case' }).createIndex('study', 'study');
      old.createObjectStore('interviewers', { keyPath: 'id' }).createIndex('study', 'study');
    },
  });
  const transaction = database.transaction(['cases', 'caseEntries', 'holds', 'interviewers'], 'readwrite');
  void transaction.objectStore('cases').put(sampleCase());
  void transaction.objectStore('caseEntries').put(sampleAttempt());
  void transaction.objectStore('holds').put(sampleHold());
  void transaction.objectStore('interviewers').put(sampleInterviewer());
  await transaction.done;
  database.close();
}

/** Adds what the third version of the kit added to a database of the second. A fixture, as those above. */
export async function storeAsVersion3(count: number): Promise<void> {
  await storeAsVersion2(count);
  const database = await openDB(DATABASE, 3, {
    upgrade: (old) => void old.createObjectStore('responseEntries', { keyPath: 'response' }),
  });
  for (const [response, sequence] of [
    ['response-0', 3],
    ['response-1', 4],
  ]) {
    await database.put('responseEntries', { response, sequence });
  }
  database.close();
}

/** Adds what the fourth version of the kit added to a database of the third. A fixture, as those above. */
export async function storeAsVersion4(count: number): Promise<void> {
  await storeAsVersion3(count);
  const database = await openDB(DATABASE, 4, {
    upgrade(old) {
      old.createObjectStore('evenings', { keyPath: 'id' });
      for (const name of ['eveningTopics', 'eveningBallots', 'eveningSignUps', 'eveningGrievances']) {
        old.createObjectStore(name, { keyPath: 'id' }).createIndex('evening', 'evening');
      }
    },
  });
  const { study, name } = EVENING;
  const board = { shown: null, waiting: null };
  const evening = { id: `${study}/${name}`, study, name, votingEnded: false, board, revision: 4, entry: null };
  await database.put('evenings', evening);
  await database.put('eveningTopics', sampleTopic());
  await database.put('eveningBallots', sampleBallot('turn-1', 'garden'));
  await database.put('eveningSignUps', sampleSignUp());
  await database.put('eveningGrievances', sampleGrievance());
  database.close();
}

/** Adds what the fifth version of the kit added to a database of the fourth. A fixture, as those above. */
export async function storeAsVersion5(count: number): Promise<void> {
  await storeAsVersion4(count);
  const database = await openDB(DATABASE, 5, {
    upgrade(old) {
      old.createObjectStore('erasures', { keyPath: 'id' });
      old.createObjectStore('erasedResponses', { keyPath: 'id' });
      old.createObjectStore('restoring', { keyPath: 'place', autoIncrement: true }).createIndex('kind', 'kind');
    },
  });
  const { study, name } = EVENING;
  const [evening] = await database.getAll('evenings');
  const waiting = { kind: 'evening', record: `${study}/${name}`, revision: 4, at: '2026-11-02T19:04:00.000Z' };
  await database.put('evenings', { ...evening, entry: await database.add('outbox', waiting) });
  database.close();
}

/** A database as the sixth version of the kit made it of one of the fifth: the outbox moved. A fixture, as those above. */
export async function storeAsVersion6(count: number): Promise<void> {
  await storeAsVersion5(count);
  const database = await openDB(DATABASE, 6, {
    upgrade: (old) =>
      void old
        .createObjectStore('outboxEntries', { keyPath: 'sequence', autoIncrement: true })
        .createIndex('record', ['kind', 'record']),
  });
  for (const entry of await database.getAll('outbox')) await database.put('outboxEntries', entry);
  for (const { entry: _moved, ...evening } of await database.getAll('evenings'))
    await database.put('evenings', evening);
  for (const name of ['outbox', 'responseEntries']) await database.clear(name);
  database.close();
}

/** Oldest first. */
export const FIXTURES = [
  storeAsVersion1,
  storeAsVersion2,
  storeAsVersion3,
  storeAsVersion4,
  storeAsVersion5,
  storeAsVersion6,
];

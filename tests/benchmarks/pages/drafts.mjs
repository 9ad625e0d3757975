/** Ten thousand drafts kept one by one: through the kit's store, and with bare idb. */
import { openDB } from 'idb';
import { openStore } from '../../../storage/open-store.ts';

const draft = (number) => ({
  id: `r${number}`,
  study: 'bench',
  household: `h${number}`,
  respondent: 1,
  wave: 'before',
  definition: { id: 'bench', version: '1' },
  mode: 'self',
  language: 'nl',
  state: 'draft',
  answers: Object.fromEntries(Array.from({ length: 60 }, (_, q) => [`question_${q}`, `answer number ${q}`])),
  itemNonresponse: {},
  timings: {},
  position: null,
  startedAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  completedAt: null,
  revision: 0,
});

globalThis.drafts = {
  async kit(count, name) {
    const opened = await openStore({
      name,
      clock: { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() },
    });
    const store = opened.value;
    const before = performance.now();
    for (let number = 0; number < count; number++) {
      const result = await store.draftWriter(`r${number}`).save(draft(number));
      if (!result.ok) throw new Error(result.failure.reason);
    }
    const time = performance.now() - before;
    await store.close();
    return time;
  },
  /** The same two writes per draft (the record and its outbox entry) in one transaction each. */
  async idb(count, name, durability) {
    const db = await openDB(name, 1, {
      upgrade(database) {
        const responses = database.createObjectStore('responses', { keyPath: 'id' });
        responses.createIndex('place', ['study', 'state']);
        database.createObjectStore('outbox', { keyPath: 'sequence', autoIncrement: true });
      },
    });
    const before = performance.now();
    for (let number = 0; number < count; number++) {
      const transaction = db.transaction(['responses', 'outbox'], 'readwrite', { durability });
      void transaction.objectStore('responses').put(draft(number));
      void transaction.objectStore('outbox').put({ kind: 'response', record: `r${number}`, revision: 1 });
      await transaction.done;
    }
    const time = performance.now() - before;
    db.close();
    return time;
  },
};

import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MemoryStore } from '../../storage/memory-store.js';
import { sampleClock } from '../support/sample-records.js';
import { itBehavesAsAStore } from '../support/store-conformance.js';
import { valueOf } from '../support/store-results.js';

itBehavesAsAStore({
  name: 'the store on IndexedDB',
  open: async () => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: 'conformance' });
    await valueOf(store.open());
    return store;
  },
  dispose: async (store) => {
    await store.close();
    await deleteDB('conformance');
  },
});

itBehavesAsAStore({
  name: 'the store in memory',
  open: () => Promise.resolve(new MemoryStore({ clock: sampleClock() })),
  dispose: (store) => store.close(),
});

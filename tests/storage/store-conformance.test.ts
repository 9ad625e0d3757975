import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MemoryStore } from '../../storage/memory-store.js';
import { sampleClock } from '../support/sample-records.js';
import { itKeepsEvenings } from '../support/evening-conformance.js';
import { itReadsCases } from '../support/case-reading-conformance.js';
import { itKeepsFieldwork } from '../support/fieldwork-conformance.js';
import { itBehavesAsAStore, type StoreUnderTest } from '../support/store-conformance.js';
import { valueOf } from '../support/store-results.js';

const stores: readonly StoreUnderTest[] = [
  {
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
  },
  {
    name: 'the store in memory',
    open: () => Promise.resolve(new MemoryStore({ clock: sampleClock() })),
    dispose: (store) => store.close(),
  },
];

for (const store of stores) {
  itBehavesAsAStore(store);
  itKeepsFieldwork(store);
  itReadsCases(store);
  itKeepsEvenings(store);
}

/** Opens the store of this device: on IndexedDB where there is any, in memory where storage is switched off. */
import { fail, succeed } from '../domain/failure.js';
import type { Store, StoreFailure, StoreResult } from '../domain/records/store.js';
import { isFirstVisit } from './first-visit.js';
import { IndexedDbStore } from './indexeddb-store.js';
import type { StoreOptions } from './options.js';

export { isFirstVisit } from './first-visit.js';
export type { StoreOptions } from './options.js';

/**
 * Resolves to a store, or to the reason why there is none: `newer-version` when a newer copy of the kit has kept
 * answers here (they stay untouched), `quota` or `failed` when the browser could not open what it has. While another
 * tab stands in the way of an upgrade the store is there already, with `blocked` in its health: what is asked of it
 * waits until that tab is closed.
 */
export async function openStore(options: StoreOptions): Promise<StoreResult<Store>> {
  const reason = whySwitchedOff();
  if (reason) return inMemory(options, reason);
  void isFirstVisit(); // now: afterwards there is one
  const store = new IndexedDbStore(options);
  const opened = await Promise.race([store.open(), untilBlocked(store)]);
  if (opened.ok) return succeed(store);
  await store.close();
  return opened.failure.reason === 'switched-off' ? inMemory(options, opened.failure) : fail(opened.failure);
}

/** Most browsers never need it. */
async function inMemory(options: StoreOptions, reason: StoreFailure): Promise<StoreResult<Store>> {
  const { MemoryStore } = await import('./memory-store.js');
  return succeed(new MemoryStore(options, reason));
}

function whySwitchedOff(): StoreFailure | null {
  try {
    // Merely looking is an error in some browsers that were told to keep nothing.
    return (globalThis as { readonly indexedDB?: IDBFactory }).indexedDB ? null : { reason: 'switched-off' };
  } catch {
    return { reason: 'switched-off' };
  }
}

/** The way that opening does not fail, yet may take for ever. */
function untilBlocked(store: Store): Promise<StoreResult<void>> {
  return new Promise((resolve) => {
    const stop = store.subscribe((change) => {
      if (change.kind !== 'health' || change.health.trouble?.reason !== 'blocked') return;
      stop();
      resolve(succeed(undefined));
    });
  });
}

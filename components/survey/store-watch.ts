/**
 * Follows what the store says of itself, besides single writes: another tab has to close first, the browser keeps
 * nothing. It shows nothing; the tag does.
 */
import type { Store, StoreFailure } from '../../domain/records/store.js';

export class StoreWatch {
  #store: Store | undefined;
  #stop: (() => void) | undefined;

  constructor(private readonly changed: () => void) {}

  /** What the person should know of; null while all is well. */
  get trouble(): StoreFailure | null {
    return this.#store?.health.trouble ?? null;
  }

  /** From here on this store, or none. */
  follow(store: Store | undefined): void {
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = store?.subscribe((change) => {
      if (change.kind === 'health') this.changed();
    });
  }
}

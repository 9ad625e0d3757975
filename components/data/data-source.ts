/**
 * Owns the port through which a person's data are read, erased and backed up: asked of the store once, and again when
 * its code did not come.
 */
import type { DataStore } from '../../domain/person/data-store.js';
import type { Store } from '../../domain/records/store.js';

export type DataState =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly data: DataStore }
  /** Nothing is kept on this device. */
  | { readonly status: 'in-memory' }
  | { readonly status: 'failed'; readonly error: unknown };

export class DataSource {
  state: DataState = { status: 'opening' };
  #store: Store | null = null;

  constructor(private readonly changed: () => void) {}

  want(store: Store): void {
    if (store === this.#store) return;
    this.#store = store;
    this.state = { status: 'opening' };
    void this.#open(store);
  }

  retry(): void {
    const store = this.#store;
    this.#store = null;
    if (store) this.want(store);
    this.changed();
  }

  async #open(store: Store): Promise<void> {
    let state: DataState;
    try {
      const data = await store.data();
      state = data ? { status: 'open', data } : { status: 'in-memory' };
    } catch (error) {
      state = { status: 'failed', error };
    }
    if (store !== this.#store) return;
    this.state = state;
    this.changed();
  }
}

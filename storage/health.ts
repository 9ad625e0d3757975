/** Owns what screens may tell about the store: where answers are kept, how safely, how full, and what is wrong. */
import type { StoreFailure, StoreHealth } from '../domain/records/store.js';

/** `navigator.storage`; undefined on pages without https, and in WebKitGTK. */
export type StorageManagerLike = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>;

export class Health {
  #current: StoreHealth;

  constructor(
    kept: StoreHealth['kept'],
    trouble: StoreFailure | null,
    private readonly storage: StorageManagerLike | undefined,
    private readonly onChange: (health: StoreHealth) => void,
  ) {
    this.#current = { kept, persistence: 'unknown', usage: null, quota: null, trouble };
  }

  get current(): StoreHealth {
    return this.#current;
  }

  /** Looks how full it is, and whether the browser promised earlier not to evict. Never rejects. */
  async look(): Promise<void> {
    await Promise.all([this.measure(), this.#lookForPromise()]);
  }

  /** Bytes in use and allowed for this origin, null where the browser does not say. Never rejects. */
  async measure(): Promise<{ usage: number | null; quota: number | null }> {
    const { usage = null, quota = null } = await quietly(() => this.storage?.estimate(), {});
    this.#change({ usage, quota });
    return { usage, quota };
  }

  trouble(trouble: StoreFailure | null): void {
    this.#change({ trouble });
  }

  /** A write went well, so there is room again. */
  wrote(): void {
    if (this.#current.trouble?.reason === 'quota') this.trouble(null);
  }

  async requestPersistence(): Promise<StoreHealth['persistence']> {
    const granted = await quietly(() => this.storage?.persist(), null);
    if (granted !== null) this.#change({ persistence: granted ? 'granted' : 'refused' });
    return this.#current.persistence;
  }

  async #lookForPromise(): Promise<void> {
    // "Not promised" is no refusal: nobody has asked yet.
    if (await quietly(() => this.storage?.persisted(), false)) this.#change({ persistence: 'granted' });
  }

  #change(part: Partial<StoreHealth>): void {
    const next = { ...this.#current, ...part };
    if (JSON.stringify(next) === JSON.stringify(this.#current)) return;
    this.#current = next;
    this.onChange(next);
  }
}

/** What cannot be known of storage is not worth an error of its own. */
async function quietly<T>(ask: () => Promise<T> | undefined, otherwise: T): Promise<T> {
  try {
    return (await ask()) ?? otherwise;
  } catch {
    return otherwise;
  }
}

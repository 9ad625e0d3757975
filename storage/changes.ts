/**
 * Owns the listeners of a store and the wire to other tabs. What goes over the wire is the kind of a record, the id
 * and the state of a response, and never anything that somebody answered.
 */
import type { StoreChange } from '../domain/records/store.js';

/** What other tabs are told: everything but the health, which is each tab's own. */
export type SharedChange = Exclude<StoreChange, { kind: 'health' }>;

export class Changes {
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #channel: BroadcastChannel | null = null;

  /** Without a `name` there are no other tabs to tell. */
  constructor(private readonly name: string | null) {
    this.wake();
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    // A function may be given twice; each subscription ends on its own.
    const entry = (change: StoreChange): void => listener(change);
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  /** Tells listeners here and in other tabs. */
  announce(...changes: readonly SharedChange[]): void {
    if (changes.length === 0) return;
    this.#channel?.postMessage(changes);
    for (const change of changes) this.here(change);
  }

  /** Tells listeners in this tab alone. A listener that fails does not keep the others from hearing. */
  here(change: StoreChange): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(change);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Stops listening to other tabs, so that the page can be kept for the way back. */
  rest(): void {
    this.#channel?.close();
    this.#channel = null;
  }

  wake(): void {
    if (this.name === null || this.#channel) return;
    this.#channel = openChannel(this.name);
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // Another version of the kit may speak here too: what is not understood is not passed on.
      for (const message of Array.isArray(data) ? data : []) if (isSharedChange(message)) this.here(message);
    };
  }

  close(): void {
    this.rest();
    this.#listeners.clear();
  }
}

/** Null where the browser has none, or refuses it along with storage: then this tab knows of itself only. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

const STATES: readonly unknown[] = ['draft', 'complete', 'withdrawn'];

function isSharedChange(message: unknown): message is SharedChange {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  switch (message.kind) {
    case 'response':
      return 'id' in message && typeof message.id === 'string' && 'state' in message && STATES.includes(message.state);
    case 'consent':
    case 'household':
    case 'outbox':
      return true;
    default:
      return false;
  }
}

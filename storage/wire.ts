/**
 * Owns the listeners to one kind of changes, and the wire over which tabs tell them to each other. The first change is
 * told at once; what follows within a moment goes together, each change once: telling costs as much as a fifth of a save.
 */

/** Milliseconds. People answer, and press keys, further apart than this. */
const MOMENT = 50;

export class Wire<Change, Shared extends Change = Change> {
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #waiting = new Map<string, Shared>();
  #channel: BroadcastChannel | null = null;
  #pause: ReturnType<typeof setTimeout> | null = null;

  /** Without a `name` there are no other tabs to tell. `understands` tells what is a change from what is not. */
  constructor(
    private readonly name: string | null,
    private readonly understands: (message: unknown) => message is Shared,
  ) {
    this.wake();
  }

  subscribe(listener: (change: Change) => void): () => void {
    // A function may be given twice; each subscription ends on its own.
    const entry = (change: Change): void => listener(change);
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  /** Tells listeners here and in other tabs. */
  announce(...changes: readonly Shared[]): void {
    if (changes.length === 0) return;
    if (this.#channel) this.#tell(changes);
    for (const change of changes) this.here(change);
  }

  /** Tells listeners in this tab alone. A listener that fails does not keep the others from hearing. */
  here(change: Change): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(change);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Stops listening to other tabs, so that the page can be kept for the way back. What waits is told first. */
  rest(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
    this.#post();
    this.#channel?.close();
    this.#channel = null;
  }

  wake(): void {
    if (this.name === null || this.#channel) return;
    this.#channel = openChannel(this.name);
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // Another version of the kit may speak here too: what is not understood is not passed on.
      for (const message of Array.isArray(data) ? data : []) if (this.understands(message)) this.here(message);
    };
  }

  close(): void {
    this.rest();
    this.#listeners.clear();
  }

  #tell(changes: readonly Shared[]): void {
    for (const change of changes) {
      const key = JSON.stringify(change);
      this.#waiting.delete(key); // the latest of each, in the order in which they came
      this.#waiting.set(key, change);
    }
    if (this.#pause === null) this.#tellAndPause();
  }

  #tellAndPause(): void {
    if (this.#waiting.size === 0) return;
    this.#post();
    this.#pause = setTimeout(() => {
      this.#pause = null;
      this.#tellAndPause();
    }, MOMENT);
  }

  #post(): void {
    if (this.#waiting.size > 0) this.#channel?.postMessage([...this.#waiting.values()]);
    this.#waiting.clear();
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

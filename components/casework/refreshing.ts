/**
 * Reads again what changed: one reading at a time, and whatever is heard during one goes together into the next. What
 * could not be read is not forgotten: the next reading reads everything.
 */
import { fail } from '../../domain/failure.js';
import type { StoreFailure, StoreResult } from '../../domain/records/store.js';

/** What was heard of, and is still to be read. */
export interface Heard {
  all: boolean;
  /** Households came, or were edited. */
  register: boolean;
  holds: boolean;
  interviewers: boolean;
  /** Cases that got entries. */
  readonly logs: Set<string>;
  /** Responses that were completed. */
  readonly finished: Set<string>;
  /** Every response of the wave is to be looked at. */
  everyInterview: boolean;
}

const nothing = (): Heard => ({
  all: false,
  register: false,
  holds: false,
  interviewers: false,
  logs: new Set(),
  finished: new Set(),
  everyInterview: false,
});

export class Refreshing {
  #heard: Heard | null = null;
  #running: Promise<void> | null = null;
  /** A reading failed: nobody knows what is missing. */
  #missed = false;
  #closed = false;

  constructor(
    private readonly read: (heard: Heard) => Promise<StoreResult<void>>,
    /** Told after every reading: why it did not come through, or null. */
    private readonly told: (trouble: StoreFailure | null) => void,
  ) {}

  hear(note: (heard: Heard) => void): void {
    if (this.#closed) return;
    note((this.#heard ??= nothing()));
    this.#running ??= this.#run();
  }

  /** Settles when everything that was heard so far has been read, or could not be. Never rejects. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  /** What is under way comes to its end; nothing else begins. */
  close(): void {
    this.#closed = true;
    this.#heard = null;
  }

  async #run(): Promise<void> {
    // Changes of one write are announced one after the other: they are read together.
    await Promise.resolve();
    for (let heard = this.#take(); heard; heard = this.#take()) {
      const result = await this.#tried(heard);
      this.#missed = !result.ok;
      if (!this.#closed) this.told(result.ok ? null : result.failure);
    }
    this.#running = null;
  }

  #take(): Heard | null {
    const heard = this.#heard;
    this.#heard = null;
    return heard && this.#missed ? { ...heard, all: true, everyInterview: true } : heard;
  }

  /** A bug must not end the reading for good: the next change is a new chance. */
  async #tried(heard: Heard): Promise<StoreResult<void>> {
    try {
      return await this.read(heard);
    } catch (error) {
      reportError(error);
      return fail({ reason: 'failed', detail: String(error) });
    }
  }
}

/**
 * Locks by word of mouth, for pages without the browser's lock manager (an intranet without https): a tab asks the
 * others, and takes silence for consent. Two tabs that ask at once are told apart by their names. A tab that is frozen
 * or gone does not answer, and so has lost its lock; revisions still guard what is stored.
 */
import type { ResponseLock } from '../domain/records/store.js';
import { whenSettled, type LockOptions, type ResponseLocks } from './response-locks.js';

/** Calls back after some milliseconds, as `setTimeout` does; a test passes its own. */
export type After = (milliseconds: number, callback: () => void) => void;

/** Long enough for a busy tab to answer, short enough not to be noticed. */
const PATIENCE = 300;
/** How often a waiting tab asks again, for tabs that go without a word. */
const RETRY = 3_000;

interface Message {
  readonly lock: 'asked' | 'held' | 'free';
  readonly response: string;
  /** The name of the tab that speaks. */
  readonly tab: string;
}

export class SpokenLocks implements ResponseLocks {
  readonly #held = new Map<string, ResponseLock>();
  /** Questions that are open, each with the way to say no. */
  readonly #asking = new Map<string, () => void>();
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor(
    private readonly channel: BroadcastChannel,
    /** The name of this tab among others. */
    private readonly tab: string,
    private readonly after: After,
  ) {
    channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
  }

  async request(response: string, { wait = false, until }: LockOptions = {}): Promise<ResponseLock | null> {
    const stopped = { is: false };
    whenSettled(until, () => {
      stopped.is = true;
      this.#askAgain();
    });
    for (;;) {
      if (this.#closed || stopped.is) return null;
      const free = await this.#ask(response);
      if (free && !this.#isOver(stopped)) return this.#hold(response);
      if (!wait || this.#isOver(stopped)) return null;
      await new Promise<void>((again) => {
        this.#waiting.add(again);
        this.after(RETRY, again);
      });
    }
  }

  close(): void {
    this.#closed = true;
    for (const lock of [...this.#held.values()]) lock.release();
    this.#askAgain();
    this.channel.close();
  }

  #isOver(stopped: { readonly is: boolean }): boolean {
    return this.#closed || stopped.is;
  }

  #ask(response: string): Promise<boolean> {
    if (this.#held.has(response) || this.#asking.has(response)) return Promise.resolve(false);
    return new Promise((resolve) => {
      const answer = (free: boolean): void => {
        this.#asking.delete(response);
        resolve(free);
      };
      this.#asking.set(response, () => answer(false));
      this.#say('asked', response);
      this.after(PATIENCE, () => {
        // Still open: nobody said no.
        if (this.#asking.has(response)) answer(true);
      });
    });
  }

  #hear({ lock, response, tab }: Message): void {
    if (lock === 'free') this.#askAgain();
    else if (lock === 'held') this.#asking.get(response)?.();
    else if (this.#held.has(response) || (this.#asking.has(response) && this.tab < tab)) this.#say('held', response);
    else this.#asking.get(response)?.();
  }

  #hold(response: string): ResponseLock {
    const lock: ResponseLock = {
      response,
      release: () => {
        if (this.#held.get(response) !== lock) return;
        this.#held.delete(response);
        this.#say('free', response);
        this.#askAgain();
      },
    };
    this.#held.set(response, lock);
    return lock;
  }

  #askAgain(): void {
    for (const again of this.#waiting) again();
    this.#waiting.clear();
  }

  #say(lock: Message['lock'], response: string): void {
    this.channel.postMessage({ lock, response, tab: this.tab } satisfies Message);
  }
}

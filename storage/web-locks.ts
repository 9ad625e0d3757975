/** Locks by the browser's own lock manager, which also frees them when a tab crashes. */
import { KitError } from '../domain/failure.js';
import type { ResponseLock } from '../domain/records/store.js';
import { whenSettled, type LockOptions, type ResponseLocks } from './response-locks.js';

export class WebLocks implements ResponseLocks {
  readonly #held = new Set<ResponseLock>();
  readonly #waiting = new Set<AbortController>();
  /** Given back, and not free yet for the browser: whoever gives back may ask again at once. */
  readonly #leaving = new Map<string, Promise<unknown>>();

  constructor(
    private readonly manager: LockManager,
    private readonly prefix: string,
  ) {}

  async request(response: string, { wait = false, until }: LockOptions = {}): Promise<ResponseLock | null> {
    const stop = new AbortController();
    this.#waiting.add(stop);
    whenSettled(until, () => stop.abort());
    try {
      await this.#leaving.get(response);
      if (stop.signal.aborted) return null;
      return await this.#granted(response, wait ? { signal: stop.signal } : { ifAvailable: true });
    } catch (cause) {
      // Nobody waits any longer: `until` has settled, or the store was closed.
      if (stop.signal.aborted) return null;
      throw new KitError('environment/no-locks', 'The browser refused to lock a response.', { cause });
    } finally {
      this.#waiting.delete(stop);
    }
  }

  close(): void {
    for (const stop of this.#waiting) stop.abort();
    for (const lock of this.#held) lock.release();
  }

  /** The browser holds a lock for as long as the promise is open that it was answered with. */
  #granted(response: string, options: Parameters<LockManager['request']>[1] & object): Promise<ResponseLock | null> {
    return new Promise((resolve, reject) => {
      const answer = (granted: Lock | null): Promise<void> | undefined => {
        if (granted) return new Promise((free) => resolve(this.#hold(response, free, held)));
        resolve(null);
        return undefined;
      };
      const held: Promise<unknown> = this.manager.request(`${this.prefix}/${response}`, options, answer);
      held.catch(reject);
    });
  }

  /** @param held until the browser has it back */
  #hold(response: string, free: () => void, held: Promise<unknown>): ResponseLock {
    const lock: ResponseLock = {
      response,
      release: () => {
        if (!this.#held.delete(lock)) return;
        this.#leaving.set(
          response,
          held.catch(() => undefined),
        );
        free();
      },
    };
    this.#held.add(lock);
    return lock;
  }
}

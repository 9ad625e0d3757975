/** Locks within one page, for a store that no other tab can see. */
import type { ResponseLock } from '../domain/records/store.js';
import { whenSettled, type LockOptions, type ResponseLocks } from './response-locks.js';

type Grant = (lock: ResponseLock | null) => void;

export class PageLocks implements ResponseLocks {
  readonly #held = new Map<string, ResponseLock>();
  readonly #queues = new Map<string, Set<Grant>>();

  request(response: string, { wait = false, until }: LockOptions = {}): Promise<ResponseLock | null> {
    if (!this.#held.has(response)) return Promise.resolve(this.#hold(response));
    if (!wait) return Promise.resolve(null);
    return new Promise((grant) => {
      const queue = this.#queues.get(response) ?? new Set();
      this.#queues.set(response, queue.add(grant));
      whenSettled(until, () => {
        if (queue.delete(grant)) grant(null);
      });
    });
  }

  close(): void {
    for (const queue of this.#queues.values()) for (const grant of queue) grant(null);
    this.#queues.clear();
    this.#held.clear();
  }

  #hold(response: string): ResponseLock {
    const lock: ResponseLock = { response, release: () => this.#release(lock) };
    this.#held.set(response, lock);
    return lock;
  }

  #release(lock: ResponseLock): void {
    const { response } = lock;
    if (this.#held.get(response) !== lock) return;
    this.#held.delete(response);
    const queue = this.#queues.get(response);
    for (const next of queue ?? []) {
      queue?.delete(next);
      next(this.#hold(response));
      return;
    }
  }
}

/**
 * The right to write one response, held by one tab. A courtesy to people, who see which of their tabs goes on; what
 * is stored is guarded by revisions, whoever holds the lock.
 */
import type { ResponseLock } from '../domain/records/store.js';

export interface LockOptions {
  /** Wait until the lock is free. */
  readonly wait?: boolean;
  /** Stop waiting when this settles. */
  readonly until?: Promise<unknown>;
}

export interface ResponseLocks {
  request(response: string, options?: LockOptions): Promise<ResponseLock | null>;
  /** Releases everything that this store holds, and stops waiting. */
  close(): void;
}

/** Runs `stop` when `until` settles, whichever way. */
export function whenSettled(until: Promise<unknown> | undefined, stop: () => void): void {
  until?.then(stop, stop);
}

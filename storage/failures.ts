/** What a browser's exception means to the one who asked: one table, and a class to refuse with on our own account. */
import type { StoreFailure } from '../domain/records/store.js';

/** Undoes a transaction on purpose; the one who asked gets `failure` as a value. Never leaves `storage/`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly failure: StoreFailure) {
    super(failure.reason);
  }
}

const REASONS: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: { reason: 'quota', usage: null, quota: null },
  // Cookies and site data blocked, an opaque origin, or a private window without storage.
  SecurityError: { reason: 'switched-off' },
  NotSupportedError: { reason: 'switched-off' },
  // A transaction that nobody here aborted: the browser took the database away.
  AbortError: { reason: 'terminated' },
  InvalidStateError: { reason: 'terminated' },
};

/** Translates an exception of IndexedDB. What is not in the table keeps its own words, for a report. */
export function failureOf(error: unknown): StoreFailure {
  if (error instanceof Refusal) return error.failure;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return REASONS[name] ?? { reason: 'failed', detail: `${name}: ${message}` };
}

/** Whether the connection, not the work, was at fault, so that it makes sense to open the database again. */
export function lostConnection(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'AbortError' || error.name === 'InvalidStateError');
}

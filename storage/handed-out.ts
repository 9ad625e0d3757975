/**
 * Remembers at which revision outbox entries were handed out to be sent. The entry of a draft is refreshed in place:
 * acknowledging what was sent must not delete it when there has been another answer since.
 */
import type { OutboxEntry } from '../domain/records/records.js';

export class HandedOut {
  readonly #revisions = new Map<number, number>();

  note(entries: readonly OutboxEntry[]): void {
    for (const { sequence, revision } of entries) this.#revisions.set(sequence, revision);
  }

  /** Whether what was handed out under this sequence is still what waits. */
  isOf({ sequence, revision }: OutboxEntry): boolean {
    return this.#revisions.get(sequence) === revision;
  }
}

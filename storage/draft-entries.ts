/**
 * Finds the one outbox entry that a draft has. It is refreshed with every answer and gives way when the response is
 * completed. This tab remembers where its own drafts have theirs; that of another sitting is looked for once.
 */
import type { Writing } from './schema.js';

export class DraftEntries {
  readonly #known = new Map<string, { readonly revision: number; readonly sequence: number }>();

  remember(response: string, revision: number, sequence: number): void {
    this.#known.set(response, { revision, sequence });
  }

  /**
   * The sequence of the entry of a draft that is stored at this revision; null when none waits. What is remembered
   * holds as long as nobody else has written the draft; an entry that was acknowledged meanwhile may be put back.
   */
  async find(transaction: Writing, response: string, revision: number): Promise<number | null> {
    if (revision === 0) return null;
    const known = this.#known.get(response);
    if (known?.revision === revision) return known.sequence;
    const entries = await transaction.objectStore('outbox').getAll();
    return entries.find(({ kind, record }) => kind === 'response' && record === response)?.sequence ?? null;
  }
}

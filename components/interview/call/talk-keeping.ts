/**
 * Follows what of a talk is kept. The answer that was given last may still be on its way when the talk stops, and what
 * counts as partial is decided by what is kept, so that is waited for.
 */
import { fail, succeed } from '../../../domain/failure.js';
import type { ItemNonresponse, ResponseRecord } from '../../../domain/records/records.js';
import type { Store, StoreResult } from '../../../domain/records/store.js';

export class TalkKeeping {
  /** Given last in this sitting. */
  #last: { readonly path: string; readonly nonresponse: ItemNonresponse | null } | null = null;
  #response: string | null = null;
  #failed = false;
  #waiting: (() => void)[] = [];

  answered(path: string, nonresponse: ItemNonresponse | null): void {
    this.#last = { path, nonresponse };
    this.#failed = false;
  }

  saved(response: string): void {
    this.#response = response;
    this.#failed = false;
    this.#wake();
  }

  /** A write failed; the questionnaire says so, and tries again when it is asked to. */
  failed(): void {
    this.#failed = true;
    this.#wake();
  }

  /**
   * The response, once it holds what was answered; null when nothing was.
   *
   * @param live what the questionnaire has now
   */
  async settled(store: Store, response: string | null, live: unknown): Promise<StoreResult<ResponseRecord | null>> {
    for (;;) {
      const id = this.#response ?? response;
      const found = id === null ? succeed(null) : await store.response(id);
      if (!found.ok || this.#last === null || this.#holds(found.value, live)) return found;
      if (this.#failed) return fail({ reason: 'failed', detail: 'the last answer is not kept yet' });
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #holds(kept: ResponseRecord | null, live: unknown): boolean {
    if (!kept || !this.#last) return false;
    const { path, nonresponse } = this.#last;
    if (nonresponse !== null && kept.itemNonresponse[path] !== nonresponse) return false;
    return live === undefined || JSON.stringify(kept.answers) === JSON.stringify(live);
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

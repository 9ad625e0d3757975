/**
 * Owns the draft writers of one store: which of them have something in hand, and the lines of writing of this tab.
 */
import type { ResponseRecord } from '../domain/records/records.js';
import { CoalescingDraftWriter, type DraftDesk } from './draft-writer.js';

export class DraftWriters {
  readonly #busy = new Set<CoalescingDraftWriter>();
  readonly #newest = new Map<string, CoalescingDraftWriter>();
  #leaving = false;

  /** `write` and `leaveBehind` of the store that these writers belong to. */
  constructor(private readonly desk: Pick<DraftDesk, 'write' | 'leaveBehind'>) {}

  /** Each caller gets a line of its own: two callers that do not know of each other must meet as a conflict. */
  writer(response: string): CoalescingDraftWriter {
    return new CoalescingDraftWriter(response, {
      write: (draft) => this.desk.write(draft),
      leaveBehind: (newest, underWay) => this.desk.leaveBehind(newest, underWay),
      busy: (writer) => this.#note(writer),
      isLeaving: () => this.#leaving,
    });
  }

  /**
   * Waits for the drafts of a response that this tab still has in hand, so that ending it comes after them, and gives
   * the revision that the record is then based on.
   */
  async settled(response: Pick<ResponseRecord, 'id' | 'revision'>): Promise<number> {
    await Promise.all([...this.#busy].filter((each) => each.response === response.id).map((each) => each.idle()));
    return this.#newest.get(response.id)?.baseOf(response.revision) ?? response.revision;
  }

  async idle(): Promise<void> {
    await Promise.all([...this.#busy].map((writer) => writer.idle()));
  }

  /** From now on nothing can be waited for. */
  leave(): void {
    this.#leaving = true;
    this.leaveBehind();
  }

  /** Leaves behind what is in hand now. */
  leaveBehind(): void {
    for (const writer of this.#busy) writer.leave();
  }

  stay(): void {
    this.#leaving = false;
  }

  #note(writer: CoalescingDraftWriter): void {
    if (writer.pending) {
      this.#busy.add(writer);
      this.#newest.set(writer.response, writer);
    } else this.#busy.delete(writer);
  }
}

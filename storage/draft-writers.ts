/** Owns the draft writers of one store: which of them have something in hand, and whether the page is going away. */
import { CoalescingDraftWriter, type DraftDesk } from './draft-writer.js';

export class DraftWriters {
  readonly #busy = new Set<CoalescingDraftWriter>();
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

  /** Waits for the drafts of one response that this tab still has in hand. */
  async settled(response: string): Promise<void> {
    await Promise.all([...this.#busy].filter((each) => each.response === response).map((each) => each.idle()));
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
    if (writer.pending) this.#busy.add(writer);
    else this.#busy.delete(writer);
  }
}

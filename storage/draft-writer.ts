/**
 * Owns the order of draft writes of one response: one write at a time, the newest snapshot next. Where and how a
 * snapshot is written is up to the desk.
 */
import type { Moment, ResponseRecord } from '../domain/records/records.js';
import type { DraftWriter, StoreResult } from '../domain/records/store.js';
import { assertDraftOf } from './response-rules.js';
import { RevisionLine } from './revision-line.js';

export interface Kept {
  readonly revision: number;
  readonly at: Moment;
}

/** Where a draft writer brings its snapshots. */
export interface DraftDesk {
  /** Keeps a draft, whose `revision` is the one it is based on. Never rejects, but for bugs. */
  write(draft: ResponseRecord): Promise<StoreResult<Kept>>;
  /** Whether the page is going away, so that no answer to a write may ever arrive. */
  isLeaving(): boolean;
  /** Leaves a snapshot behind in one step that needs no answer; `underWay` is the one being written. */
  leaveBehind(newest: ResponseRecord, underWay: ResponseRecord | null): void;
  /** Told whenever the writer begins or ends to have something in hand. */
  busy(writer: CoalescingDraftWriter): void;
}

/** Snapshots that came in during one write: only the newest is written, and all of them settle with it. */
class Batch {
  readonly outcome: Promise<StoreResult<Kept>>;
  settle!: (result: StoreResult<Kept>) => void;
  reject!: (error: unknown) => void;

  constructor(public draft: ResponseRecord) {
    this.outcome = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.reject = reject;
    });
  }
}

export class CoalescingDraftWriter implements DraftWriter {
  readonly #line = new RevisionLine();
  #waiting: Batch | null = null;
  #writing: Batch | null = null;
  #idle: (() => void)[] = [];

  constructor(
    readonly response: string,
    private readonly desk: DraftDesk,
  ) {}

  get pending(): boolean {
    return this.#writing !== null || this.#waiting !== null;
  }

  save(draft: ResponseRecord): Promise<StoreResult<Kept>> {
    assertDraftOf(this.response, draft);
    const batch = (this.#waiting ??= new Batch(draft));
    batch.draft = draft;
    if (!this.#writing) void this.#writeAll();
    if (this.desk.isLeaving()) this.leave();
    return batch.outcome;
  }

  async idle(): Promise<void> {
    if (this.pending) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** The page goes away: what is in hand is left behind at once. */
  leave(): void {
    const newest = this.#waiting ?? this.#writing;
    if (!newest) return;
    const underWay = this.#waiting && this.#writing ? this.#based(this.#writing.draft) : null;
    this.desk.leaveBehind(this.#based(newest.draft), underWay);
  }

  async #writeAll(): Promise<void> {
    for (let batch = this.#waiting; batch; batch = this.#waiting) {
      this.#waiting = null;
      this.#writing = batch;
      this.desk.busy(this);
      try {
        const draft = this.#based(batch.draft);
        const result = await this.desk.write(draft);
        if (result.ok) this.#line.kept(draft.revision, result.value.revision);
        batch.settle(result);
      } catch (error) {
        batch.reject(error);
      }
      this.#writing = null;
    }
    this.desk.busy(this);
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #based(draft: ResponseRecord): ResponseRecord {
    return { ...draft, revision: this.#line.baseOf(draft.revision) };
  }
}

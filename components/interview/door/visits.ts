/**
 * Writes what came of visits, and takes a slip of the finger back. Owns what was told last; nothing is told as kept
 * before the store said so. Draws nothing.
 */
import type { AttemptEntry, HoldRecord, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { FieldworkResult } from '../../../domain/records/fieldwork-store.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { AppointmentInput, AttemptInput, CaseDesk } from '../../casework/case-desk.js';

/** What was met, beside the outcome. */
export type VisitDetails = Partial<Pick<AttemptInput, 'note' | 'marks' | 'language' | 'startedAt' | 'inbound'>>;

export type VisitReport =
  | { readonly kind: 'busy' }
  /** Kept; can be taken back. */
  | { readonly kind: 'written'; readonly outcome: OutcomeId; readonly attempts: readonly AttemptEntry[] }
  | { readonly kind: 'agreed'; readonly case: string; readonly at: number }
  | { readonly kind: 'noted'; readonly case: string }
  | { readonly kind: 'taken-back'; readonly doors: number }
  /** Nothing was kept: one of the doors is in other hands. */
  | { readonly kind: 'held'; readonly hold: HoldRecord }
  | { readonly kind: 'failed'; readonly failure: StoreFailure }
  /** Said by the screen itself. */
  | { readonly kind: 'said'; readonly text: string };

export class Visits {
  #report: VisitReport | null = null;

  constructor(
    readonly desk: CaseDesk,
    private readonly changed: () => void,
  ) {}

  get report(): VisitReport | null {
    return this.#report;
  }

  get busy(): boolean {
    return this.#report?.kind === 'busy';
  }

  say(text: string): void {
    this.#tell({ kind: 'said', text });
  }

  forget(): void {
    if (this.#report !== null && !this.busy) this.#tell(null);
  }

  /** One outcome for one door or several, in one transaction. Gives whether it was kept. */
  record(cases: readonly string[], outcome: OutcomeId, details: VisitDetails = {}): Promise<boolean> {
    const startedAt = details.startedAt ?? this.desk.book.clock.now();
    const attempts = cases.map((id) => this.desk.attempt(id, { ...details, startedAt, outcome }));
    return this.#write(
      () => this.desk.recordAll(attempts),
      () => ({ kind: 'written', outcome, attempts }),
    );
  }

  /** "Come back on Saturday." */
  agree(caseId: string, agreed: AppointmentInput, details: VisitDetails = {}): Promise<boolean> {
    const startedAt = details.startedAt ?? this.desk.book.clock.now();
    return this.#write(
      () => this.desk.record(caseId, { ...details, startedAt, outcome: 'appointment' }, agreed),
      () => ({ kind: 'agreed', case: caseId, at: Date.parse(agreed.moment) }),
    );
  }

  note(caseId: string, note: string): Promise<boolean> {
    return this.#write(
      () => this.desk.note(caseId, note),
      () => ({ kind: 'noted', case: caseId }),
    );
  }

  /** The attempts stay in the history, as mistakes. */
  takeBack(attempts: readonly AttemptEntry[], reason: string): Promise<boolean> {
    return this.#write(
      () => this.desk.correctAll(attempts, 'not-attempted', reason),
      () => ({ kind: 'taken-back', doors: attempts.length }),
    );
  }

  /** A tap while a write is under way is the second tap of an impatient finger. */
  async #write<T>(work: () => Promise<FieldworkResult<T>>, written: () => VisitReport): Promise<boolean> {
    if (this.busy) return false;
    this.#tell({ kind: 'busy' });
    const result = await work();
    if (result.ok) {
      // The doors show it before it is told.
      await this.desk.book.settled();
      this.#tell(written());
    } else {
      const { failure } = result;
      this.#tell(failure.reason === 'held' ? { kind: 'held', hold: failure.hold } : { kind: 'failed', failure });
    }
    return result.ok;
  }

  #tell(report: VisitReport | null): void {
    this.#report = report;
    this.changed();
  }
}

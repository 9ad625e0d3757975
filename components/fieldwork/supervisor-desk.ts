/**
 * What a supervisor writes: to whom cases are given, what goes first, what may be tried again. Every one of them is a line
 * in the log of a case with the supervisor's name; all cases of one decision are written together, or none. A desk without
 * a queue or a hold: a supervisor calls nobody, and keeps no case from whoever does.
 */
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import type { AppendOptions, FieldworkResult } from '../../domain/records/fieldwork-store.js';
import type { CaseBook } from '../casework/case-book.js';
import { reopeningEntry } from '../casework/reopening-entry.js';

export class SupervisorDesk {
  constructor(
    readonly book: CaseBook,
    /** Who decides: the `by` of every line. */
    readonly supervisor: string,
  ) {}

  /** @param to an interviewer's id; null gives the cases back to everybody */
  assign(cases: readonly string[], to: string | null): Promise<FieldworkResult<void>> {
    return this.#append(cases.map((id) => ({ ...this.#head(id), kind: 'assigned', to })));
  }

  prioritise(cases: readonly string[], priority: number): Promise<FieldworkResult<void>> {
    return this.#append(cases.map((id) => ({ ...this.#head(id), kind: 'prioritised', priority })));
  }

  /** Nothing undoes it; what was refused for good stays closed (`reopeningOf` tells beforehand). */
  reopen(cases: readonly string[], reason: string): Promise<FieldworkResult<void>> {
    const entries = cases.map((id) => reopeningEntry(this.#head(id), reason, this.book.log(id)));
    return this.#append(entries, { reopen: true });
  }

  #head(caseId: string): Pick<CaseEntry, 'id' | 'study' | 'case' | 'at' | 'by'> {
    const { clock, study } = this.book;
    return { id: clock.newId(), study: study.id, case: caseId, at: clock.now(), by: this.supervisor };
  }

  /** Whoever has a case in hand goes on: their attempt is written beside the decision. */
  async #append(entries: readonly CaseEntry[], options: AppendOptions = {}): Promise<FieldworkResult<void>> {
    const written = await this.book.fieldwork.append(entries, options);
    await this.book.settled();
    return written;
  }
}

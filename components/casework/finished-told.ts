/**
 * Writes the attempt that a finished interview lacks. It owns which responses wait because their case is in somebody's
 * hands: should that somebody never write the outcome, it is written once the hold has ended.
 */
import { fail, succeed } from '../../domain/failure.js';
import type { FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { Moment, ResponseRecord } from '../../domain/records/records.js';
import type { Store, StoreResult } from '../../domain/records/store.js';
import type { CasePages } from './case-pages.js';
import { missingAttempts } from './missing-attempts.js';

export interface FinishedToldOptions {
  readonly store: Pick<Store, 'response' | 'responses'>;
  readonly fieldwork: Pick<FieldworkStore, 'append'>;
  readonly study: string;
  readonly wave: string;
  readonly pages: CasePages;
}

export class FinishedTold {
  #later: readonly string[] = [];

  constructor(private readonly options: FinishedToldOptions) {}

  /** What is written comes back as a change, like everything that is written. */
  async tell(finished: ReadonlySet<string> | 'all', now: Moment): Promise<StoreResult<void>> {
    const { fieldwork, pages } = this.options;
    const found = finished === 'all' ? await this.#everyOne() : await this.#these([...this.#later, ...finished]);
    if (!found.ok) return found;
    const { attempts, later } = missingAttempts(found.value, {
      cases: pages.records,
      log: (caseId) => pages.log(caseId),
      hold: (caseId) => pages.hold(caseId),
      now,
    });
    this.#later = later;
    if (attempts.length === 0) return succeed(undefined);
    const written = await fieldwork.append(attempts);
    return written.ok || written.failure.reason === 'held' ? succeed(undefined) : fail(written.failure);
  }

  #everyOne(): Promise<StoreResult<readonly ResponseRecord[]>> {
    const { store, study, wave } = this.options;
    return store.responses({ study, wave, state: 'complete' });
  }

  async #these(ids: readonly string[]): Promise<StoreResult<readonly ResponseRecord[]>> {
    const responses: ResponseRecord[] = [];
    for (const id of new Set(ids)) {
      const found = await this.options.store.response(id);
      if (!found.ok) return found;
      if (found.value?.study === this.options.study) responses.push(found.value);
    }
    return succeed(responses);
  }
}

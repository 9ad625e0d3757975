/**
 * Writes the attempt that a finished interview lacks. It owns which responses wait because their case is in somebody's
 * hands: should that somebody never write the outcome, it is written once the hold has ended.
 */
import { fail, succeed } from '../../domain/failure.js';
import { caseId } from '../../domain/records/fieldwork-records.js';
import type { FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { Moment, ResponseRecord } from '../../domain/records/records.js';
import type { Store, StoreResult } from '../../domain/records/store.js';
import type { CasePages } from './case-pages.js';
import { missingAttempts } from './missing-attempts.js';

export interface FinishedToldOptions {
  readonly store: Pick<Store, 'response'>;
  readonly fieldwork: Pick<FieldworkStore, 'append' | 'finishedResponses'>;
  readonly study: string;
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
      case: (household, ofWave) => (ofWave === null ? null : (pages.records.get(caseId(household, ofWave)) ?? null)),
      log: (caseId) => pages.log(caseId),
      hold: (caseId) => pages.hold(caseId),
      now,
    });
    this.#later = later;
    if (attempts.length === 0) return succeed(undefined);
    const written = await fieldwork.append(attempts);
    return written.ok || written.failure.reason === 'held' ? succeed(undefined) : fail(written.failure);
  }

  /** Those that no log tells of. Nearly all are told, and what they say need not be read for that. */
  async #everyOne(): Promise<StoreResult<readonly ResponseRecord[]>> {
    const { fieldwork, study, pages } = this.options;
    const ids = await fieldwork.finishedResponses(study);
    if (!ids.ok) return ids;
    const told = await pages.toldResponses();
    return this.#these(ids.value.filter((id) => !told.has(id)));
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

/**
 * Owns what a respondent agreed to in this sitting: reads the decisions of earlier visits, keeps new ones, and knows
 * what there is to take back. The store is asked first and believed after.
 */
import { succeed } from '../../../domain/failure.js';
import type { ConsentRecord } from '../../../domain/records/records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { consentRecords, refusal, standingDecisions, withdrawals, type ConsentGiver } from './consents.js';
import type { Decisions } from './welcome-element.js';

export class ConsentDesk {
  #records: readonly ConsentRecord[] = [];

  constructor(
    private readonly services: StudyServicesSet,
    private readonly giver: ConsentGiver,
  ) {}

  /** Reads what was decided on earlier visits. */
  async open(): Promise<StoreResult<Decisions>> {
    const { store, study } = this.services;
    const found = await store.consents({ study: study.config.id, household: this.giver.household });
    if (!found.ok) return found;
    // What another of the household agreed to is theirs to take back.
    this.#records = found.value.filter(({ respondent }) => respondent === this.giver.respondent);
    return succeed(this.#standing());
  }

  /** Keeps what is decided now, as far as it is new. */
  async keep(decisions: Decisions): Promise<StoreResult<void>> {
    const { consent } = this.services.study.config;
    const standing = this.#standing();
    const fresh = consent.filter((purpose) => standing.get(purpose.id) !== decisions.get(purpose.id));
    const records = consentRecords(fresh, decisions, this.giver, this.services.clock);
    if (records.length === 0) return succeed(undefined);
    const kept = await this.services.store.addConsents(records);
    if (kept.ok) this.#records = [...this.#records, ...records];
    return kept;
  }

  /** No part is taken: "no" to every purpose. */
  refuse(): Promise<StoreResult<void>> {
    return this.keep(refusal(this.services.study.config.consent));
  }

  /** Records that take back what is still given. */
  withdrawals(): ConsentRecord[] {
    return withdrawals(this.#records, this.services.clock);
  }

  #standing(): Decisions {
    return standingDecisions(this.services.study.config.consent, this.#records, this.giver.respondent);
  }
}

/** Takes a consent back for somebody: the answers that rest on it go, and that it was taken back is written down. */
import { succeed } from '../../../domain/failure.js';
import { withdrawnWith, type StandingConsent } from '../../../domain/person/effects.js';
import type { AnswersHalf } from '../../../domain/person/data-store.js';
import type { ConsentRecord, HouseholdRecord } from '../../../domain/records/records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { StudyServicesSet } from '../../shared/contexts.js';

export interface Withdrawal {
  readonly at: string;
  /** Questionnaires that lost their answers. */
  readonly emptied: number;
}

/**
 * The consent is withdrawn in the transaction that empties the last questionnaire: whoever is stopped half-way still has
 * it before them, and does it again. Emptying twice changes nothing.
 */
export async function withdrawConsent(
  { store, clock, session }: StudyServicesSet,
  household: HouseholdRecord,
  standing: StandingConsent,
  answers: AnswersHalf,
): Promise<StoreResult<Withdrawal>> {
  const at = clock.now();
  const given = lastOf(answers.consents, standing);
  const withdrawal: ConsentRecord = {
    id: clock.newId(),
    study: household.study,
    household: household.id,
    respondent: standing.respondent,
    purpose: standing.purpose.id,
    textVersion: given?.textVersion ?? standing.purpose.version,
    language: given?.language ?? 'nl',
    channel: session.mode,
    decision: 'withdrawn',
    at,
  };
  const responses = withdrawnWith(standing, answers.responses);
  if (responses.length === 0) {
    const added = await store.addConsents([withdrawal]);
    return added.ok ? succeed({ at, emptied: 0 }) : added;
  }
  for (const [index, { id }] of responses.entries()) {
    const last = index === responses.length - 1;
    const emptied = await store.withdraw(id, at, last ? [withdrawal] : []);
    if (!emptied.ok) return emptied;
  }
  return succeed({ at, emptied: responses.length });
}

function lastOf(
  consents: readonly ConsentRecord[],
  { purpose, respondent }: StandingConsent,
): ConsentRecord | undefined {
  return consents
    .filter((each) => each.purpose === purpose.id && each.respondent === respondent)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .at(-1);
}

/** What erasing a household or withdrawing a consent would do, worked out before it is done. */
import type { ConsentRecord, HouseholdRecord, ResponseRecord } from '../records/records.js';
import type { ConsentPurpose } from '../study/study-config.js';
import type { AnswersHalf } from './data-store.js';
import type { ErasedCounts } from './erasure.js';

/** What would go. */
export const erasureEffect = (household: HouseholdRecord | null, answers: AnswersHalf): ErasedCounts => ({
  register: household ? 1 : 0,
  responses: answers.responses.length,
  attachments: answers.attachments.length,
  consents: answers.consents.length,
  cases: answers.cases.length,
  entries: answers.entries.length,
});

/** A consent as it stands: the last decision of one person about one purpose. */
export interface StandingConsent {
  readonly purpose: ConsentPurpose;
  readonly respondent: number;
  readonly decision: ConsentRecord['decision'];
  readonly at: string;
}

/** In the order of the study's purposes; those that nobody was asked are not among them. */
export function standingConsents(
  purposes: readonly ConsentPurpose[],
  consents: readonly ConsentRecord[],
): readonly StandingConsent[] {
  const last = new Map<string, ConsentRecord>();
  for (const consent of [...consents].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
    last.set(`${consent.purpose}/${String(consent.respondent)}`, consent);
  }
  return purposes.flatMap((purpose) =>
    [...last.values()]
      .filter((consent) => consent.purpose === purpose.id)
      .sort((one, other) => one.respondent - other.respondent)
      .map(({ respondent, decision, at }) => ({ purpose, respondent, decision, at })),
  );
}

/**
 * The responses that lose their answers when a consent is withdrawn: all of that person where it was the consent to take
 * part, none where it was another one.
 */
export function withdrawnWith(
  { purpose, respondent }: Pick<StandingConsent, 'purpose' | 'respondent'>,
  responses: readonly ResponseRecord[],
): readonly ResponseRecord[] {
  if (!purpose.required) return [];
  return responses.filter((response) => response.respondent === respondent && response.state !== 'withdrawn');
}

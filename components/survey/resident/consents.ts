/** From choices on the first screen to consent records, and back from the records of an earlier visit. */
import type { ConsentRecord, Mode } from '../../../domain/records/records.js';
import type { ConsentPurpose } from '../../../domain/study/study-config.js';
import type { ClockService } from '../../shared/contexts.js';
import type { Decisions } from './welcome-element.js';

export interface ConsentGiver {
  readonly study: string;
  readonly household: string | null;
  readonly respondent: number;
  readonly language: string;
  readonly mode: Mode;
}

/** One record per decision, in the order of the study. */
export function consentRecords(
  purposes: readonly ConsentPurpose[],
  decisions: Decisions,
  giver: ConsentGiver,
  clock: ClockService,
): ConsentRecord[] {
  const at = clock.now();
  return purposes.flatMap((purpose) => {
    const given = decisions.get(purpose.id);
    if (given === undefined) return [];
    return {
      id: clock.newId(),
      study: giver.study,
      household: giver.household,
      respondent: giver.respondent,
      purpose: purpose.id,
      textVersion: purpose.version,
      language: giver.language,
      channel: giver.mode,
      decision: given ? ('given' as const) : ('refused' as const),
      at,
    };
  });
}

/** "No" to every purpose: what remains of somebody who takes no part. */
export const refusal = (purposes: readonly ConsentPurpose[]): Decisions =>
  new Map(purposes.map((purpose) => [purpose.id, false]));

/** Records that take back what is still given. */
export const withdrawals = (current: readonly ConsentRecord[], clock: ClockService): ConsentRecord[] =>
  [...latest(current).values()]
    .filter((record) => record.decision === 'given')
    .map((record) => ({ ...record, id: clock.newId(), decision: 'withdrawn' as const, at: clock.now() }));

/** Decisions that still hold: the last one per purpose, about the text as it is now. */
export function standingDecisions(
  purposes: readonly ConsentPurpose[],
  records: readonly ConsentRecord[],
  respondent: number,
): Decisions {
  const last = latest(records.filter((record) => record.respondent === respondent));
  return new Map(
    purposes.flatMap((purpose) => {
      const record = last.get(purpose.id);
      // A refusal of the whole is no decision for ever: who opens the page again is asked again.
      if (record?.textVersion !== purpose.version || record.decision !== 'given') return [];
      return [[purpose.id, true] as const];
    }),
  );
}

function latest(records: readonly ConsentRecord[]): ReadonlyMap<string, ConsentRecord> {
  const last = new Map<string, ConsentRecord>();
  for (const record of records) {
    const known = last.get(record.purpose);
    if (!known || known.at <= record.at) last.set(record.purpose, record);
  }
  return last;
}

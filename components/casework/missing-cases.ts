/** The cases that a wave still lacks: every household that lives in one of the study's complexes is one. */
import { caseId, type CaseRecord } from '../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, Moment } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';

/**
 * Who moved out before a case was made is not asked; who moves out later keeps it, closed. Ids are the same on every
 * device, so two windows that make them at once make the same.
 */
export function missingCases(
  households: readonly HouseholdRecord[],
  cases: readonly CaseRecord[],
  study: StudyConfig,
  wave: string,
  now: Moment,
): readonly CaseRecord[] {
  const complexes = new Set(study.complexes.map(({ id }) => id));
  const known = new Set(cases.map(({ household }) => household));
  return households
    .filter(({ id, complex, movedOutAt }) => movedOutAt === null && complexes.has(complex) && !known.has(id))
    .map(({ id }) => ({
      id: caseId(id, wave),
      study: study.id,
      household: id,
      wave,
      // By name: how many there are is found out by whoever talks to them.
      residents: study.protocol.respondents === 'each' ? 0 : null,
      createdAt: now,
    }));
}

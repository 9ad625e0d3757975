/** The cases that a wave still lacks: every household that lives in one of the study's complexes is one. */
import { caseId, type CaseRecord } from '../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, Moment } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { inSlices } from './time-slices.js';

/**
 * Who moved out before a case was made is not asked; who moves out later keeps it, closed. Ids are the same on every
 * device, so two windows that make them at once make the same.
 */
export async function missingCases(
  households: Iterable<HouseholdRecord>,
  cases: Iterable<CaseRecord>,
  study: StudyConfig,
  wave: string,
  now: Moment,
): Promise<readonly CaseRecord[]> {
  const complexes = new Set(study.complexes.map(({ id }) => id));
  const known = new Set<string>();
  await inSlices([...cases], ({ household }) => void known.add(household));
  const missing: CaseRecord[] = [];
  await inSlices([...households], ({ id, complex, movedOutAt }) => {
    if (movedOutAt !== null || !complexes.has(complex) || known.has(id)) return;
    missing.push({
      id: caseId(id, wave),
      study: study.id,
      household: id,
      wave,
      // By name: how many there are is found out by whoever talks to them.
      residents: study.protocol.respondents === 'each' ? 0 : null,
      createdAt: now,
    });
  });
  return missing;
}

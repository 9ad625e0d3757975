/** The fieldwork of the block as it is at the moment of the visit: week three, made anew from a seed. Pure. */
import type { CaseEntry, CaseRecord, InterviewerRecord } from '../../../domain/records/fieldwork-records.js';
import { caseId } from '../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, ResponseRecord } from '../../../domain/records/records.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import { seeded } from '../../../tests/support/seeded.js';
import { homeOf, type Home } from './home.js';
import { DemoLog } from './log.js';
import { playCalls, type OwnAnswer } from './play-calls.js';
import { DAYS_IN_THE_FIELD } from './shifts.js';
import { CALLERS, recordsOf } from './team.js';
import { addToday } from './today.js';

const SEED = 20261122;
const DAY = 86_400_000;

export interface FieldworkHistory {
  readonly interviewers: readonly InterviewerRecord[];
  readonly cases: readonly CaseRecord[];
  readonly entries: readonly CaseEntry[];
  readonly responses: readonly ResponseRecord[];
}

/** @param interviews what those who take part in the wave would answer  @param now milliseconds since 1970 */
export function fieldworkHistory(
  study: StudyConfig,
  wave: string,
  households: readonly HouseholdRecord[],
  interviews: readonly ResponseRecord[],
  now: number,
): FieldworkHistory {
  const random = seeded(SEED);
  const began = now - DAYS_IN_THE_FIELD * DAY;
  const byHousehold = new Map(interviews.map((response) => [response.household, response]));
  const homes = new Map(
    households.map((household): [string, Home] => {
      const interview = byHousehold.get(household.id);
      return [caseId(household.id, wave), homeOf(household, interview ? { ...interview, wave } : null, random)];
    }),
  );
  // The letter with the code came before the first call; some answered by themselves.
  const own = [...homes.values()].flatMap((home): OwnAnswer[] =>
    home.interview?.mode === 'self' && random() < 0.45
      ? [{ home, at: began + random() * DAYS_IN_THE_FIELD * DAY }]
      : [],
  );
  const log = new DemoLog(study, wave, households, began);
  const responses = playCalls(log, homes, own, CALLERS, now, random);
  addToday(log, now);
  return { interviewers: recordsOf(CALLERS, study.id), cases: log.cases, entries: log.entries, responses };
}

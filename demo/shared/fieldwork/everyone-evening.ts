/**
 * The evening before in the block where everybody is asked: in some homes one was talked with and the others are still to
 * come, in one of two another one named a moment. Pure.
 */
import { caseId } from '../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, ResponseRecord } from '../../../domain/records/records.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import { attemptIdOf } from '../../../components/casework/missing-attempts.js';
import { seeded } from '../../../tests/support/seeded.js';
import type { FieldworkHistory } from './fieldwork-history.js';
import { interviewOf } from './interviews.js';
import { appointment, attempt, DemoLog } from './log.js';
import { remarkOn } from './remarks.js';
import { CALLERS, recordsOf } from './team.js';

const SEED = 36;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const QUARTER = 15 * MINUTE;

/** @param talks what the first resident of a home says, where one was talked with  @param now milliseconds since 1970 */
export function everyoneEvening(
  study: StudyConfig,
  wave: string,
  households: readonly HouseholdRecord[],
  talks: readonly ResponseRecord[],
  now: number,
): FieldworkHistory {
  const random = seeded(SEED);
  const log = new DemoLog(study, wave, households, now - 2 * DAY);
  const responses: ResponseRecord[] = [];
  const yesterday = Math.floor((now - DAY) / MINUTE) * MINUTE;
  let at = yesterday + (18 * 60 - log.slots.clock.at(yesterday).minute) * MINUTE;
  talks.forEach((talk, index) => {
    const id = caseId(talk.household ?? '', wave);
    const by = CALLERS[index % CALLERS.length]?.id ?? '';
    const end = at + (7 + 5 * random()) * MINUTE;
    const response = interviewOf(talk, 'complete', at, end, 'phone', random);
    responses.push(response);
    log.write(id, at + MINUTE, { kind: 'residents', by, count: 2 + (index % 2) });
    const first = { by, mode: 'phone', outcome: 'complete', began: at, response: response.id, respondent: 1 } as const;
    log.write(id, end, attempt(first), attemptIdOf(response.id, []));
    if (index % 2 === 0) secondOf(log, id, { by, end, now, random });
    at = end + MINUTE;
  });
  const talked = new Set(talks.map(({ household }) => household));
  const others = households.filter(
    ({ id, phones, doNotContact }) => !talked.has(id) && phones.length > 0 && !doNotContact,
  );
  for (const { id } of others.filter((_, index) => index % 2 === 0)) {
    const note = remarkOn('no-answer', random);
    log.write(
      caseId(id, wave),
      at + MINUTE,
      attempt({ by: CALLERS[0]?.id ?? '', mode: 'phone', outcome: 'no-answer', began: at, note }),
    );
    at += 2 * MINUTE;
  }
  return { interviewers: recordsOf(CALLERS, study.id), cases: log.cases, entries: log.entries, responses };
}

/** The second resident comes to the telephone, and would rather be called at another moment. */
function secondOf(
  log: DemoLog,
  id: string,
  { by, end, now, random }: { readonly by: string; readonly end: number; readonly now: number; random: () => number },
): void {
  const told = log.write(
    id,
    end + MINUTE / 2,
    attempt({ by, mode: 'phone', outcome: 'appointment', began: end, respondent: 2 }),
  );
  const moment = Math.ceil((now + (15 + 90 * random()) * MINUTE) / QUARTER) * QUARTER;
  const agreed = { by, attempt: told, kept: { kind: 'soft' as const }, note: '', mode: 'phone' as const };
  log.write(id, end + MINUTE / 2, appointment(log, moment, agreed));
}

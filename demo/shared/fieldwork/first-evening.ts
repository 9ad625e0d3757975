/** The evening before at the doors of the flat: the upper galleries were walked, the rest is for tonight. Pure. */
import { caseId, type ConversationMark, type OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, ResponseRecord } from '../../../domain/records/records.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import { attemptIdOf } from '../../../components/casework/missing-attempts.js';
import { seeded } from '../../../tests/support/seeded.js';
import type { FieldworkHistory } from './fieldwork-history.js';
import { interviewOf } from './interviews.js';
import { appointment, attempt, DemoLog } from './log.js';
import { remarkOn } from './remarks.js';
import { recordsOf, VISITORS } from './team.js';

const SEED = 198;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const QUARTER = 15 * MINUTE;
/** Three of the team, a gallery each. */
const WALKED = [9, 10, 11];

export function firstEvening(
  study: StudyConfig,
  wave: string,
  doors: readonly HouseholdRecord[],
  talks: readonly ResponseRecord[],
  now: number,
): FieldworkHistory {
  const random = seeded(SEED);
  const log = new DemoLog(study, wave, doors, now - DAY);
  const byHousehold = new Map(talks.map((talk) => [talk.household, talk]));
  const responses: ResponseRecord[] = [];
  const began = eveningBefore(now, log);
  WALKED.forEach((gallery, seat) => {
    const by = VISITORS[seat * 2]?.id ?? '';
    let at = began;
    for (const { id, stairwell, doNotContact } of doors) {
      if (stairwell !== `Galerij ${String(gallery)}` || doNotContact) continue;
      const talk = byHousehold.get(id);
      const outcome = metAt(talk !== undefined, random);
      const end = at + (outcome === 'complete' ? 6 + 4 * random() : 0.7 + random()) * MINUTE;
      const response = talk && outcome === 'complete' ? interviewOf(talk, outcome, at, end, 'door', random) : null;
      if (response) responses.push(response);
      const written = attempt({
        by,
        mode: 'door',
        outcome,
        began: at,
        note: remarkOn(outcome, random),
        marks: outcome === 'complete' ? marked(random) : [],
        response: response?.id ?? null,
        respondent: response?.respondent ?? null,
      });
      const told = log.write(caseId(id, wave), end, written, response ? attemptIdOf(response.id, []) : undefined);
      if (outcome === 'appointment') {
        const moment = Math.ceil((now + (30 + 90 * random()) * MINUTE) / QUARTER) * QUARTER;
        const agreed = { by, attempt: told, kept: { kind: 'soft' as const }, note: '', mode: 'door' as const };
        log.write(caseId(id, wave), end, appointment(log, moment, agreed));
      }
      at = end + 0.3 * MINUTE;
    }
  });
  return { interviewers: recordsOf(VISITORS, study.id), cases: log.cases, entries: log.entries, responses };
}

function metAt(talks: boolean, random: () => number): OutcomeId {
  const chance = random();
  if (talks && chance < 0.7) return 'complete';
  if (chance < 0.7) return 'nobody-home';
  if (chance < 0.79) return 'household-refusal-soft';
  return chance < 0.87 ? 'household-refusal' : chance < 0.96 ? 'appointment' : 'no-access';
}

const MARKS: readonly (readonly [ConversationMark, number])[] = [
  ['evasive', 0.15],
  ['difficult', 0.1],
  ['asked-me-in', 0.4],
];

const marked = (random: () => number): readonly ConversationMark[] =>
  MARKS.flatMap(([mark, chance]) => (random() < chance ? [mark] : []));

/** Six o'clock of the day before, by the clock of the study. */
function eveningBefore(now: number, { slots }: DemoLog): number {
  const yesterday = Math.floor((now - DAY) / MINUTE) * MINUTE;
  return yesterday + (18 * 60 - slots.clock.at(yesterday).minute) * MINUTE;
}

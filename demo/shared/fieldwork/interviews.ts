/** Makes of the answers that were generated the interview that an invented call left: whole, or as far as it came. */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { AnswerTiming, ItemNonresponse, Mode, ResponseRecord } from '../../../domain/records/records.js';
import { momentOf } from './log.js';

/** How far a talk came that did not come to its end. */
const SHARE: Partial<Readonly<Record<OutcomeId, number>>> = { partial: 0.65, 'break-off': 0.2 };

export function interviewOf(
  answers: ResponseRecord,
  outcome: OutcomeId,
  began: number,
  ended: number,
  mode: Mode,
  random: () => number,
): ResponseRecord {
  const complete = outcome === 'complete';
  // In the order of the questionnaire: what was answered, and what was met with a "don't know".
  const asked = Object.keys(answers.timings);
  const reached = complete ? asked : asked.slice(0, Math.max(2, Math.round(asked.length * (SHARE[outcome] ?? 1))));
  const told = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => reached.includes(name.split('.')[0] ?? name)));
  const last = reached.at(-1);
  return {
    ...answers,
    mode,
    state: complete ? 'complete' : 'draft',
    answers: told<unknown>(answers.answers),
    itemNonresponse: told<ItemNonresponse>(answers.itemNonresponse),
    timings: timed(reached, began, ended, random),
    position:
      complete || last === undefined ? null : { activeElementName: last, currentElementName: last, started: true },
    startedAt: momentOf(began),
    changedAt: momentOf(ended),
    completedAt: complete ? momentOf(ended) : null,
  };
}

/** Long and short questions share the length of the talk. */
function timed(
  questions: readonly string[],
  began: number,
  ended: number,
  random: () => number,
): Readonly<Record<string, AnswerTiming>> {
  const weights = questions.map(() => 0.4 + random());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let at = began;
  return Object.fromEntries(
    questions.map((name, index) => {
      const length = ((weights[index] ?? 1) / whole) * (ended - began);
      at += length;
      return [name, { at: momentOf(at), seconds: Math.round(length / 1000), changes: random() < 0.04 ? 1 : 0 }];
    }),
  );
}

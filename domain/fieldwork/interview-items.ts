/** What the interviews of each interviewer hold, without who was interviewed: refused questions, and scores. */
import type { Codebook, MeasureSpec } from '../questionnaire/codebook.js';
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { score, variablesByName } from '../questionnaire/score.js';
import { valueOf } from '../questionnaire/value-of.js';
import type { AttemptEntry } from '../records/fieldwork-records.js';
import type { ResponseRecord } from '../records/records.js';
import { compare } from './case-log.js';
import type { ItemCounts } from './interviewer-figures.js';

type Answered = Pick<ResponseRecord, 'id' | 'answers' | 'itemNonresponse'>;

/** How the questions of one response were met. One that was not asked, or left open, is in none of the three. */
export function itemCountsOf({ variables }: Pick<Codebook, 'variables'>, response: Omit<Answered, 'id'>): ItemCounts {
  let [answered, refused, dontKnow] = [0, 0, 0];
  for (const variable of variables) {
    const code = nonresponseOf(variable, response.itemNonresponse);
    if (code === 'refused') refused += 1;
    else if (code === 'dont-know') dontKnow += 1;
    else if (valueOf(variable, response.answers) !== null) answered += 1;
  }
  return { answered, refused, dontKnow };
}

/**
 * The scores of one measure, a list per interviewer in the order of their ids: what the correlation is worked out of.
 * Counted is whoever finished the interview. Interviews without a score are left out.
 *
 * @param cases the attempts of each case (`attemptsOf`)
 */
export function scoresByInterviewer(
  cases: Iterable<readonly AttemptEntry[]>,
  responses: ReadonlyMap<string, Answered>,
  measure: MeasureSpec,
  { variables }: Pick<Codebook, 'variables'>,
): readonly (readonly number[])[] {
  const byName = variablesByName(variables);
  const scores = new Map<string, number[]>();
  const counted = new Set<string>();
  for (const attempts of cases) {
    for (const { by, mode, outcome, response } of attempts) {
      if (by === null || mode === 'self' || outcome !== 'complete' || response === null) continue;
      const answered = counted.has(response) ? undefined : responses.get(response);
      if (!answered) continue;
      counted.add(response);
      const figure = score(measure, answered.answers, answered.itemNonresponse, byName);
      if (figure !== null) scores.set(by, [...(scores.get(by) ?? []), figure]);
    }
  }
  return [...scores].sort(([a], [b]) => compare(a, b)).map(([, own]) => own);
}

/** What the interviews of each interviewer hold, without who was interviewed: refused questions, and scores. */
import type { Codebook } from '../questionnaire/codebook.js';
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { valueOf } from '../questionnaire/value-of.js';
import type { ResponseRecord } from '../records/records.js';
import { compare } from './case-log.js';
import type { ItemCounts } from './interviewer-figures.js';
import type { FinishedInterview } from './interviewer-tally.js';

type Answered = Pick<ResponseRecord, 'answers' | 'itemNonresponse'>;

/** How the questions of one response were met. One that was not asked, or left open, is in none of the three. */
export function itemCountsOf({ variables }: Pick<Codebook, 'variables'>, response: Answered): ItemCounts {
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
 * @param scores per response
 */
export function scoresByInterviewer(
  finished: Iterable<FinishedInterview>,
  scores: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const own = new Map<string, number[]>();
  for (const { interviewer, response } of finished) {
    const figure = scores.get(response);
    if (figure === undefined) continue;
    const list = own.get(interviewer);
    if (list) list.push(figure);
    else own.set(interviewer, [figure]);
  }
  return [...own].sort(([a], [b]) => compare(a, b)).map(([, list]) => list);
}

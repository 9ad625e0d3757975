/** What an interview that stopped counts as, by the protocol's share of core questions (AAPOR: partial or break-off). */
import type { Codebook } from '../questionnaire/codebook.js';
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { valueOf } from '../questionnaire/value-of.js';
import type { ResponseRecord } from '../records/records.js';
import type { ProtocolConfig } from '../study/study-config.js';

export interface CoreProgress {
  /** Core questions that apply to this respondent. */
  readonly applicable: number;
  /** Of those, the ones answered. "Don't know" and "prefer not to say" are answers. */
  readonly answered: number;
}

/**
 * Counts core variables. A definition that marks none has them all as core, so that it can have partial interviews too.
 *
 * @param applies whether a variable's question was or would be asked of this respondent; the engine that plays the
 *   questionnaire knows its conditions
 */
export function coreProgress(
  codebook: Pick<Codebook, 'variables'>,
  response: Pick<ResponseRecord, 'answers' | 'itemNonresponse'>,
  applies: (variable: string) => boolean,
): CoreProgress {
  const marked = codebook.variables.filter(({ core }) => core);
  const counted = (marked.length > 0 ? marked : codebook.variables).filter(({ name }) => applies(name));
  const answered = counted.filter(
    (variable) =>
      valueOf(variable, response.answers) !== null || nonresponseOf(variable, response.itemNonresponse) !== null,
  );
  return { applicable: counted.length, answered: answered.length };
}

/** The outcome of an interview that ended. Nothing answered is never partial, also where the share is set to 0. */
export function interviewOutcome(
  finished: boolean,
  { applicable, answered }: CoreProgress,
  { partialShare }: Pick<ProtocolConfig, 'partialShare'>,
): 'complete' | 'partial' | 'break-off' {
  if (finished) return 'complete';
  return answered > 0 && answered >= partialShare * applicable ? 'partial' : 'break-off';
}

/** How much of the core of a questionnaire was answered when a talk stopped: partial, or a break-off. */
import { coreProgress, interviewOutcome } from '../../../domain/fieldwork/interview-outcome.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { ProtocolConfig } from '../../../domain/study/study-config.js';

/** All that has to be known of the live questionnaire. */
export interface LiveSurvey {
  getQuestionByName(name: string): { readonly isVisible: boolean } | null;
}

/**
 * The outcome of a talk that stopped. What is core stands in the definition; whether a question applies only the live
 * questionnaire knows.
 */
export function stoppedOutcome(
  codebooks: readonly Codebook[],
  response: ResponseRecord,
  survey: LiveSurvey | undefined,
  protocol: Pick<ProtocolConfig, 'partialShare'>,
): 'partial' | 'break-off' {
  const codebook = codebooks.find(({ definition }) => definition.id === response.definition.id);
  if (!codebook) return 'break-off';
  const questionOf = new Map(codebook.variables.map(({ name, question }) => [name, question]));
  const applies = (variable: string): boolean => {
    const name = questionOf.get(variable);
    return name === undefined || !survey || survey.getQuestionByName(name)?.isVisible === true;
  };
  const outcome = interviewOutcome(false, coreProgress(codebook, response, applies), protocol);
  return outcome === 'partial' ? 'partial' : 'break-off';
}

/** What is wrong in a `study.json`, in the language of the words. */
import type { StudyFinding } from '../../domain/study/study-finding.js';
import type { StudyMessages } from './locales/study-messages.js';

export function findingSentence(finding: StudyFinding, { findings }: Pick<StudyMessages, 'findings'>): string {
  // The table has for every code a function of that code's parameters; the pairing is lost when both are looked up.
  const sentence = findings[finding.code] as (parameters: StudyFinding['parameters']) => string;
  return sentence(finding.parameters);
}

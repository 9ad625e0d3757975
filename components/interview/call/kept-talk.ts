/** What is kept of a talk that was begun with a household and not finished: where it goes on, and how far it came. */
import { textIn } from '../../../domain/localized-text.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { StudyServicesSet } from '../../shared/contexts.js';

/** Whose talk it is. */
export interface TalkOf {
  readonly household: string;
  readonly wave: string;
  readonly respondent: number;
}

/** The draft of this person in this wave that was changed last; null when there is none. */
export async function keptTalk(
  { store, study }: StudyServicesSet,
  { household, wave, respondent }: TalkOf,
): Promise<StoreResult<ResponseRecord | null>> {
  const drafts = await store.responses({ study: study.config.id, household, wave, state: 'draft' });
  if (!drafts.ok) return drafts;
  const begun = drafts.value.find((draft) => draft.respondent === respondent && answersIn(draft) > 0);
  return { ok: true, value: begun ?? null };
}

export const answersIn = ({ answers, itemNonresponse }: ResponseRecord): number =>
  new Set([...Object.keys(answers), ...Object.keys(itemNonresponse)]).size;

/** The title of the question that was answered last; null when nobody can tell. */
export function lastQuestion(
  { timings, definition }: ResponseRecord,
  codebooks: readonly Codebook[],
  language: string,
): string | null {
  let last: string | null = null;
  let at = '';
  for (const [path, timing] of Object.entries(timings)) if (timing.at >= at) [last, at] = [path, timing.at];
  if (last === null) return null;
  const codebook = codebooks.find((each) => each.definition.id === definition.id);
  const variable = codebook?.variables.find(({ question, key }) => question === last || key === last);
  return variable ? textIn(variable.label, language) : last;
}

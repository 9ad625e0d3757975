/**
 * The quick way to an answer. Counting reads every answer of every response; nearly all of them stand where one looks
 * first, and only the others need the care of `valueOf` and `nonresponseOf`.
 */
import type { Variable } from '../questionnaire/codebook.js';
import type { Answers } from '../questionnaire/value-of.js';

/** Stands for a value that takes `valueOf` to find. */
export const DETOUR = Symbol('detour');

/** The value where it usually stands: under the question, or under its row. Most answers go no further than this. */
export function plainValue({ key, question, path, repeats }: Variable, answers: Answers): unknown {
  if (repeats !== undefined) return DETOUR;
  let value = answers[key ?? question];
  for (const step of path) {
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return DETOUR;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Whether "don't know" or "prefer not to say" may have been given here. @param apart the keys of `itemNonresponse` */
export function isSaidOf({ key, question }: Variable, apart: readonly string[]): boolean {
  return apart.length > 0 && apart.some((way) => way.startsWith(key ?? question));
}

/** The entries of a list in the answers of one response. */
import { isRecord, ownOf } from '../../questionnaire/json-value.js';
import { EVERY } from '../../questionnaire/question-variables.js';
import type { Answers } from '../../questionnaire/value-of.js';
import type { AskedList } from '../columns/catalogue.js';

/** One number per level of the list, from 0: `[2]`, or `[2, 0]` in a list inside a list. */
export function entriesIn({ key, path }: AskedList, answers: Answers): readonly (readonly number[])[] {
  let at: readonly { readonly value: unknown; readonly entry: readonly number[] }[] = [
    { value: ownOf(answers, key), entry: [] },
  ];
  for (const step of path) {
    at = at.flatMap(({ value, entry }) => {
      if (step !== EVERY) return isRecord(value) ? [{ value: ownOf(value, step), entry }] : [];
      if (!Array.isArray(value)) return [];
      return (value as readonly unknown[]).map((one, index) => ({ value: one, entry: [...entry, index] }));
    });
  }
  return at.map(({ entry }) => entry);
}

/**
 * Whether a question was in front of a person, told without the survey engine: a response keeps a time for every
 * question that was. Of a matrix it has one for all rows together, also where only some of them were shown.
 */
import type { ResponseRecord } from '../records/records.js';
import type { Variable } from './codebook.js';
import { ownOf, sameCode } from './json-value.js';

export function wasAsked(
  { question, name, shownFor }: Variable,
  timings: ResponseRecord['timings'],
  answers: ResponseRecord['answers'],
): boolean {
  if (name !== question && has(timings, name)) return true;
  if (!has(timings, question)) return false;
  if (shownFor === undefined) return true;
  // A condition that cannot be followed here: who gave no answer may not have been asked.
  if (shownFor === null) return false;
  const chosen = ownOf(answers, shownFor.question);
  return (Array.isArray(chosen) ? chosen : [chosen]).some((code) => sameCode(code, shownFor.code));
}

const has = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);

/** Careful reading of JSON that anybody may have written: what is not as expected is simply not there. */

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The way to a value: `['pages', 0, 'elements', 2]`. */
export type JsonPath = readonly (string | number)[];

/** A value that a choice, a row or an answer can have. */
export type Scalar = string | number | boolean;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** A property of its own, never one that every object inherits (`constructor`, `toString`). */
export const ownOf = (record: JsonRecord, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;

/** The first of several names of one property that is there: SurveyJS keeps old names alive. */
export const firstOf = (record: JsonRecord, ...keys: readonly string[]): unknown => {
  for (const key of keys) {
    const value = ownOf(record, key);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const recordsOf = (value: unknown): readonly JsonRecord[] => listOf(value).filter(isRecord);

export const scalarsOf = (value: unknown): readonly Scalar[] => listOf(value).filter(isScalar);

export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((entry): entry is string => typeof entry === 'string' && entry !== '');

/** A text that says something; a number stands for its digits, as in SurveyJS names and titles. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** A number, also where it was written as text. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Whether two codes are the same one: a file or a form may have turned `1` into `"1"`. */
export const sameCode = (one: unknown, other: unknown): boolean =>
  one === other || (isScalar(one) && isScalar(other) && String(one) === String(other));

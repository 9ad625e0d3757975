/**
 * Small checks that are put together into the shape of a JSON value. No schema library runs in a page: ours would
 * have to compile code, which a strict Content-Security-Policy forbids.
 */

/** Where a value is not as it should be, and what should have been there. */
export interface Misfit {
  /** From the outside in. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** Null when the value fits. */
export type Shape = (value: unknown) => Misfit | null;

const misfit = (expected: string): Misfit => ({ path: [], expected });

const inside = (step: string | number, found: Misfit): Misfit => ({ ...found, path: [step, ...found.path] });

const test =
  (expected: string, fits: (value: unknown) => boolean): Shape =>
  (value) =>
    fits(value) ? null : misfit(expected);

export const text: Shape = test('text', (value) => typeof value === 'string');

export const flag: Shape = test('true or false', (value) => typeof value === 'boolean');

export const number: Shape = test('a number', (value) => typeof value === 'number');

export const wholeFrom = (least: number): Shape =>
  test(`a whole number from ${least}`, (value) => Number.isInteger(value) && (value as number) >= least);

export const numberIn = (least: number, most: number): Shape =>
  test(`a number from ${least} to ${most}`, (value) => typeof value === 'number' && value >= least && value <= most);

export const textLike = (pattern: RegExp, expected: string): Shape =>
  test(expected, (value) => typeof value === 'string' && pattern.test(value));

export const oneOf = (...allowed: readonly (string | number | null)[]): Shape =>
  test(allowed.map((one) => JSON.stringify(one)).join(' or '), (value) => allowed.some((one) => one === value));

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number, or else the object that stands in its place. */
export const either =
  (plain: Shape, object: Shape): Shape =>
  (value) =>
    isRecord(value) ? object(value) : plain(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return misfit('a list');
    for (let index = 0; index < value.length; index += 1) {
      const found = shape(value[index]);
      if (found) return inside(index, found);
    }
    return null;
  };

/** An object with at least these keys; those in `optional` may be left out. Other keys are let be. */
export function record(shapes: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  const entries = Object.entries(shapes);
  return (value) => {
    if (!isRecord(value)) return misfit('an object');
    for (const [key, shape] of entries) {
      if (!Object.prototype.hasOwnProperty.call(value, key)) {
        if (optional.includes(key)) continue;
        return inside(key, misfit('something'));
      }
      const found = shape(value[key]);
      if (found) return inside(key, found);
    }
    return null;
  };
}

/** An object with any keys, all of one shape. */
export const dictionaryOf =
  (shape: Shape): Shape =>
  (value) => {
    if (!isRecord(value)) return misfit('an object');
    for (const [key, entry] of Object.entries(value)) {
      const found = shape(entry);
      if (found) return inside(key, found);
    }
    return null;
  };

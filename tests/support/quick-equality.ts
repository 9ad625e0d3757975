/**
 * Makes `deep.equal` of chai quick on plain data. chai notes every pair of objects that it compares, which takes most of
 * a test that compares thousands of records. Here a plain walk says whether two are certainly the same; about all else
 * chai itself decides, as ever, and says what differs.
 */
import { config, util } from 'chai';

/** Deeper than any record: what goes round in a circle is left to chai. */
const DEEPEST = 100;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: object): value is Plain =>
  Object.getPrototypeOf(value) === Object.prototype && Object.getOwnPropertySymbols(value).length === 0;

/** True only for what chai too takes for equal: the same values in lists and in plain objects. */
function areSurelyEqual(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (depth > DEEPEST) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) {
      if (!areSurelyEqual(one[index], other[index], depth + 1)) return false;
    }
    return true;
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && areSurelyEqual(one[name], other[name], depth + 1));
}

/** The answer of chai, sooner where it is yes. */
export const deepEqual = (one: unknown, other: unknown): boolean => areSurelyEqual(one, other) || util.eql(one, other);

config.deepEqual = deepEqual;

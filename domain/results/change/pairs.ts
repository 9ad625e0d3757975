/**
 * Who was there both times: the same person of the same household. A new tenant in the same home is another person,
 * and who belongs to no household is never a pair.
 */
import type { Respondents } from '../respondents.js';
import type { Period } from './periods.js';

/** Rows of the same persons, one beside the other, in the order of the later ones. */
export interface Pairs {
  readonly period: Period;
  readonly earlier: Int32Array;
  readonly later: Int32Array;
}

export type PairsOf = (period: Period) => Pairs;

/** Every period is looked up once, for all questions. */
export function pairsIn(respondents: Respondents): PairsOf {
  const found = new Map<string, Pairs>();
  return (period) => {
    const key = `${period.from}-${period.to}`;
    const known = found.get(key) ?? pair(respondents, period);
    found.set(key, known);
    return known;
  };
}

function pair({ wave, person, persons, rows }: Respondents, period: Period): Pairs {
  const rowOf = new Int32Array(persons).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const who = person[row] ?? -1;
    if (who >= 0 && wave[row] === period.from) rowOf[who] = row;
  }
  const earlier: number[] = [];
  const later: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const who = person[row] ?? -1;
    const before = who < 0 || wave[row] !== period.to ? -1 : (rowOf[who] ?? -1);
    if (before < 0) continue;
    earlier.push(before);
    later.push(row);
  }
  return { period, earlier: Int32Array.from(earlier), later: Int32Array.from(later) };
}

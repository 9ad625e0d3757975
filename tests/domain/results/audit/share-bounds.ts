/**
 * What an interval tells of the two shares that it is made of, and of how many changed: every number that gives the
 * interval as it is written, with the correlation of the pairs or without. To four decimals that is the true number.
 */
import { pairedDifference } from '../../../../domain/results/statistics/newcombe.js';

interface PairCounts {
  readonly people: number;
  readonly then: number;
  readonly gained: number;
  readonly lost: number;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How many had it at first, and how many changed. @param digits after the point, of a share */
export function tellsOf(
  { people, then, gained, lost }: PairCounts,
  shown: { readonly low: number; readonly high: number },
  digits: number,
): { readonly then: Bounds; readonly changed: Bounds } | null {
  const factor = 10 ** digits;
  const written = (value: number): number => Math.round(value * factor) / factor || 0;
  const difference = gained - lost;
  const seen = { then: [] as number[], changed: [] as number[] };
  for (let first = Math.max(0, -difference); first <= people - Math.max(0, difference); first += 1) {
    // Who lost it had it, and who gained it had it not.
    const most = Math.min(first, people - first - difference);
    for (let left = Math.max(0, -difference); left <= most; left += 1) {
      const own = {
        both: first - left,
        lost: left,
        gained: left + difference,
        neither: people - first - left - difference,
      };
      for (const correlated of [true, false]) {
        const interval = pairedDifference(own, correlated);
        if (!interval || written(interval.low) !== shown.low || written(interval.high) !== shown.high) continue;
        seen.then.push(first);
        seen.changed.push(own.gained + left);
      }
    }
  }
  if (!seen.then.includes(then) || !seen.changed.includes(gained + lost)) return null;
  const bounds = (all: readonly number[]): Bounds => ({ least: Math.min(...all), most: Math.max(...all) });
  return { then: bounds(seen.then), changed: bounds(seen.changed) };
}

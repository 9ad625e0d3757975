/**
 * How much more the renovated complexes changed than those that are not renovated. Made of nothing but the changes of
 * complexes that are shown themselves, so that it tells no more than they do.
 */
import type { StudyConfig } from '../../study/study-config.js';
import type { Design } from '../design.js';
import type { ProtectedMeasureChange } from '../disclosure/protected-changes.js';
import { writtenCount, writtenDifference, writtenP, type Policy } from '../disclosure/policy.js';
import { reasonOf } from '../figures.js';
import type { ReleaseComparison } from '../release-changes.js';
import { differenceInDifferences } from '../statistics/difference-in-differences.js';
import { pairedMean, type PairedMean } from '../statistics/paired-mean.js';
import type { MeasureChanges } from './measure-changes.js';
import { testedTogether } from './stands.js';

export function writeComparisons(
  changes: ReadonlyMap<MeasureChanges, readonly ProtectedMeasureChange[]>,
  config: Pick<StudyConfig, 'complexes' | 'waves'>,
  design: Design,
  policy: Policy,
): readonly ReleaseComparison[] {
  const places = (comparison: boolean): readonly number[] =>
    config.complexes.flatMap((complex, place) => (complex.comparison === comparison ? [place] : []));
  const sides = { renovated: places(false), comparison: places(true) };
  if (sides.renovated.length === 0 || sides.comparison.length === 0) return [];
  const domainOf = new Map([...changes.keys()].map(({ tally: { measure } }) => [measure.spec.id, measure.spec.domain]));
  const entries = [...changes].flatMap(([{ tally }, periods]) =>
    periods.flatMap((change) => {
      const renovated = together(change, sides.renovated, design);
      const comparison = together(change, sides.comparison, design);
      const found = renovated && comparison && differenceInDifferences(renovated, comparison);
      if (!found) return [];
      const write = (value: number): number => writtenDifference(policy, value, change.binary);
      const side = (own: PairedMean, of: readonly number[]): ReleaseComparison['renovated'] => ({
        complexes: of.map((place) => config.complexes[place]?.id ?? ''),
        pairs: writtenCount(policy, own.pairs),
        mean: write(own.estimate),
      });
      return [
        {
          measure: tally.measure.spec.id,
          from: config.waves[change.period.from]?.id ?? '',
          to: config.waves[change.period.to]?.id ?? '',
          mean: write(found.estimate),
          low: write(found.low),
          high: write(found.high),
          p: writtenP(policy, found.p),
          chance: found.p,
          renovated: side(renovated, sides.renovated),
          comparison: side(comparison, sides.comparison),
        },
      ];
    }),
  );
  return testedTogether(entries, ({ measure, from, to }) => JSON.stringify([domainOf.get(measure), from, to]));
}

/** Several complexes as one; null as soon as one of them hides its change or how much it varies. */
function together(
  { ledger, cells }: ProtectedMeasureChange,
  places: readonly number[],
  design: Design,
): PairedMean | null {
  const own = places.map((place) => cells[design.slotOf(place, 0)]);
  const sums = { pairs: 0, sum: 0, squares: 0 };
  for (const score of own) {
    if (!score || [score.sum, score.squares].some((cell) => reasonOf(ledger, cell) !== null)) return null;
    sums.pairs += score.raw.base;
    sums.sum += score.raw.sum;
    sums.squares += score.raw.squares;
  }
  return pairedMean(sums);
}

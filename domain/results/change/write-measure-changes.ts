/** The change of every measure, written down after disclosure control. */
import type { StudyConfig } from '../../study/study-config.js';
import type { Design } from '../design.js';
import type { ProtectedMeasureChange } from '../disclosure/protected-changes.js';
import { writtenCount, writtenDifference, writtenMean, type Policy } from '../disclosure/policy.js';
import { ZERO } from '../disclosure/ledger.js';
import { figure, hiddenFigure, reasonOf } from '../figures.js';
import type { Figure } from '../release-figure.js';
import type { ReleaseMeasureChange } from '../release-changes.js';
import { deviation, rawScore, type MeasureTally } from '../scores.js';
import { weightedMean } from '../statistics/weighted-mean.js';
import { differenceFigures, directions, pairsFigure } from './change-figures.js';
import type { MeasureChanges, MeasureDifferences } from './measure-changes.js';
import type { Period } from './periods.js';
import { testedTogether } from './stands.js';
import type { PairWeights } from './weighting.js';
import { writtenPlaces } from './written-places.js';

export interface MeasureWriting {
  readonly config: Pick<StudyConfig, 'complexes' | 'waves'>;
  readonly design: Design;
  readonly policy: Policy;
  readonly weightsOf: (period: Period) => PairWeights | null;
  /** Whether a wave shows the deviation of a measure in a slot. */
  readonly showsDeviation: (tally: MeasureTally, wave: number, slot: number) => boolean;
  /** Rows in a slot of the later wave. */
  readonly isIn: (row: number, place: number) => boolean;
}

export function writeMeasureChanges(
  changes: ReadonlyMap<MeasureChanges, readonly ProtectedMeasureChange[]>,
  writing: MeasureWriting,
): readonly ReleaseMeasureChange[] {
  const domainOf = new Map([...changes.keys()].map(({ tally: { measure } }) => [measure.spec.id, measure.spec.domain]));
  const entries = [...changes].flatMap(([change, periods]) =>
    periods.flatMap((found, index) => {
      const differences = change.periods[index];
      return differences ? writePeriod(change, differences, found, writing) : [];
    }),
  );
  // A topic is looked at as a whole.
  return testedTogether(entries, ({ measure, from, to, complex }) =>
    JSON.stringify([domainOf.get(measure), from, to, complex]),
  );
}

function writePeriod(
  { tally, step }: MeasureChanges,
  differences: MeasureDifferences,
  change: ProtectedMeasureChange,
  writing: MeasureWriting,
) {
  const { config, design, policy } = writing;
  const { ledger, period } = change;
  const { unit } = tally.measure.spec;
  return writtenPlaces(config, design).flatMap(({ complex, place }) => {
    const slot = design.slotOf(place, 0);
    const cells = change.cells[slot];
    if (rawScore(tally, design, period.to, slot).base === 0) return [];
    const written = differenceFigures(ledger, change, slot, design, policy);
    return [
      {
        measure: tally.measure.spec.id,
        from: config.waves[period.from]?.id ?? '',
        to: config.waves[period.to]?.id ?? '',
        complex,
        pairs: pairsFigure(ledger, cells, policy),
        ...written,
        standardised: standardised(tally, change, slot, writing),
        step,
        ...directions(ledger, cells, policy),
        weighted: weighted(differences, change, place, unit, writing),
        attrition: attritionFigures(change, slot, unit, policy),
      },
    ];
  });
}

/** By the spread of everybody in the earlier wave, as far as that is shown. */
function standardised(
  tally: MeasureTally,
  { ledger, cells, period }: ProtectedMeasureChange,
  slot: number,
  { design, showsDeviation }: MeasureWriting,
): Figure {
  const own = cells[slot];
  const reason = own ? reasonOf(ledger, own.sum) : 'base';
  if (!own || reason !== null) return hiddenFigure(reason ?? 'base');
  const spread = deviation(rawScore(tally, design, period.from, slot));
  if (!showsDeviation(tally, period.from, slot) || spread === null || spread < 1e-9) return hiddenFigure('complement');
  const share = own.raw.sum / own.raw.base / spread;
  return Math.round(share * 100) / 100 || 0;
}

/**
 * Beside the plain mean, never without it; and only where every group that is weighted by shows its own change, or
 * holds nobody: two means of the same people with different weights tell those of the groups.
 */
function weighted(
  { differences, period }: MeasureDifferences,
  { ledger, cells }: ProtectedMeasureChange,
  place: number,
  unit: 'score' | 'share',
  { design, policy, weightsOf, isIn }: MeasureWriting,
): ReleaseMeasureChange['weighted'] {
  const weights = weightsOf(period);
  const shows = (slot: number): boolean => {
    const own = cells[slot];
    return own !== undefined && [own.sum, own.squares].every((cell) => reasonOf(ledger, cell) === null);
  };
  if (!weights || !shows(design.slotOf(place, 0))) return null;
  const open = weights.margins.every(({ breakdown, targets }) =>
    [...targets, null].every((target, group) => {
      const slot = design.slotOf(place, design.groupOf(breakdown, group));
      const pairs = cells[slot]?.raw.base ?? 0;
      return pairs === 0 || (pairs >= policy.k && (target === null || shows(slot)));
    }),
  );
  if (!open) return null;
  const found = weightedMean(
    differences.map((value, row) => (isIn(row, place) ? value : NaN)),
    weights.byRow,
  );
  const write = (value: number): number => writtenDifference(policy, value, unit === 'share');
  return found && { mean: write(found.estimate), low: write(found.low), high: write(found.high) };
}

function attritionFigures(
  { ledger, attrition, cells }: ProtectedMeasureChange,
  slot: number,
  unit: 'score' | 'share',
  policy: Policy,
): ReleaseMeasureChange['attrition'] {
  const own = attrition[slot];
  const pairs = cells[slot]?.raw.base ?? 0;
  const mean = (cell: number, base: number): Figure =>
    figure(ledger, cell, (sum) => writtenMean(policy, sum / base, unit === 'share' ? 1 : Infinity));
  if (!own) return { stayed: hiddenFigure('base'), left: hiddenFigure('base'), leftBase: hiddenFigure('base') };
  return {
    stayed: mean(own.stayed, pairs),
    left: mean(own.left, own.leftBase),
    leftBase: figure(ledger, own.left, () => writtenCount(policy, own.leftBase)),
  };
}

/** For the scores of a wave: the change since the last earlier wave, in a slot of any kind. */
export function changeSince(
  change: ProtectedMeasureChange,
  slot: number,
  since: string,
  design: Design,
  policy: Policy,
): {
  readonly since: string;
  readonly pairs: Figure;
  readonly mean: Figure;
  readonly low: Figure;
  readonly high: Figure;
} {
  const { mean, low, high } = differenceFigures(change.ledger, change, slot, design, policy);
  const base = change.cells[slot]?.base ?? ZERO;
  // A change is one figure: without its mean, how many pairs there are says nothing.
  const pairs = typeof mean === 'number' ? figure(change.ledger, base, (value) => writtenCount(policy, value)) : mean;
  return { since, pairs, mean, low, high };
}

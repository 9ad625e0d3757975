/**
 * The change of one measure in the groups of a breakdown, or in the complexes side by side. A release tells the groups
 * of a breakdown from one wave to the next, with their intervals and without p: what of them stands is worked out here,
 * among the groups that are shown together (Holm).
 */
import type { ReleasePeriod } from '../../../domain/results/release-changes.js';
import type { Figure, ReleaseMeasure, ReleaseScore } from '../../../domain/results/release.js';
import { holm } from '../../../domain/results/statistics/holm.js';
import { NORMAL, t95, twoSided } from '../../../domain/results/statistics/student-t.js';
import { shown } from '../figures.js';
import type { ReleaseView } from '../release-view.js';
import { hasBreakdown } from '../selection.js';
import { measureRow, partRow, type ChangeRow } from './change-rows.js';

export type ScoreChange = NonNullable<ReleaseScore['change']>;

const LEVEL = 0.05;

/** Where Student's t is the normal distribution, for shares. */
const MANY = 10_000;

/** Empty where the release tells nothing of these groups between these waves. */
export function groupRows(
  view: ReleaseView,
  measure: ReleaseMeasure,
  { from, to }: ReleasePeriod,
  complex: string | null,
  breakdown: string,
): readonly ChangeRow[] {
  const { release } = view;
  if (!hasBreakdown(view, breakdown)) {
    return release.complexes.flatMap(({ id }) => {
      const found = release.change?.measures.find(
        (one) => one.measure === measure.id && one.from === from && one.to === to && one.complex === id,
      );
      return found ? [{ ...measureRow(view, measure, found), id, label: view.complexLabel(id) }] : [];
    });
  }
  const groups = release.breakdowns.find(({ id }) => id === breakdown)?.groups ?? [];
  const parts = groups.flatMap(({ id, label }) => {
    const change = view.score(measure.id, { wave: to, complex, breakdown, group: id })?.change;
    return change?.since === from ? [{ id, label: view.text(label), change }] : [];
  });
  const known = parts.flatMap(({ id, change }) => {
    const chance = chanceOf(change, measure.unit, release.disclosure.rounding);
    return chance === null ? [] : [{ id, chance }];
  });
  const tested = holm(known.map(({ chance }) => chance));
  const stands = new Map(known.map(({ id }, index) => [id, (tested[index] ?? 1) < LEVEL]));
  return parts.map(({ id, label, change }) => ({
    ...partRow(view, measure, { ...change, stands: stands.get(id) ?? null }),
    id,
    label,
  }));
}

/** p of a change from its interval; null where it is hidden. The side towards zero counts, as in the interval itself. */
export function chanceOf(
  { mean, low, high, pairs }: Pick<ScoreChange, 'mean' | 'low' | 'high' | 'pairs'>,
  unit: ReleaseMeasure['unit'],
  rounding: number | null,
): number | null {
  const figures = [mean, low, high, pairs].map((figure: Figure) => shown(figure));
  const [estimate, from, to, people] = figures;
  if (estimate == null || from == null || to == null || people == null) return null;
  const margin = estimate > 0 ? estimate - from : to - estimate;
  if (margin <= 0) return 1;
  // A rounded number of pairs counts for the least that it can be.
  const freedom = unit === 'share' ? MANY : Math.max(1, people - Math.floor((rounding ?? 1) / 2) - 1);
  const standardError = margin / (unit === 'share' ? NORMAL : t95(freedom));
  return twoSided(estimate / standardError, freedom);
}

/**
 * One measure of one wave in the ledger. A share hides like a count: when few have it, or few have it not. A mean
 * score stands with its base, unless everybody has the same score on a sensitive subject.
 */
import type { Design } from '../design.js';
import type { MeasureSpec } from '../../questionnaire/codebook.js';
import { deviation, rawScore, setOfThresholds, thresholdsShown, type MeasureTally, type RawScore } from '../scores.js';
import { guardShares } from './guard-shares.js';
import { isVeiled } from './group-sizes.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { hidesExtremes, isSmall, leastBesideMean } from './policy.js';
import { possibleScores } from './possible-scores.js';
import { tableReason, type WaveContext } from './question-cells.js';
import type { ScoreCells } from './scored.js';
import { tieRelations } from './tie-relations.js';

const TABLE = 1e9;
/** Items give way before the measure that is made of them. */
const MEASURE = 1e6;

/** @param showsShares where the shares of its thresholds are published; elsewhere nobody gets to see them */
export function addMeasure(
  ledger: Ledger,
  tally: MeasureTally,
  context: WaveContext,
  showsShares: (slot: number) => boolean = () => true,
): readonly ScoreCells[] {
  const { design, wave } = context;
  const { spec } = tally.measure;
  const shown = thresholdsShown(tally.measure).length;
  const possible = shown === 0 ? [] : possibleScores(spec, tally.scores, (one) => setOfThresholds(spec, one, shown));
  const scores = design.slots.map((_, slot) =>
    addScore(ledger, rawScore(tally, design, wave, slot), slot, context, tally, possible, showsShares(slot)),
  );
  const tie = (rule: Rule, of: (cells: ScoreCells) => number): void =>
    tieRelations(ledger, design, scores.map(of), rule);
  const share = spec.unit === 'share';
  tie(Rule.Respondents, ({ base }) => base);
  tie(share ? Rule.Respondents : Rule.Pair, ({ sum }) => sum);
  tie(Rule.Pair, ({ squares }) => squares);
  const width = scores[0]?.raw.within.length ?? 0;
  for (let one = 0; one < width; one += 1) tie(Rule.Respondents, ({ within }) => within[one] ?? ZERO);
  for (let one = 0; one < width + Number(share); one += 1) tie(Rule.Respondents, ({ rests }) => rests[one] ?? ZERO);
  return scores;
}

function addScore(
  ledger: Ledger,
  raw: RawScore,
  slot: number,
  context: WaveContext,
  { measure }: MeasureTally,
  possible: readonly number[],
  showsShares: boolean,
): ScoreCells {
  const { policy, design } = context;
  const none = raw.within.map(() => ZERO);
  const extremes = hidesExtremes(policy, measure.disclosive);
  if ((context.sizeOf(slot) === 0 && !isVeiledSlot(design, slot, context)) || (raw.base === 0 && !extremes)) {
    return { raw, base: ZERO, sum: ZERO, squares: ZERO, within: none, rests: none };
  }
  const published = design.slots[slot]?.published === true;
  const few = raw.base < policy.k;
  const share = measure.spec.unit === 'share';
  const near = (count: number): boolean => count < policy.k || raw.base - count < policy.k;
  const risky = (count: number): boolean => isSmall(policy, count) || (extremes && near(count));
  const alike = extremes && !few && !share && isAlike(raw, measure.spec);
  const unshown = (guarded: boolean): Status =>
    guarded && context.isRecognisable(slot) ? Status.Guarded : Status.Open;
  const add = (value: number, guarded: boolean, cost = value): number =>
    ledger.add(value, published ? Status.Known : unshown(few || guarded), cost);
  const base = add(raw.base, false, TABLE + raw.base);
  const sum = add(raw.sum, share ? risky(raw.sum) : alike, share ? raw.sum : MEASURE + raw.base);
  const squares = share ? ZERO : add(raw.squares, alike, raw.base);
  const within = raw.within.map((count) => (showsShares ? add(count, risky(count)) : ledger.add(count, Status.Open)));
  const counted = share ? [...within, sum] : within;
  // Who is not in a count costs nothing to hide: it is not shown by itself.
  const rests = counted.map((cell) => {
    const rest = raw.base - ledger.value(cell);
    return showsShares || cell === sum ? add(rest, risky(rest), -1) : ledger.add(rest, Status.Open, -1);
  });
  ledger.bundle(base, [sum, squares, ...within, ...rests]);
  const whole = tableReason(context, slot, raw.base);
  if (whole) ledger.hide(base, whole);
  for (const cell of [...counted, ...rests]) {
    if (risky(ledger.value(cell))) ledger.hide(cell, extremes ? 'unanimous' : 'small');
  }
  if (alike) for (const cell of [sum, squares]) ledger.hide(cell, 'unanimous');
  counted.forEach((cell, one) => ledger.tie(Rule.Respondents, base, [cell, rests[one] ?? ZERO]));
  const cells = { raw, base, sum, squares, within, rests };
  if (!showsShares) return cells;
  const sets = tieSets(ledger, cells, context, measure.spec);
  if (published && !whole) guardShares(ledger, cells, sets, measure.spec, possible, leastBesideMean(policy));
  return cells;
}

const isVeiledSlot = (design: Design, slot: number, { policy }: WaveContext): boolean => {
  const found = design.slots[slot];
  return found !== undefined && isVeiled(design, found, policy);
};

/** Everybody has the same score, or the lowest or highest that there is. */
function isAlike(raw: RawScore, { min, max }: { readonly min: number; readonly max: number }): boolean {
  const mean = raw.sum / raw.base;
  return (deviation(raw) ?? 0) < 1e-9 || mean <= min || mean >= max;
}

/** Per set of thresholds its cell. Thresholds overlap: between "low" and "very low" are the people who are low and not very low. */
function tieSets(
  ledger: Ledger,
  { raw, base, within }: ScoreCells,
  { policy }: WaveContext,
  spec: MeasureSpec,
): readonly number[] {
  if (within.length < 2) return [];
  const possible = possibleSets(spec, within.length);
  const sets = raw.sets.map((count, set) =>
    possible.has(set) ? ledger.add(count, isSmall(policy, count) ? Status.Guarded : Status.Open) : ZERO,
  );
  ledger.tie(Rule.Pair, base, sets);
  within.forEach((cell, bit) =>
    ledger.tie(
      Rule.Pair,
      cell,
      sets.filter((_, set) => (set >> bit) & 1),
    ),
  );
  return sets;
}

/** Which sets of thresholds a score can be within: nobody is very low and not low. */
function possibleSets(spec: MeasureSpec, thresholds: number): ReadonlySet<number> {
  const edges = spec.thresholds.flatMap(({ atMost, atLeast }) => [atMost ?? spec.max, atLeast ?? spec.min]);
  const stops = [...new Set([spec.min, ...edges, spec.max])].sort((a, b) => a - b);
  const between = stops.slice(1).map((stop, index) => (stop + (stops[index] ?? stop)) / 2);
  return new Set([...stops, ...between].map((score) => setOfThresholds(spec, score, thresholds)));
}

/**
 * One measure of one wave in the ledger. A share hides like a count: when few have it, or few have it not. A mean
 * score stands with its base, unless everybody has the same score on a sensitive subject.
 */
import type { Design } from '../design.js';
import type { MeasureSpec } from '../../questionnaire/codebook.js';
import { deviation, rawScore, setOfThresholds, type MeasureTally, type RawScore } from '../scores.js';
import { keepWith, tieMovedOf } from './earlier.js';
import { isVeiled } from './group-sizes.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { hidesExtremes, isSmall, writtenMean } from './policy.js';
import { tableReason, type WaveContext } from './question-cells.js';
import { tieClasses } from './score-classes.js';
import type { ScoreCells } from './scored.js';
import { tieRelations } from './tie-relations.js';

const TABLE = 1e9;
/** Items give way before the measure that is made of them. */
const MEASURE = 1e6;

export interface Showing {
  /** Where the shares of its thresholds are published; elsewhere nobody gets to see them. */
  readonly shares: (slot: number) => boolean;
  /** Whether the deviation is told beside a hidden share. */
  readonly spread: boolean;
  /** How many scores between two thresholds are looked at; see `tieClasses`. */
  readonly between: number;
}

const EVERYWHERE: Showing = { shares: () => true, spread: false, between: 2 };

export function addMeasure(
  ledger: Ledger,
  tally: MeasureTally,
  context: WaveContext,
  showing: Showing = EVERYWHERE,
): readonly ScoreCells[] {
  const { design, wave } = context;
  const { spec } = tally.measure;
  const scores = design.slots.map((_, slot) =>
    addScore(ledger, rawScore(tally, design, wave, slot), slot, context, tally, showing),
  );
  if (showing === EVERYWHERE) keepScores(ledger, scores, tally, context);
  const tie = (rule: Rule, of: (cells: ScoreCells) => number): void =>
    tieRelations(ledger, design, scores.map(of), rule);
  const share = spec.unit === 'share';
  tie(Rule.Respondents, ({ base }) => base);
  tie(share ? Rule.Respondents : Rule.Pair, ({ sum }) => sum);
  tie(Rule.Pair, ({ squares }) => squares);
  const width = scores[0]?.raw.within.length ?? 0;
  for (let one = 0; one < width; one += 1) tie(Rule.Respondents, ({ within }) => within[one] ?? ZERO);
  for (let one = 0; one < width + Number(share); one += 1) tie(Rule.Respondents, ({ rests }) => rests[one] ?? ZERO);
  tieClasses(ledger, tally, scores, context, showing.between);
  return scores;
}

/** Puts the scores beside those of earlier releases, and ties what came to them since. */
function keepScores(
  ledger: Ledger,
  scores: readonly ScoreCells[],
  { measure: { spec } }: MeasureTally,
  { design, earlier, placeOf, policy }: WaveContext,
): void {
  if (!earlier) return;
  // A share is a count like the others.
  const share = spec.unit === 'share';
  const found = scores.map(({ raw, base, sum, squares, within }, slot) => {
    if (design.slots[slot]?.published !== true) return [];
    const mean = share || raw.base === 0 ? null : writtenMean(policy, raw.sum / raw.base);
    const now = { base: raw.base, counts: raw.within, others: [], means: [mean, null], several: true };
    return earlier
      .score(spec.id, placeOf(slot))
      .map((then) => keepWith(ledger, { base, counts: within, means: [sum, squares] }, now, then, policy));
  });
  tieMovedOf(
    ledger,
    design,
    scores.map(({ base, within }) => [base, ...within]),
    found,
    policy,
  );
}

function addScore(
  ledger: Ledger,
  raw: RawScore,
  slot: number,
  context: WaveContext,
  { measure, histogram }: MeasureTally,
  showing: Showing,
): ScoreCells {
  const showsShares = showing.shares(slot);
  const { policy, design } = context;
  const none = raw.within.map(() => ZERO);
  const extremes = hidesExtremes(policy, measure.disclosive);
  if ((context.sizeOf(slot) === 0 && !isVeiledSlot(design, slot, context)) || (raw.base === 0 && !extremes)) {
    return { raw, base: ZERO, sum: ZERO, squares: ZERO, within: none, rests: none, sets: [] };
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
  const addAmount = (value: number, cost: number): number =>
    ledger.addAmount(value, published ? Status.Known : unshown(few || alike), cost);
  const sum = share ? add(raw.sum, risky(raw.sum), raw.sum) : addAmount(raw.sum, MEASURE + raw.base);
  const squares = share ? ZERO : addAmount(raw.squares, raw.base);
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
  if (!showsShares) return { raw, base, sum, squares, within, rests, sets: [] };
  const sets = tieSets(ledger, { raw, base, within }, context, measure.spec, histogram?.scores);
  const cells = { raw, base, sum, squares, within, rests, sets };
  if (!share && within.length > 0) keepSpread(ledger, cells, showing.spread, histogram === null);
  return cells;
}

/** A deviation tells much of the shares beside it: where it is not reckoned with, it goes as soon as one of them does. */
function keepSpread(
  ledger: Ledger,
  { sum, squares, within, rests, sets }: ScoreCells,
  spread: boolean,
  unlisted: boolean,
): void {
  if (spread && !unlisted) return;
  const secrets = [...within, ...rests, ...sets.filter((cell) => cell !== ZERO)];
  const goes = unlisted ? [sum, squares] : [squares];
  for (const cell of secrets) {
    ledger.bundle(cell, goes);
    if (ledger.isProtected(cell)) for (const one of goes) ledger.hide(one, 'complement');
  }
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
  { raw, base, within }: Pick<ScoreCells, 'raw' | 'base' | 'within'>,
  { policy }: WaveContext,
  spec: MeasureSpec,
  given: readonly number[] | undefined,
): readonly number[] {
  if (within.length < 2) return [];
  const possible = possibleSets(spec, given ?? stopsOf(spec), within.length);
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
const possibleSets = (spec: MeasureSpec, scores: readonly number[], thresholds: number): ReadonlySet<number> =>
  new Set(scores.map((score) => setOfThresholds(spec, score, thresholds)));

/** Every threshold, and a score between it and the next. */
function stopsOf(spec: MeasureSpec): readonly number[] {
  const edges = spec.thresholds.flatMap(({ atMost, atLeast }) => [atMost ?? spec.max, atLeast ?? spec.min]);
  const stops = [...new Set([spec.min, ...edges, spec.max])].sort((a, b) => a - b);
  const between = stops.slice(1).map((stop, index) => (stop + (stops[index] ?? stop)) / 2);
  return [...stops, ...between];
}

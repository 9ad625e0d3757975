/**
 * Change in the ledger. Differences within pairs are cells like those of a score (see `change/differences.ts`); beside
 * what holds within them stands what ties them to the waves: with both waves shown, a change tells of those who left
 * and those who joined, and the steps of three waves add up to the whole way but for those who missed one.
 */
import type { Design } from '../design.js';
import { at } from '../count.js';
import type { Differences } from '../change/differences.js';
import type { HiddenReason } from '../release.js';
import { keepWith, type EarlierFigures } from './earlier.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { hidesExtremes, isSmall } from './policy.js';
import type { WaveContext } from './question-cells.js';
import { addMeasure } from './score-cells.js';
import type { ScoreCells } from './scored.js';
import { addStayers, stayersTold, type Range } from './stayers.js';
import { tieRelations } from './tie-relations.js';
import { tieWaves, type WaveFigures } from './tie-waves.js';

export interface ChangeCells extends Differences {
  readonly cells: readonly ScoreCells[];
  /** How many of the pairs had it at first, as far as the interval of a share tells it; elsewhere `ZERO`. */
  readonly stayers: readonly number[];
}

/**
 * @param contexts of all waves, for the design in which the differences were counted
 * @param shownAt what the two waves show in a slot
 * @param earlierAt what earlier releases have of this change
 */
export function addChange(
  ledger: Ledger,
  differences: Differences,
  contexts: readonly WaveContext[],
  shownAt: (wave: number, slot: number) => WaveFigures,
  earlierAt: (slot: number) => readonly EarlierFigures[],
): ChangeCells {
  const { period, tally, binary } = differences;
  const [before, context] = [contexts[period.from], contexts[period.to]];
  if (!before || !context) throw new RangeError('A period lies within the waves of the study.');
  const { slots } = context.design;
  // Who went up and down is told of places, not of groups.
  const cells = addMeasure(ledger, tally, context, {
    shares: (slot) => slots[slot]?.breakdown === null,
    spread: true,
    between: 10,
  });
  // By slot what an interval tells, or would.
  const told = cells.map((score, slot) =>
    binary && score.base !== ZERO
      ? stayersTold(score, baselineAt(differences, context.design, slot), context.policy)
      : null,
  );
  const stayers = cells.map((score, slot) => {
    if (score.base === ZERO) return ZERO;
    if (slots[slot]?.breakdown === null) treasure(ledger, score);
    tieCounts(ledger, score, binary);
    if (!binary) return ZERO;
    const published = slots[slot]?.published === true;
    const stayed = baselineAt(differences, context.design, slot);
    return addStayers(ledger, score, stayed, published ? (told[slot] ?? null) : null);
  });
  tieRelations(ledger, context.design, stayers, Rule.Pair);
  cells.forEach((score, slot) => {
    if (score.base === ZERO) return;
    const then = shownAt(period.from, slot);
    const now = shownAt(period.to, slot);
    const stayed = baselineAt(differences, context.design, slot);
    const left = onceIn(then, score.raw.base, 0, told[slot] ?? null);
    const joined = onceIn(now, score.raw.base, score.raw.sum, told[slot] ?? null);
    // How many were there both times tells how many there were, where hardly anybody came or went.
    const published = slots[slot]?.published === true;
    if (before.hidden[slot] != null) ledger.hide(score.base, before.hidden[slot]);
    else if (published && (then.unknown || now.unknown)) ledger.hide(score.base, 'complement');
    else if (then.hidden || now.hidden) hideAll(ledger, score, 'complement');
    else if (givesAway(left, joined, context)) hideAll(ledger, score, 'complement');
    else if (binary && hasSmallShare(score, stayed, context, tally.measure.disclosive)) hideAll(ledger, score, 'small');
  });
  cells.forEach(({ base, raw, sum, squares, within }, slot) => {
    if (slots[slot]?.published !== true) return;
    const counts = slots[slot].breakdown === null ? raw.within : [];
    const now = { base: raw.base, counts, others: [], means: [], several: false };
    for (const then of earlierAt(slot)) {
      keepWith(
        ledger,
        { base, counts: within.slice(0, counts.length), means: [sum, squares] },
        now,
        then,
        context.policy,
      );
    }
  });
  if (binary) {
    tieWaves(ledger, cells, context.design, (slot) => {
      const [then, now] = [shownAt(period.from, slot), shownAt(period.to, slot)];
      return { then, now, stayed: baselineAt(differences, context.design, slot), told: stayers[slot] ?? ZERO };
    });
  }
  return { ...differences, cells, stayers };
}

/** How many of the pairs had it at first. */
export const baselineAt = ({ baseline, period }: Differences, design: Design, slot: number): number =>
  baseline.figures[at(baseline, design, period.to, slot) + 1] ?? 0;

/** What everybody in a place says is looked for first: groups go before it. */
function treasure(ledger: Ledger, { base, sum, squares }: ScoreCells): void {
  for (const cell of [base, sum, squares]) if (cell !== ZERO) ledger.costs[cell] = ledger.cost(cell) * PRECIOUS;
}

const PRECIOUS = 100;

/** The mean and its interval go together; of a share, those who gained and lost it are all of what changed. */
function tieCounts(ledger: Ledger, { sum, squares, within }: ScoreCells, binary: boolean): void {
  if (!binary) {
    // A mean change without its interval would be read as more than it is.
    ledger.bundle(squares, [sum]);
    ledger.bundle(sum, [squares]);
    return;
  }
  ledger.tie(Rule.Pair, sum, within, [1, -1]);
  // With sum and squares both, gained and lost could be worked out: as soon as one of them is hidden, squares go.
  ledger.tie(Rule.Square, squares, within, [1, 1]);
}

function hideAll(ledger: Ledger, { sum, squares, within, rests }: ScoreCells, reason: HiddenReason): void {
  for (const cell of [sum, squares, ...within, ...rests]) if (cell !== ZERO) ledger.hide(cell, reason);
}

/**
 * What both waves show, less the change, is what few people said who left or joined. The interval of a share tells the
 * shares of the pairs as well: of a few who left, or joined, it may then exclude nothing, and of many not tell that all
 * of them said it.
 */
function givesAway(left: Once, joined: Once, { policy }: WaveContext): boolean {
  const sides = [left, joined];
  if (
    isSmall(
      policy,
      sides.reduce((all, { people }) => all + people, 0),
    )
  )
    return true;
  return sides.some(({ people, open, had }) => {
    if (!had || people === 0) return false;
    // All of them: then so did the few in each complex.
    const all = had.least === people;
    return all || (isSmall(policy, people) && (had.least > open.least || had.most < open.most));
  });
}

/** Who was there in one of the two waves only. */
interface Once {
  readonly people: number;
  /** How many of them can have had it, by the wave alone: none of them where nobody had it. */
  readonly open: Range;
  /** And by the interval of the change; null for scores. */
  readonly had: Range | null;
}

/** @param gained by how many more of the pairs have it in this wave than at first */
function onceIn({ base, sum }: WaveFigures, pairs: number, gained: number, told: Range | null): Once {
  const people = Math.abs(base - pairs);
  const rest = sum - gained;
  return {
    people,
    open: { least: Math.max(0, people - (base - sum)), most: Math.min(people, sum) },
    had: told && { least: rest - told.most, most: rest - told.least },
  };
}

/** Few of the pairs had it, or few had it not, at either moment. */
function hasSmallShare({ raw }: ScoreCells, then: number, { policy }: WaveContext, disclosive: boolean): boolean {
  const extremes = hidesExtremes(policy, disclosive);
  return [then, then + raw.sum].some((count) =>
    [count, raw.base - count].some((people) => isSmall(policy, people) || (extremes && people === 0)),
  );
}

/** From the first wave to the last is what happened in between, but for people who missed one of them. */
export function tieWay(
  ledger: Ledger,
  steps: readonly ChangeCells[],
  whole: ChangeCells,
  design: Design,
  /** Per place, who is a pair in some of the periods and not in all of them. */
  irregular: (place: number) => number,
): void {
  for (let place = 0; place <= design.places; place += 1) {
    const slot = design.slotOf(place, 0);
    const total = whole.cells[slot]?.sum ?? ZERO;
    const parts = steps.map(({ cells }) => cells[slot]?.sum ?? ZERO);
    const people = irregular(place);
    if (total === ZERO || parts.includes(ZERO)) continue;
    const rest = ledger.value(total) - parts.reduce((sum, part) => sum + ledger.value(part), 0);
    const others = people === 0 ? [] : [ledger.addAmount(rest, people < ledger.k ? Status.Guarded : Status.Open)];
    ledger.tie(Rule.Pair, total, [...parts, ...others]);
  }
}

/** What those who stayed said at first, and those who left: together what everybody said. */
export interface AttritionCells {
  readonly stayed: number;
  readonly left: number;
  readonly leftBase: number;
}

/** @param sumThen the sum of everybody's earlier figures in a slot */
export function addAttrition(
  ledger: Ledger,
  change: ChangeCells,
  context: WaveContext,
  shownAt: (wave: number, slot: number) => WaveFigures,
  sumThen: (slot: number) => number,
): readonly (AttritionCells | null)[] {
  const { design, policy } = context;
  const places = Array.from({ length: design.places + 1 }, (_, place) => design.slotOf(place, 0));
  const column: (AttritionCells | null)[] = design.slots.map(() => null);
  for (const slot of places) {
    const score = change.cells[slot];
    if (!score || score.base === ZERO) continue;
    const then = shownAt(change.period.from, slot);
    const leftBase = then.base - score.raw.base;
    const sum = baselineAt(change, design, slot);
    const status = design.slots[slot]?.published === true ? Status.Known : Status.Open;
    const stayed = ledger.addAmount(sum, status, score.raw.base);
    const left = ledger.addAmount(sumThen(slot) - sum, status, leftBase);
    ledger.tie(Rule.Pair, ledger.addAmount(sumThen(slot), then.hidden ? Status.Open : Status.Fixed), [stayed, left]);
    ledger.bundle(score.base, [stayed]);
    ledger.bundle(stayed, [left]);
    ledger.bundle(left, [stayed]);
    const extremes = hidesExtremes(policy, change.tally.measure.disclosive);
    const shares: readonly (readonly [number, number])[] = change.binary
      ? [
          [sum, score.raw.base],
          [sumThen(slot) - sum, leftBase],
        ]
      : [];
    const few = shares.some(([count, base]) =>
      [count, base - count].some((people) => isSmall(policy, people) || (extremes && people === 0)),
    );
    const whole = ledger.reason(score.base);
    if (leftBase < policy.k || score.raw.base < policy.k) ledger.hide(stayed, 'base');
    else if (whole !== null) ledger.hide(stayed, whole);
    else if (then.hidden) ledger.hide(stayed, 'complement');
    else if (few) ledger.hide(stayed, 'small');
    column[slot] = { stayed, left, leftBase };
  }
  for (const of of ['stayed', 'left'] as const) {
    tieRelations(
      ledger,
      design,
      column.map((cells) => cells?.[of] ?? ZERO),
      Rule.Pair,
    );
  }
  return column;
}

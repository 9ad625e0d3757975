/**
 * From which answer to which people went: none of it is shown, and everything that is shown of a question, of the
 * measures that are made of it and of their change is a sum of it.
 */
import type { Pairs } from '../change/pairs.js';
import type { Design } from '../design.js';
import type { Respondents } from '../respondents.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { tieRelations } from './tie-relations.js';
import type { WaveCopy } from './wave-copies.js';

/** What people said of themselves: an answer, or a score. */
export interface Said {
  readonly states: number;
  /** Below zero for who did not say it. */
  readonly stateOf: (row: number) => number;
}

/** Of one question, or measure, in one period: by answer then and answer now (behind the last: none), the cell of every slot. */
export type Ways = readonly (readonly (readonly number[])[])[];

/** What is made of ways: a cell per slot, and what each way counts for. */
interface Sum {
  readonly cells: readonly number[];
  readonly weight: (then: number, now: number) => number;
}

/** @param design without breakdowns, of which a slot is a place */
export function addWays(
  ledger: Ledger,
  { states: none, stateOf }: Said,
  { earlier, later, period }: Pairs,
  { rows, wave, complex }: Respondents,
  design: Design,
  [then, now]: readonly [WaveCopy, WaveCopy],
): Ways {
  const said = Array.from({ length: none }, (_, state) => state);
  const states = [...said, none];
  const counts = states.map(() => states.map(() => new Uint32Array(design.slots.length)));
  const add = (from: number, to: number, place: number): void => {
    const own = counts[from < 0 ? none : from]?.[to < 0 ? none : to];
    for (const at of [design.slotOf(place, 0), design.slotOf(design.places, 0)]) if (own) own[at] = (own[at] ?? 0) + 1;
  };
  const paired = new Uint8Array(rows);
  later.forEach((row, index) => {
    const was = earlier[index] ?? 0;
    paired[row] = 1;
    paired[was] = 1;
    add(stateOf(was), stateOf(row), complex[row] ?? 0);
  });
  for (let row = 0; row < rows; row += 1) {
    if (paired[row] === 1) continue;
    if (wave[row] === period.from) add(stateOf(row), -1, complex[row] ?? 0);
    else if (wave[row] === period.to) add(-1, stateOf(row), complex[row] ?? 0);
  }
  const ways = states.map((from) =>
    states.map((to) =>
      design.slots.map((_, slot) =>
        from === none && to === none ? ZERO : ledger.add(counts[from]?.[to]?.[slot] ?? 0, Status.Open, -1),
      ),
    ),
  );
  for (const own of ways) for (const cells of own) tieRelations(ledger, design, cells, Rule.Pair);
  for (const state of said) {
    tieSum(ledger, ways, { cells: then.counts[state] ?? [], weight: (from) => Number(from === state) });
    tieSum(ledger, ways, { cells: now.counts[state] ?? [], weight: (_, to) => Number(to === state) });
  }
  return ways;
}

/** Ties a figure to the ways, wherever it is the sum of them. */
export function tieSum(ledger: Ledger, ways: Ways, { cells, weight }: Sum): void {
  cells.forEach((total, slot) => {
    if (total === ZERO) return;
    const parts: number[] = [];
    const weights: number[] = [];
    let rest = ledger.value(total);
    ways.forEach((own, from) =>
      own.forEach((column, to) => {
        const cell = column[slot] ?? ZERO;
        const each = cell === ZERO ? 0 : weight(from, to);
        if (each === 0) return;
        parts.push(cell);
        weights.push(each);
        rest -= each * ledger.value(cell);
      }),
    );
    // Another wave's wording, or a score of those who answered something else as well.
    if (parts.length > 0 && Math.abs(rest) < 1e-6) ledger.tie(Rule.Pair, total, parts, weights);
  });
}

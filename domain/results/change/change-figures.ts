/** From the cells of a change to what is written: estimate, interval and p, or why they are not shown. */
import type { Design } from '../design.js';
import { baselineAt, type ChangeCells } from '../disclosure/change-cells.js';
import { type Ledger, ZERO } from '../disclosure/ledger.js';
import { writtenCount, writtenDifference, writtenP, type Policy } from '../disclosure/policy.js';
import { figure, hiddenFigure, reasonOf } from '../figures.js';
import type { Figure, HiddenReason } from '../release-figure.js';
import type { ReleaseDifference } from '../release-changes.js';
import type { ScoreCells } from '../disclosure/scored.js';
import type { Interval } from '../statistics/interval.js';
import { midP } from '../statistics/mcnemar.js';
import { correlation, pairedDifference, type PairedCounts } from '../statistics/newcombe.js';
import { pairedMean } from '../statistics/paired-mean.js';
import { DOWN, UP } from './differences.js';

/** A change before it is tested together with others. `chance` is its exact p where it may be shown. */
export interface WrittenDifference extends Omit<ReleaseDifference, 'stands'> {
  readonly chance: number | null;
}

export function differenceFigures(
  ledger: Ledger,
  change: ChangeCells,
  slot: number,
  design: Design,
  policy: Policy,
): WrittenDifference {
  const cells = change.cells[slot];
  const reason = cells === undefined ? 'base' : reasonOf(ledger, cells.sum);
  if (cells === undefined || reason !== null) return hiddenDifference(reason ?? 'base');
  const found = change.binary
    ? shareDifference(ledger, cells, baselineAt(change, design, slot))
    : pairedMean(sumsOf(cells));
  if (found === null) return hiddenDifference('complement');
  const written = (value: number): number => writtenDifference(policy, value, change.binary);
  return {
    mean: written(found.estimate),
    low: written(found.low),
    high: written(found.high),
    p: typeof found.p === 'number' ? writtenP(policy, found.p) : found.p,
    chance: typeof found.p === 'number' ? found.p : null,
  };
}

function hiddenDifference(reason: HiddenReason): WrittenDifference {
  const hidden = hiddenFigure(reason);
  return { mean: hidden, low: hidden, high: hidden, p: hidden, chance: null };
}

export const sumsOf = ({ raw }: ScoreCells) => ({ pairs: raw.base, sum: raw.sum, squares: raw.squares });

/**
 * How many changed their answer is in the correlation, and in p. Where that may not be told, the interval is made of
 * the two shares alone, which makes it wider; where it would be narrower so, there is none.
 */
function shareDifference(
  ledger: Ledger,
  { raw, squares }: ScoreCells,
  then: number,
): (Interval & { readonly p: Figure }) | null {
  const gained = raw.within[UP] ?? 0;
  const lost = raw.within[DOWN] ?? 0;
  const both = then - lost;
  const counts: PairedCounts = { both, lost, gained, neither: raw.base - both - lost - gained };
  const reason = reasonOf(ledger, squares);
  if (reason !== null && correlation(counts) < 0) return null;
  const interval = pairedDifference(counts, reason === null);
  return interval && { ...interval, p: reason === null ? midP(gained, lost) : hiddenFigure(reason) };
}

/** Who went up, who went down, and who is as they were. */
export function directions(
  ledger: Ledger,
  cells: ScoreCells | undefined,
  policy: Policy,
): { readonly up: Figure; readonly down: Figure; readonly same: Figure } {
  const of = (cell: number): Figure => figure(ledger, cell, (value) => writtenCount(policy, value));
  const up = of(cells?.within[UP] ?? ZERO);
  const down = of(cells?.within[DOWN] ?? ZERO);
  const raw = cells?.raw;
  const stayed = (raw?.base ?? 0) - (raw?.within[UP] ?? 0) - (raw?.within[DOWN] ?? 0);
  const same = [up, down].find((one) => typeof one !== 'number') ?? writtenCount(policy, stayed);
  return { up, down, same };
}

export const pairsFigure = (ledger: Ledger, cells: ScoreCells | undefined, policy: Policy): Figure =>
  figure(ledger, cells?.base ?? ZERO, (value) => writtenCount(policy, value));

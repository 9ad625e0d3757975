/** From cells to figures: what is hidden says why, what is shown is rounded as its readers may see it. */
import type { Ledger } from './disclosure/ledger.js';
import { ZERO } from './disclosure/ledger.js';
import { NONRESPONSES } from './disclosure/nonresponse-cells.js';
import type { ProtectedQuestion } from './disclosure/protect-wave.js';
import { writtenCount, writtenMean, type Policy } from './disclosure/policy.js';
import type { ScoreCells } from './disclosure/scored.js';
import type { Figure, HiddenReason, ReleaseScore, ReleaseTable } from './release.js';
import { deviation } from './scores.js';

/** One object per reason: a release has many. */
const HIDDEN: Readonly<Record<HiddenReason, Figure>> = {
  small: { hidden: 'small' },
  complement: { hidden: 'complement' },
  unanimous: { hidden: 'unanimous' },
  base: { hidden: 'base' },
  previous: { hidden: 'previous' },
};

export const hiddenFigure = (reason: HiddenReason): Figure => HIDDEN[reason];

/** Why a cell is not shown; null where it is. A table without anybody has no base. */
export function reasonOf(ledger: Ledger, cell: number): HiddenReason | null {
  if (cell === ZERO) return 'base';
  return ledger.reason(cell);
}

export function figure(ledger: Ledger, cell: number, write: (value: number) => number): Figure {
  const reason = reasonOf(ledger, cell);
  return reason === null ? write(ledger.value(cell)) : HIDDEN[reason];
}

type Figures<T, Keys> = Omit<T, Extract<Keys, keyof T>>;
type Placed = 'wave' | 'complex' | 'breakdown' | 'group';

export function tableFigures(
  { ledger, tables, nonresponse }: ProtectedQuestion,
  slot: number,
  policy: Policy,
): Figures<ReleaseTable, Placed | 'question'> | null {
  const cells = tables[slot];
  if (!cells) return null;
  const { raw, base, counts, sum } = cells;
  const written = (value: number): number => writtenCount(policy, value);
  const [dontKnow, refused, missing] = NONRESPONSES.map((_, kind) =>
    figure(nonresponse.ledger, nonresponse.cells[slot]?.[kind] ?? ZERO, written),
  ) as [Figure, Figure, Figure];
  return {
    base: figure(ledger, base, written),
    counts: counts.map((cell) => figure(ledger, cell, written)),
    dontKnow,
    refused,
    missing,
    mean: raw.sum === null ? null : figure(ledger, sum, (value) => writtenMean(policy, value / raw.base)),
  };
}

export function scoreFigures(
  ledger: Ledger,
  { raw, base, sum, squares, within }: ScoreCells,
  unit: 'score' | 'share',
  policy: Policy,
): Figures<ReleaseScore, Placed | 'measure' | 'change'> {
  const count = (cell: number): Figure => figure(ledger, cell, (value) => writtenCount(policy, value));
  const respondents = writtenCount(policy, raw.base);
  // A public share is that of the rounded counts: the true one gives them away.
  const share = (): number => writtenCount(policy, raw.sum) / respondents;
  const spread = (): number => Math.sqrt((share() * (1 - share()) * respondents) / (respondents - 1));
  const ofShare = (value: () => number): Figure => figure(ledger, sum, () => writtenMean(policy, value(), 1));
  return {
    base: count(base),
    mean: unit === 'share' ? ofShare(share) : figure(ledger, sum, () => writtenMean(policy, raw.sum / raw.base)),
    standardDeviation:
      unit === 'share'
        ? ofShare(spread)
        : figure(ledger, reasonOf(ledger, sum) === null ? squares : sum, () =>
            writtenMean(policy, deviation(raw) ?? 0),
          ),
    within: within.map(count),
  };
}

/**
 * The shares of one measure in one group, guarded together: no hidden one may be confined to fewer than k respondents
 * by the base and the shares that are shown, nor be given away by the mean and the deviation. Sums do not see that: with
 * a mean near the end of the scale hardly anybody can be at the other end.
 */
import type { MeasureSpec } from '../../questionnaire/codebook.js';
import { setOfThresholds } from '../scores.js';
import type { Ledger } from './ledger.js';
import { linearRange } from './linear-range.js';
import type { ScoreCells } from './scored.js';

/** The figures of a group that an attacker can put together. */
interface Shown {
  readonly within: readonly number[];
  readonly mean: boolean;
  readonly deviation: boolean;
}

/**
 * @param sets per set of thresholds the cell of those who are within just these, or `ZERO`
 * @param besideMean how wide a hidden share stays, in respondents, where a mean is shown as well
 */
export function guardShares(
  ledger: Ledger,
  cells: ScoreCells,
  sets: readonly number[],
  spec: MeasureSpec,
  possible: readonly number[],
  besideMean: number,
): void {
  const { raw, base, sum, squares, within, rests } = cells;
  if (within.length === 0) return;
  const isKnown = (cell: number): boolean => !ledger.isUnknown(cell);
  const classes = possible.map((score) => setOfThresholds(spec, score, within.length));
  const isWithin = (bit: number): number[] => classes.map((set) => (set >> bit) & 1);
  // Scores from 0 to 1 and respondents as a share keep every number of the program near 1.
  const range = spec.max - spec.min || 1;
  const places = possible.map((score) => (score - spec.min) / range);
  const meanPlace = (raw.sum / raw.base - spec.min) / range;
  const meanSquare =
    (raw.squares / raw.base - 2 * spec.min * (raw.sum / raw.base) + spec.min * spec.min) / (range * range);

  /** What must stay unknown: hidden shares, and the few between two thresholds. */
  const aims = (): readonly (readonly number[])[] => [
    ...within.flatMap((cell, bit) => {
      const secret = ledger.isProtected(cell) || ledger.isProtected(rests[bit] ?? base);
      return secret && !isKnown(cell) ? [isWithin(bit)] : [];
    }),
    ...sets.flatMap((cell, set) =>
      cell >= 0 && ledger.isProtected(cell) ? [classes.map((one) => Number(one === set))] : [],
    ),
  ];
  const isNarrow = (shown: Shown): boolean => {
    const sums = [possible.map(() => 1), ...shown.within.map(isWithin)];
    const totals = [1, ...shown.within.map((bit) => (raw.within[bit] ?? 0) / raw.base)];
    if (shown.mean) {
      sums.push(places);
      totals.push(meanPlace);
    }
    if (shown.deviation) {
      sums.push(places.map((place) => place * place));
      totals.push(meanSquare);
    }
    const least = shown.mean ? besideMean : ledger.k;
    return aims().some((aim) => {
      const found = linearRange(sums, totals, aim);
      return !found || (found.to - found.from) * raw.base < least - 1e-6;
    });
  };

  ledger.guards.push(() => {
    if (!isKnown(base) || aims().length === 0) return undefined;
    const shares = [...within.keys()].filter((bit) => isKnown(within[bit] ?? base));
    const mean = isKnown(sum);
    const next = (): number | undefined =>
      cheapestShare(
        ledger,
        shares.map((bit) => within[bit] ?? base),
      );
    if (isNarrow({ within: shares, mean: false, deviation: false })) return next();
    if (!mean) return undefined;
    if (isNarrow({ within: shares, mean, deviation: false })) {
      // A share goes before the mean, where that is enough.
      return isNarrow({ within: [], mean, deviation: false }) ? sum : (next() ?? sum);
    }
    return isKnown(squares) && isNarrow({ within: shares, mean, deviation: true }) ? squares : undefined;
  });
}

/** Nobody is no cover: a share that somebody has goes first. */
function cheapestShare(ledger: Ledger, cells: readonly number[]): number | undefined {
  const price = (cell: number): number => (ledger.value(cell) > 0 ? ledger.value(cell) : Infinity);
  return cells.filter((cell) => ledger.canHide(cell)).sort((a, b) => price(a) - price(b))[0];
}

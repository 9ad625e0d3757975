/**
 * How many of the pairs had it at first is told by the interval of a share: to staff, in four decimals, to the last
 * person; in public, in whole percentage points, to within a few, and among few people to the last one as well.
 */
import { DOWN, UP } from '../change/differences.js';
import { pairedDifference } from '../statistics/newcombe.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { writtenDifference, type Policy } from './policy.js';
import type { ScoreCells } from './scored.js';

/** Between which numbers something lies, ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** @param told where no interval is published, null */
export function addStayers(ledger: Ledger, { sum }: ScoreCells, stayed: number, told: Range | null): number {
  // What the interval tells goes with it.
  const tell = (value: number): number => {
    const cell = ledger.addAmount(value, Status.Known, Infinity);
    ledger.bundle(sum, [cell]);
    const reason = ledger.reason(sum);
    if (reason !== null) ledger.hide(cell, reason);
    return cell;
  };
  if (sum !== ZERO && told && told.least === told.most) return tell(stayed);
  const cell = ledger.addAmount(stayed, Status.Open, Infinity);
  if (sum === ZERO || !told) return cell;
  const over = ledger.add(stayed - told.least, Status.Open);
  ledger.tie(Rule.Pair, tell(told.least), [cell, over], [1, -1]);
  ledger.tie(Rule.Pair, tell(told.most - told.least), [over, ledger.add(told.most - stayed, Status.Open)]);
  return cell;
}

/**
 * How many there can have been at first, from the true number on. With the correlation the interval stands beside who
 * gained and lost it, and without it tells nothing of them. Which of the two is written is not settled yet: so a number
 * counts only if both are written as they are.
 */
export function stayersTold({ raw }: ScoreCells, stayed: number, policy: Policy): Range {
  if (policy.audience === 'internal') return { least: stayed, most: stayed };
  const [gained = 0, lost = 0] = [raw.within[UP], raw.within[DOWN]];
  const written = (then: number, correlated: boolean): readonly (number | null)[] => {
    const counts = { both: then - lost, lost, gained, neither: raw.base - then - gained };
    const interval = pairedDifference(counts, correlated);
    return [interval?.low, interval?.high].map((end) =>
      end === undefined ? null : writtenDifference(policy, end, true),
    );
  };
  const own = [true, false].map((correlated) => ({ correlated, ends: written(stayed, correlated) }));
  const isWrittenSo = (then: number): boolean =>
    own.every(({ correlated, ends }) => written(then, correlated).every((end, one) => end === ends[one]));
  let [least, most] = [stayed, stayed];
  while (least > lost && isWrittenSo(least - 1)) least -= 1;
  while (most < raw.base - gained && isWrittenSo(most + 1)) most += 1;
  return { least, most };
}

/** Ties one column of figures over all slots: complexes add up to all of them, groups to everybody. */
import type { Design } from '../design.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';

/** Differences below this are the dust of adding up fractions. */
const DUST = 1e-6;

/** @param cells one cell per slot of the design, or `ZERO` */
export function tieRelations(ledger: Ledger, { relations }: Design, cells: readonly number[], rule: Rule): void {
  for (const { total, parts } of relations) {
    const whole = cells[total] ?? ZERO;
    if (whole === ZERO) continue;
    const present: number[] = [];
    let rest = ledger.value(whole);
    for (const part of parts) {
      const cell = cells[part] ?? ZERO;
      if (cell === ZERO) continue;
      present.push(cell);
      rest -= ledger.value(cell);
    }
    // A group that is not wholly made up of finer ones: the others in it are a group of their own, never published.
    if (Math.abs(rest) > DUST) {
      const few = rule === Rule.Respondents && rest < ledger.k;
      const status = few ? Status.Guarded : Status.Open;
      present.push(ledger.isAmount(whole) ? ledger.addAmount(rest, status) : ledger.add(rest, status));
    }
    ledger.tie(rule, whole, present, null, true);
  }
}

/**
 * "Don't know", "prefer not to say" and skipped, counted per table. Few of them are hidden like few of anything, with
 * cover over complexes and groups, and never one of the three alone. Their sum is not protected: it is the difference
 * between respondents and base. So they stand apart from the answers, and never cost one.
 */
import type { HiddenReason } from '../release.js';
import type { RawTable } from '../tables.js';
import { Ledger, Rule, Status } from './ledger.js';
import { isSmall } from './policy.js';
import type { WaveContext } from './question-cells.js';
import { settleEquations } from './settle.js';
import { tieRelations } from './tie-relations.js';

export const NONRESPONSES = ['dontKnow', 'refused', 'missing'] as const;

export interface NonresponseCells {
  readonly ledger: Ledger;
  /** Per slot, in the order of `NONRESPONSES`. */
  readonly cells: readonly (readonly number[])[];
}

/** @param hiddenTable why the whole table of a slot is hidden, or null */
export function protectNonresponse(
  tables: readonly RawTable[],
  hiddenTable: (slot: number) => HiddenReason | null,
  { design, policy }: WaveContext,
): NonresponseCells {
  const ledger = new Ledger(policy.k);
  const cells = tables.map((raw, slot) => {
    const status = design.slots[slot]?.published === true ? Status.Known : Status.Open;
    const own = NONRESPONSES.map((kind) => ledger.add(raw[kind], status));
    ledger.tie(Rule.Company, ledger.add(0, Status.Fixed), own);
    return own;
  });
  NONRESPONSES.forEach((_, kind) => {
    const column = cells.map((own) => own[kind] ?? 0);
    tieRelations(ledger, design, column, Rule.Respondents);
  });
  cells.forEach((own, slot) => {
    const whole = hiddenTable(slot);
    for (const cell of own) {
      if (whole !== null) ledger.hide(cell, whole);
      else if (isSmall(policy, ledger.value(cell))) ledger.hide(cell, 'small');
    }
  });
  settleEquations(ledger);
  return { ledger, cells };
}

/** Which changes of one measure and wave are shown: a change is one figure, hidden or shown as a whole. */
import type { HiddenReason } from '../release.js';
import type { RawChange } from '../change.js';
import { Ledger, Rule, Status, ZERO } from './ledger.js';
import { hidesExtremes, isSmall } from './policy.js';
import type { WaveContext } from './question-cells.js';
import { settle } from './settle.js';
import { tieRelations } from './tie-relations.js';

/**
 * @param changes per slot
 * @param hiddenMean whether the mean of the slot is hidden in this wave or in the one it is compared with: where
 *   everybody stayed, the change would give it away
 * @returns per slot why the change is hidden, or null
 */
export function hiddenChanges(
  changes: readonly RawChange[],
  hiddenMean: (slot: number) => boolean,
  { design, policy, hidden, isRecognisable }: WaveContext,
  disclosive: boolean,
): readonly (HiddenReason | null)[] {
  const ledger = new Ledger(policy.k);
  const cells = changes.map(({ pairs }, slot) => {
    if (pairs === 0) return ZERO;
    if (design.slots[slot]?.published === true) return ledger.add(pairs, Status.Known);
    return ledger.add(pairs, isRecognisable(slot) && isSmall(policy, pairs) ? Status.Guarded : Status.Open);
  });
  tieRelations(ledger, design, cells, Rule.Respondents);
  changes.forEach(({ pairs, alike }, slot) => {
    const cell = cells[slot] ?? ZERO;
    const group = hidden[slot] ?? null;
    if (pairs < policy.k) ledger.hide(cell, 'base');
    else if (group !== null) ledger.hide(cell, group);
    else if (alike && hidesExtremes(policy, disclosive)) ledger.hide(cell, 'unanimous');
    else if (hiddenMean(slot)) ledger.hide(cell, 'complement');
  });
  settle(ledger);
  return cells.map((cell) => (cell === ZERO ? 'base' : ledger.reason(cell)));
}

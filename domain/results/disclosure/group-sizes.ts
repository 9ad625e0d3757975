/**
 * Which groups of a wave are shown at all. Decided once, on the number of respondents, before any question is looked
 * at: when every question chose its own cover for a small group, two questions together would give its size away.
 */
import type { HiddenReason } from '../release.js';
import { at, type Tally } from '../count.js';
import type { Design, Slot } from '../design.js';
import type { standingOf } from './earlier.js';
import { Ledger, Rule, Status, ZERO } from './ledger.js';
import { hidesExtremes, isSmall, type Policy } from './policy.js';
import { settle } from './settle.js';
import { tieRelations } from './tie-relations.js';

/** Respondents who answered a breakdown's own question and are in none of its groups: per breakdown, wave and place. */
export type Ungrouped = (breakdown: number, wave: number, place: number) => number;

/**
 * Whether people who are in none of a breakdown's groups have something that others could know them by: a home
 * without a stairwell, an answer that no group holds. Who did not answer, and who is not in the register, has not.
 */
export function isRecognisable(design: Design, wave: number, slot: number, ungrouped: Ungrouped): boolean {
  const { complex = null, breakdown = null, group = 0 } = design.slots[slot] ?? {};
  if (breakdown === null || group !== -1 || complex === -1) return false;
  if (design.breakdowns[breakdown]?.question === null) return true;
  return ungrouped(breakdown, wave, complex ?? design.places) > 0;
}

/** That nobody is in a group tells something when it is a group of people in debt: such an empty one counts as a small one. */
export function isVeiled({ breakdowns }: Design, { breakdown, published }: Slot, policy: Policy): boolean {
  const question = breakdown === null ? null : breakdowns[breakdown]?.question;
  return published && hidesExtremes(policy, question?.variable.disclosive ?? false);
}

/** Per slot of one wave: why it is hidden, or null where it is shown. */
export type HiddenSlots = readonly (HiddenReason | null)[];

/**
 * @param sizes respondents per wave and slot
 * @param standing what earlier releases say of a slot
 */
export function hiddenSlots(
  design: Design,
  sizes: Tally,
  wave: number,
  policy: Policy,
  ungrouped: Ungrouped,
  standing: (slot: number) => ReturnType<typeof standingOf> = () => null,
): HiddenSlots {
  const { slots, breakdowns, places } = design;
  const ledger = new Ledger(policy.k);
  const sizeOf = (slot: number): number => sizes.figures[at(sizes, design, wave, slot)] ?? 0;
  const cells = slots.map((slot, index) => {
    const size = sizeOf(index);
    if (size === 0 && !isVeiled(design, slot, policy)) return ZERO;
    if (slot.published) return ledger.add(size, Status.Known);
    return ledger.add(
      size,
      isSmall(policy, size) && isRecognisable(design, wave, index, ungrouped) ? Status.Guarded : Status.Open,
    );
  });
  tieRelations(ledger, design, cells, Rule.Respondents);
  breakdowns.forEach(({ question, groups }, breakdown) => {
    if (!question) return;
    for (let place = 0; place <= places; place += 1) {
      const parts = groups.map((_, group) => cells[design.slotOf(place, design.groupOf(breakdown, group))] ?? ZERO);
      // The breakdown's own question says how many answered it, and who of them is in no group.
      const others = ungrouped(breakdown, wave, place);
      const sum = parts.reduce((total, part) => total + (part === ZERO ? 0 : ledger.value(part)), 0);
      if (sum + others === 0) continue;
      const rest = others === 0 ? ZERO : ledger.add(others, isSmall(policy, others) ? Status.Guarded : Status.Fixed);
      const answered = ledger.add(sum + others, Status.Known, Infinity);
      ledger.bundle(cells[design.slotOf(place, 0)] ?? ZERO, [answered]);
      ledger.tie(Rule.Respondents, answered, [...parts, rest]);
    }
  });
  for (const cell of cells) if (cell !== ZERO && ledger.value(cell) < policy.k) ledger.hide(cell, 'base');
  cells.forEach((cell, slot) => {
    const told = cell === ZERO || !slots[slot]?.published ? null : standing(slot);
    if (told === 'same') ledger.expose(cell);
    else if (told !== null) ledger.hide(cell, 'previous');
  });
  settle(ledger, true);
  return cells.map((cell, slot) => {
    if (cell === ZERO) return sizeOf(slot) === 0 ? 'base' : null;
    return ledger.reason(cell);
  });
}

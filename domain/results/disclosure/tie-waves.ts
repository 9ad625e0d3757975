/** What both waves show of an answer bounds who began to give it and who stopped. */
import type { Design } from '../design.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import type { ScoreCells } from './scored.js';
import { tieRelations } from './tie-relations.js';

/** What a wave shows of the same figures in the same slot. */
export interface WaveFigures {
  readonly base: number;
  /** The sum of its scores; of a share, how many have it. */
  readonly sum: number;
  /** Whether the mean, or the count of the answer, is hidden there. */
  readonly hidden: boolean;
  /** Whether it is hidden how many there are. */
  readonly unknown: boolean;
}

export interface BothWaves {
  readonly then: WaveFigures;
  readonly now: WaveFigures;
  /** How many of the pairs had it at first. */
  readonly stayed: number;
  /** The cell of that, as far as it is told. */
  readonly told: number;
}

/**
 * Everybody who had it in a wave had it in both, changed, or was there in that wave only. None of those parts is shown,
 * and all of them bound those who gained and lost it. A group by an answer is that of the later wave: who were in it at
 * first are others, so that the earlier wave says nothing of it.
 */
export function tieWaves(
  ledger: Ledger,
  cells: readonly ScoreCells[],
  design: Design,
  at: (slot: number) => BothWaves,
): void {
  const parts = cells.map(({ base, raw, within: [gained, lost] }, slot) => {
    if (base === ZERO || gained === undefined || lost === undefined) return null;
    if (gained === ZERO || lost === ZERO) return null;
    const { then, now, stayed, told } = at(slot);
    const open = (value: number): number => ledger.add(value, Status.Open);
    const shown = (value: number, { hidden }: WaveFigures): number =>
      ledger.add(value, hidden ? Status.Open : Status.Fixed);
    const both = open(stayed - ledger.value(lost));
    const neither = open(raw.base - stayed - ledger.value(gained));
    ledger.tie(Rule.Pair, base, [both, lost, gained, neither]);
    ledger.tie(Rule.Pair, told, [both, lost]);
    const once = (sum: number, people: number, wave: WaveFigures): readonly [had: number, not: number] => {
      const [had, not] = [open(sum), open(people - sum)];
      ledger.tie(Rule.Pair, shown(people, wave), [had, not]);
      return [had, not];
    };
    const [joined, joinedNot] = once(now.sum - stayed - raw.sum, now.base - raw.base, now);
    ledger.tie(Rule.Pair, shown(now.sum, now), [both, gained, joined]);
    const own = { both, neither, joined, joinedNot, left: ZERO, leftNot: ZERO };
    if (!isTheSameGroup(design, slot)) return own;
    const [left, leftNot] = once(then.sum - stayed, then.base - raw.base, then);
    ledger.tie(Rule.Pair, shown(then.sum, then), [both, lost, left]);
    return { ...own, left, leftNot };
  });
  for (const of of ['both', 'neither', 'joined', 'joinedNot'] as const) {
    tieRelations(
      ledger,
      design,
      parts.map((own) => own?.[of] ?? ZERO),
      Rule.Pair,
    );
  }
  for (const of of ['left', 'leftNot'] as const) {
    tieRelations(
      ledger,
      sameGroupsIn(design),
      parts.map((own) => own?.[of] ?? ZERO),
      Rule.Pair,
    );
  }
}

/** Everybody, or those who live somewhere: the same in every wave. */
function isTheSameGroup({ slots, breakdowns }: Design, slot: number): boolean {
  const breakdown = slots[slot]?.breakdown ?? null;
  return breakdown === null || breakdowns[breakdown]?.place !== null;
}

const sameGroupsIn = (design: Design): Design => ({
  ...design,
  relations: design.relations.filter(({ parts }) => parts.every((slot) => isTheSameGroup(design, slot))),
});

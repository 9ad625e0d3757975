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
}

export interface BothWaves {
  readonly then: WaveFigures;
  readonly now: WaveFigures;
  /** How many of the pairs had it at first. */
  readonly stayed: number;
}

/**
 * Everybody who had it in a wave had it in both, changed, or was there in that wave only. None of those parts is shown,
 * and all of them bound those who gained and lost it.
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
    const { then, now, stayed } = at(slot);
    // Where pairs answered more than their wave shows, the two are no parts of one whole.
    if (then.base < raw.base || now.base < raw.base) return null;
    const open = (value: number): number => ledger.add(value, Status.Open);
    const shown = (value: number, { hidden }: WaveFigures): number =>
      ledger.add(value, hidden ? Status.Open : Status.Fixed);
    const both = stayed - ledger.value(lost);
    const once = [then.sum - stayed, now.sum - stayed - raw.sum];
    const people = [then.base - raw.base, now.base - raw.base];
    const own = {
      both: open(both),
      neither: open(raw.base - both - ledger.value(gained) - ledger.value(lost)),
      left: open(once[0] ?? 0),
      leftNot: open((people[0] ?? 0) - (once[0] ?? 0)),
      joined: open(once[1] ?? 0),
      joinedNot: open((people[1] ?? 0) - (once[1] ?? 0)),
    };
    ledger.tie(Rule.Pair, shown(then.sum, then), [own.both, lost, own.left]);
    ledger.tie(Rule.Pair, shown(now.sum, now), [own.both, gained, own.joined]);
    ledger.tie(Rule.Pair, base, [own.both, lost, gained, own.neither]);
    ledger.tie(Rule.Pair, shown(people[0] ?? 0, then), [own.left, own.leftNot]);
    ledger.tie(Rule.Pair, shown(people[1] ?? 0, now), [own.joined, own.joinedNot]);
    return own;
  });
  for (const of of ['both', 'neither', 'left', 'leftNot', 'joined', 'joinedNot'] as const) {
    const column = parts.map((own) => own?.[of] ?? ZERO);
    tieRelations(ledger, design, column, Rule.Pair);
  }
}

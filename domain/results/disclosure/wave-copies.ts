/**
 * What waves tell of a question, beside the changes that are made of the same answers: what is shown there is known here,
 * and what is hidden there must stay wide here as well. Of places alone: groups are looked at in their wave.
 */
import type { ShownWaves } from '../standing/shown-waves.js';
import { rawTable, type QuestionTally } from '../tables.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import type { WaveContext } from './question-cells.js';
import { tieRelations } from './tie-relations.js';

/** Of one wave, per slot of places: how many answered, and how many gave each answer. */
export interface WaveCopy {
  readonly bases: readonly number[];
  /** By choice, then by slot. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * @param context of the wave, without breakdowns
 * @param slotIn a slot of the design with breakdowns
 */
export function copyWave(
  ledger: Ledger,
  tally: QuestionTally,
  { design, wave }: WaveContext,
  whole: WaveContext,
  slotIn: (slot: number) => number,
  shown: ShownWaves,
): WaveCopy {
  const choices = tally.counted.choices.map((_, choice) => choice);
  const tables = design.slots.map((_, slot) => {
    const own = slotIn(slot);
    const { base, counts, sum } = rawTable(tally, whole.design, wave, own);
    const published = design.slots[slot]?.published === true;
    const cells = {
      base: ledger.add(base, published && shown.showsPeople(tally, wave, own) ? Status.Fixed : Status.Open),
      counts: choices.map((choice) => {
        const count = counts[choice] ?? 0;
        if (published && shown.showsCount(tally, choice, wave, own)) return ledger.add(count, Status.Fixed);
        // Of fewer than k in all, nothing can be k wide: how many took part is told.
        return ledger.add(count, published && count > 0 && base >= ledger.k ? Status.Guarded : Status.Open);
      }),
    };
    ledger.tie(Rule.Pair, cells.base, cells.counts);
    const { numbers } = tally.counted;
    if (numbers && sum !== null && published && shown.showsAnswer(tally, wave, own)) {
      ledger.tie(Rule.Pair, ledger.addAmount(sum, Status.Fixed), cells.counts, numbers);
    }
    return cells;
  });
  const bases = tables.map(({ base }) => base);
  const counts = choices.map((choice) => tables.map((table) => table.counts[choice] ?? ZERO));
  for (const column of [bases, ...counts]) tieRelations(ledger, design, column, Rule.Pair);
  return { bases, counts };
}

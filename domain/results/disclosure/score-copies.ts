/**
 * What waves tell of a measure of a few scores, beside its change: as `wave-copies.ts` has it of a question. How many have
 * each score is nowhere shown, and everything that is shown is a sum of it.
 */
import { rawScore, type MeasureTally } from '../scores.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import type { ChangeContext } from './protected-changes.js';
import type { WaveContext } from './question-cells.js';
import { tieRelations } from './tie-relations.js';
import type { WaveCopy } from './wave-copies.js';

/**
 * @param scores all that can be given
 * @param stateOf which of them a row has; below zero for none
 * @param context of the wave, without breakdowns
 * @param slotIn a slot of the design with breakdowns
 */
export function copyScores(
  ledger: Ledger,
  tally: MeasureTally,
  scores: readonly number[],
  stateOf: (row: number) => number,
  { design, wave }: WaveContext,
  whole: WaveContext,
  slotIn: (slot: number) => number,
  { respondents, shown }: ChangeContext,
): WaveCopy {
  const people = scores.map(() => new Uint32Array(design.slots.length));
  for (let row = 0; row < respondents.rows; row += 1) {
    const own = respondents.wave[row] === wave ? people[stateOf(row)] : undefined;
    if (!own) continue;
    for (const place of [respondents.complex[row] ?? 0, design.places]) {
      const slot = design.slotOf(place, 0);
      own[slot] = (own[slot] ?? 0) + 1;
    }
  }
  const squares = scores.map((score) => score * score);
  const tables = design.slots.map((_, slot) => {
    const own = slotIn(slot);
    const raw = rawScore(tally, whole.design, wave, own);
    const published = design.slots[slot]?.published === true;
    const isShown = (one: boolean): Status => (published && one ? Status.Fixed : Status.Open);
    const base = ledger.add(raw.base, isShown(shown.showsPeople(tally, wave, own)));
    const counts = people.map((all) => ledger.add(all[slot] ?? 0, Status.Open));
    ledger.tie(Rule.Pair, base, counts);
    if (isShown(shown.showsMean(tally, wave, own)) === Status.Fixed) {
      ledger.tie(Rule.Pair, ledger.addAmount(raw.sum, Status.Fixed), counts, scores);
    }
    if (isShown(shown.showsDeviation(tally, wave, own)) === Status.Fixed) {
      ledger.tie(Rule.Pair, ledger.addAmount(raw.squares, Status.Fixed), counts, squares);
    }
    raw.within.forEach((count, threshold) => {
      const { atMost = Infinity, atLeast = -Infinity } = tally.measure.spec.thresholds[threshold] ?? {};
      const known = isShown(shown.showsWithin(tally, threshold, wave, own));
      // Of fewer than k in all, nothing can be k wide: how many took part is told.
      const guarded = known === Status.Open && published && count > 0 && raw.base >= ledger.k;
      const within = counts.filter((__, at) => (scores[at] ?? 0) <= atMost && (scores[at] ?? 0) >= atLeast);
      ledger.tie(Rule.Pair, ledger.add(count, guarded ? Status.Guarded : known), within);
    });
    return { base, counts };
  });
  const bases = tables.map(({ base }) => base);
  const counts = scores.map((_, state) => tables.map((table) => table.counts[state] ?? ZERO));
  for (const column of [bases, ...counts]) tieRelations(ledger, design, column, Rule.Pair);
  return { bases, counts };
}

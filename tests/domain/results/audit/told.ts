/** What a release tells of people, beside who they are: counts that are not those of its people, and counts under k. */
import { rawScore } from '../../../../domain/results/scores.js';
import { rawTable } from '../../../../domain/results/tables.js';
import type { Figure } from '../../../../domain/results/release.js';
import { isAt, spotsOf, type Audited } from './release-sums.js';

/** A count that says something else than it should, or of too few people. */
export interface Told {
  readonly key: string;
  readonly shown: number;
  readonly truth: number;
}

export function wronglyTold({ release, counted }: Omit<Audited, 'ask'>): readonly Told[] {
  const found: Told[] = [];
  const { rounding, k } = release.disclosure;
  const written = (count: number): number => (rounding === null ? count : Math.round(count / rounding) * rounding);
  const compare = (key: string, shown: Figure | undefined, truth: number): void => {
    if (typeof shown !== 'number') return;
    if (shown !== written(truth) || (truth > 0 && truth < k)) found.push({ key, shown, truth });
  };
  release.waves.forEach(({ id: wave }, index) => {
    for (const spot of spotsOf({ release, counted }, index).filter(({ published }) => published)) {
      const at = `${wave}|${spot.name}`;
      for (const tally of counted.questions) {
        const table = release.tables.find((one) => one.question === tally.question.id && isAt(one, wave, spot));
        const raw = rawTable(tally, counted.design, index, spot.slot);
        compare(`${at}|${tally.question.id} base`, table?.base, raw.base);
        raw.counts.forEach((count, choice) => {
          compare(`${at}|${tally.question.id} ${String(choice)}`, table?.counts[choice], count);
        });
      }
      for (const tally of counted.measures) {
        const score = release.scores.find((one) => one.measure === tally.measure.spec.id && isAt(one, wave, spot));
        const raw = rawScore(tally, counted.design, index, spot.slot);
        compare(`${at}|${tally.measure.spec.id} base`, score?.base, raw.base);
        raw.within.forEach((count, one) => {
          compare(`${at}|${tally.measure.spec.id} within ${String(one)}`, score?.within[one], count);
        });
      }
    }
  });
  return found;
}

/** What protecting a release costs in counts, beside the plain way: the whole row and the whole column of every small one. */
import type { Release } from '../../../../domain/results/release.js';
import { rawTable } from '../../../../domain/results/tables.js';
import { isAt, spotsOf, type Audited } from './release-sums.js';

export interface Cost {
  readonly counts: number;
  readonly hidden: number;
  /** As many would be hidden by rows and columns. */
  readonly plain: number;
}

export function costOf({ release, counted }: Omit<Audited, 'ask'>): Cost {
  let [counts, hidden, plain] = [0, 0, 0];
  const { k } = release.disclosure;
  release.waves.forEach(({ id: wave }, index) => {
    const spots = spotsOf({ release, counted }, index).filter(({ published }) => published);
    for (const tally of counted.questions) {
      const own = release.tables.filter((one) => one.question === tally.question.id && one.wave === wave);
      const rows = spots.flatMap((spot) => {
        const table = own.find((one) => isAt(one, wave, spot));
        return table ? [{ table, raw: rawTable(tally, counted.design, index, spot.slot) }] : [];
      });
      const isSmall = (count: number): boolean => count > 0 && count < k;
      const columns = new Set(
        rows.flatMap(({ raw }) => raw.counts.flatMap((count, choice) => (isSmall(count) ? [choice] : []))),
      );
      for (const { table, raw } of rows) {
        const whole = raw.base < k || raw.counts.some(isSmall);
        counts += table.counts.length;
        hidden += table.counts.filter((count: Release['tables'][number]['base']) => typeof count !== 'number').length;
        plain += whole ? table.counts.length : columns.size;
      }
    }
  });
  return { counts, hidden, plain };
}

/**
 * What somebody sees who keeps earlier releases. A group that is as it was has the same figures in both; where people
 * were only added, every figure grew by somebody or nobody; where people only left, it shrank. Shares no code with the
 * disclosure control that it tests.
 */
import { rawTable } from '../../../../domain/results/tables.js';
import { rawScore } from '../../../../domain/results/scores.js';
import type { Paper } from './paper.js';
import { isAt, spotsOf, type Audited } from './release-sums.js';

export interface Linked extends Audited {
  /** What the names of its figures begin with. */
  readonly prefix: string;
}

/** A group of which few people are new or gone, with both its figures shown: their answers are the difference. */
export interface Difference {
  readonly key: string;
  readonly people: number;
}

export function writeDifferences(paper: Paper, then: Linked, now: Linked): readonly Difference[] {
  const found: Difference[] = [];
  const { rounding, k } = now.release.disclosure;
  const written = (count: number): number => (rounding === null ? count : Math.round(count / rounding) * rounding);
  const compare = (name: string, figures: readonly (readonly [what: string, was: number, is: number])[]): void => {
    const moves = figures.map(([, was, is]) => is - was);
    const more = moves.every((move) => move >= 0);
    const fewer = moves.every((move) => move <= 0);
    // A difference that rounding hides tells nothing; what is too few to be told apart is looked at below.
    const people = Math.max(...figures.map(([, was, is]) => Math.abs(written(is) - written(was))));
    const same = moves.every((move) => move === 0);
    const bothShown = figures.filter(
      ([what]) => paper.isShown(`${then.prefix}${name}${what}`) && paper.isShown(`${now.prefix}${name}${what}`),
    );
    const told = Math.max(0, ...bothShown.map(([, was, is]) => Math.abs(written(is) - written(was))));
    const base = figures[0];
    const shown = base && bothShown.includes(base);
    if (shown && told > 0 && Math.max(told, Math.abs(written(base[2]) - written(base[1]))) < k)
      found.push({ key: `${now.prefix}${name}`, people: told });
    // What an earlier release has told, and is as it was, is out.
    for (const [what, was, is] of figures)
      if (was === is && paper.isShown(`${then.prefix}${name}${what}`)) paper.excuse(`${now.prefix}${name}${what}`);
    if (!same && people < k) {
      // Fewer than k cannot be told apart by k; that they are not told at all is looked at above.
      for (const [what] of figures) paper.excuse(`${now.prefix}${name}${what}`);
      return;
    }
    if (!more && !fewer) return;
    for (const [what, was, is] of figures) {
      const [before, after] = [`${then.prefix}${name}${what}`, `${now.prefix}${name}${what}`];
      if (!paper.has(before) || !paper.has(after)) continue;
      if (same) {
        paper.line([before, -1], [after, 1]);
        continue;
      }
      const moved = `${after} since ${then.prefix}`;
      if (rounding !== null && paper.isShown(before)) {
        // Who reads a rounded figure knows it to the half of a step.
        const half = (rounding - 1) / 2;
        paper.figure(moved, more ? is - written(was) + half : written(was) + half - is);
        paper.line([after, 1], [moved, more ? -1 : 1]);
        continue;
      }
      paper.figure(moved, Math.abs(is - was));
      paper.line([before, 1], [moved, more ? 1 : -1], [after, -1]);
    }
  };
  now.release.waves.forEach(({ id: wave }, index) => {
    const before = then.release.waves.findIndex(({ id }) => id === wave);
    if (before < 0) return;
    const earlier = new Map(spotsOf(then, before).map((spot) => [spot.name, spot]));
    for (const spot of spotsOf(now, index)) {
      const other = earlier.get(spot.name);
      if (!other || !spot.published) continue;
      for (const tally of now.counted.questions) {
        const { id } = tally.question;
        const old = then.counted.questions.find(({ question }) => question.id === id);
        const told = then.release.tables.some((one) => one.question === id && isAt(one, wave, spot));
        if (!old || !told) continue;
        const was = rawTable(old, then.counted.design, before, other.slot);
        const is = rawTable(tally, now.counted.design, index, spot.slot);
        compare(`${wave}|${spot.name}|${id} `, [
          ['base', was.base, is.base],
          ...is.counts.map((count, choice) => [String(choice), was.counts[choice] ?? 0, count] as const),
        ]);
      }
      for (const tally of now.counted.measures) {
        const { id } = tally.measure.spec;
        const old = then.counted.measures.find(({ measure }) => measure.spec.id === id);
        const told = then.release.scores.some((one) => one.measure === id && isAt(one, wave, spot));
        if (!old || !told) continue;
        const was = rawScore(old, then.counted.design, before, other.slot);
        const is = rawScore(tally, now.counted.design, index, spot.slot);
        compare(`${wave}|${spot.name}|${id} `, [
          ['base', was.base, is.base],
          ...is.within.map((count, one) => [`within ${String(one)}`, was.within[one] ?? 0, count] as const),
          ...(tally.measure.spec.unit === 'share' ? [['sum', was.sum, is.sum] as const] : []),
        ]);
      }
    }
  });
  return found;
}

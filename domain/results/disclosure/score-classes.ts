/**
 * What a mean tells of the shares beside it. Everybody between two thresholds has one of a few scores, and these add
 * up to the mean: with a mean near one end of the scale hardly anybody can be at the other. The deviation tells the same
 * of their squares, also that of a larger group of the shares in a smaller one. Of a class its lowest and its highest
 * score are looked at, and those that most people have: what can move between them is a part of what can move at all,
 * so that nothing counts as wide that is not.
 */
import type { MeasureSpec } from '../../questionnaire/codebook.js';
import { byScore, setOfThresholds, type MeasureTally } from '../scores.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import type { WaveContext } from './question-cells.js';
import type { ScoreCells } from './scored.js';
import { tieRelations } from './tie-relations.js';

/** @param between how many scores of a class are looked at beside its ends: more of them find more room, and take longer */
export function tieClasses(
  ledger: Ledger,
  { measure, histogram }: MeasureTally,
  scores: readonly ScoreCells[],
  { design, wave }: WaveContext,
  between: number,
): void {
  if (!histogram || measure.spec.unit === 'share') return;
  const width = scores.find(({ within }) => within.length > 0)?.within.length ?? 0;
  const everybody = byScore(histogram, design, wave, design.slotOf(design.places, 0));
  const classes = classesOf(measure.spec, histogram.scores, width, everybody, between);
  const columns = classes.flatMap(({ looked }) => looked).map(() => [] as number[]);
  scores.forEach((own, slot) => {
    if (own.base === ZERO || own.within.length === 0) return;
    const people = byScore(histogram, design, wave, slot);
    const cells: number[] = [];
    const places: number[] = [];
    for (const { set, looked } of classes) {
      const parts = looked.map((at) => ledger.add(people[at] ?? 0, Status.Open, -1));
      ledger.tie(Rule.Pair, cellOf(own, set), parts);
      cells.push(...parts);
      places.push(...looked.map((at) => histogram.scores[at] ?? 0));
    }
    cells.forEach((cell, column) => {
      const into = columns[column];
      if (into) into[slot] = cell;
    });
    ledger.tie(Rule.Pair, own.sum, cells, places);
    ledger.tie(
      Rule.Pair,
      own.squares,
      cells,
      places.map((place) => place * place),
    );
  });
  for (const column of columns)
    tieRelations(
      ledger,
      design,
      scores.map((_, slot) => column[slot] ?? ZERO),
      Rule.Pair,
    );
}

interface ScoreClass {
  readonly set: number;
  /** Indices of the scores that are looked at. */
  readonly looked: readonly number[];
}

/** @param people how many have each score, to look at those that most have */
function classesOf(
  spec: MeasureSpec,
  scores: readonly number[],
  thresholds: number,
  people: readonly number[],
  most: number,
): readonly ScoreClass[] {
  const members = new Map<number, number[]>();
  scores.forEach((score, index) => {
    const set = setOfThresholds(spec, score, thresholds);
    const own = members.get(set);
    if (own) own.push(index);
    else members.set(set, [index]);
  });
  return [...members].map(([set, all]) => {
    const ends = new Set(all.filter((_, index) => index === 0 || index === all.length - 1));
    const between = all.filter((at) => !ends.has(at)).sort((a, b) => (people[b] ?? 0) - (people[a] ?? 0) || a - b);
    return { set, looked: [...ends, ...between.slice(0, most)].sort((a, b) => a - b) };
  });
}

/** Who is within just these thresholds. With one threshold these are those within and those not. */
const cellOf = ({ sets, within, rests }: ScoreCells, set: number): number =>
  within.length === 1 ? ((set === 1 ? within[0] : rests[0]) ?? ZERO) : (sets[set] ?? ZERO);

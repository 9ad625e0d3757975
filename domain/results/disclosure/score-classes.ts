/**
 * What a mean tells of the shares beside it. Everybody between two thresholds has one of a few scores, and these add
 * up to the mean: with a mean near one end of the scale hardly anybody can be at the other. Within a class it is enough
 * to look at its lowest and its highest score. Where the spread is told as well, the scores are looked at that most
 * people have, beside these two: what can move between them is a part of what can move at all, so that nothing counts
 * as wide that is not.
 */
import type { MeasureSpec } from '../../questionnaire/codebook.js';
import { byScore, setOfThresholds, type MeasureTally } from '../scores.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import type { WaveContext } from './question-cells.js';
import type { ScoreCells } from './scored.js';
import { tieRelations } from './tie-relations.js';

/** @param exact whether the deviation is shown beside a hidden share */
export function tieClasses(
  ledger: Ledger,
  { measure, histogram }: MeasureTally,
  scores: readonly ScoreCells[],
  { design, wave }: WaveContext,
  exact: boolean,
): void {
  if (!histogram || measure.spec.unit === 'share') return;
  const width = scores.find(({ within }) => within.length > 0)?.within.length ?? 0;
  const everybody = byScore(histogram, design, wave, design.slotOf(design.places, 0));
  const classes = classesOf(measure.spec, histogram.scores, width, exact ? everybody : null);
  const columns = classes.flatMap(({ looked }) => looked).map(() => [] as number[]);
  scores.forEach((own, slot) => {
    if (own.base === ZERO || own.within.length === 0) return;
    const people = byScore(histogram, design, wave, slot);
    const cells: number[] = [];
    const places: number[] = [];
    for (const { set, all, looked } of classes) {
      const inside = exact ? looked.map((at) => people[at] ?? 0) : outerOf(all, looked, people, histogram.scores);
      const parts = inside.map((count) => ledger.add(count, Status.Open, -1));
      ledger.tie(Rule.Pair, cellOf(own, set), parts);
      cells.push(...parts);
      places.push(...looked.map((at) => histogram.scores[at] ?? 0));
    }
    cells.forEach((cell, column) => {
      const into = columns[column];
      if (into) into[slot] = cell;
    });
    ledger.tie(Rule.Pair, own.sum, cells, places);
    if (exact)
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
  /** Indices of its scores, and of those that are looked at. */
  readonly all: readonly number[];
  readonly looked: readonly number[];
}

/** How many scores of a class are looked at beside its ends. */
const MOST_BETWEEN = 10;

/** @param people how many have each score, to look at those that most have; null looks at the ends alone */
function classesOf(
  spec: MeasureSpec,
  scores: readonly number[],
  thresholds: number,
  people: readonly number[] | null,
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
    if (people === null) return { set, all, looked: [...ends] };
    const between = all.filter((at) => !ends.has(at)).sort((a, b) => (people[b] ?? 0) - (people[a] ?? 0) || a - b);
    const looked = [...ends, ...between.slice(0, MOST_BETWEEN)].sort((a, b) => a - b);
    return { set, all, looked };
  });
}

/** As many people at both ends of a class as give the same sum. */
function outerOf(
  all: readonly number[],
  outer: readonly number[],
  people: readonly number[],
  scores: readonly number[],
): readonly number[] {
  const count = all.reduce((total, at) => total + (people[at] ?? 0), 0);
  const [low = 0, high] = outer.map((at) => scores[at] ?? 0);
  if (high === undefined) return [count];
  const sum = all.reduce((total, at) => total + (people[at] ?? 0) * (scores[at] ?? 0), 0);
  const above = Math.min(count, Math.max(0, (sum - low * count) / (high - low)));
  return [count - above, above];
}

/** Who is within just these thresholds. With one threshold these are those within and those not. */
const cellOf = ({ sets, within, rests }: ScoreCells, set: number): number =>
  within.length === 1 ? ((set === 1 ? within[0] : rests[0]) ?? ZERO) : (sets[set] ?? ZERO);

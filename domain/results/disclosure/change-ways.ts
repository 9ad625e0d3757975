/**
 * Ties the changes of a question, and of the measures that are made of it alone, to what waves tell of its answers: by
 * the ways that people took from one to the other. Measures that are made of several questions have ways from score to
 * score. Of places alone, and of questions and measures with few enough answers to list all ways.
 */
import type { CatalogueMeasure } from '../measures.js';
import { FIRST_CHOICE } from '../columns.js';
import { possibleScores } from '../possible-scores.js';
import type { MeasureTally } from '../scores.js';
import type { QuestionTally } from '../tables.js';
import { UP, DOWN } from '../change/differences.js';
import type { Period } from '../change/periods.js';
import type { ChangeCells } from './change-cells.js';
import { type Ledger, ZERO } from './ledger.js';
import type { ChangeContext, ProtectedAnswerChange, ProtectedMeasureChange } from './protected-changes.js';
import { itemTallies } from './protect-wave.js';
import type { WaveContext } from './question-cells.js';
import { copyScores } from './score-copies.js';
import { addWays, tieSum, type Said, type Ways } from './tie-ways.js';
import { copyWave, type WaveCopy } from './wave-copies.js';

/** With ten answers there are 120 ways in every complex. */
const MOST_ANSWERS = 10;

/** A measure that is made of a question, and how it changed. */
export interface MadeOf {
  readonly measure: CatalogueMeasure;
  readonly changes: readonly ProtectedMeasureChange[];
}

/** Whether a measure says what the question says, or a part of it. */
export const isMadeOf = (measure: CatalogueMeasure, question: QuestionTally): boolean =>
  (measure.spec.scoring.kind === 'value' || measure.spec.scoring.kind === 'among') &&
  itemTallies(measure, [question]).length > 0;

const hasWays = ({ counted: { column, choices } }: QuestionTally): boolean =>
  column.kind === 'codes' && choices.length > 0 && choices.length <= MOST_ANSWERS;

export function tieQuestion(
  ledger: Ledger,
  question: QuestionTally,
  measures: readonly MadeOf[],
  answers: readonly ProtectedAnswerChange[],
  context: ChangeContext,
): void {
  const { shown } = context;
  const slots = slotsOf(context);
  if (!slots || !hasWays(question)) return;
  const { column, choices } = question.counted;
  const stateOf = (row: number): number => (column.codes[row] ?? 0) - FIRST_CHOICE;
  const waysOf = waysIn(ledger, { states: choices.length, stateOf }, context, (own, whole) =>
    copyWave(ledger, question, own, whole, slots.slotIn, shown),
  );
  const both = bothOf(choices.length);
  for (const { period, choices: changes } of answers) {
    const ways = waysOf(period);
    if (!ways) continue;
    changes.forEach((change, choice) => {
      tieChange(ledger, ways, change, slots.places.keys(), both, (state) => Number(state === choice));
    });
  }
  for (const { measure, changes } of measures) {
    const valueOf = valueOfChoice(measure, question);
    for (const change of changes) {
      const ways = waysOf(change.period);
      if (ways) tieMeasureChange(ledger, ways, change, slots.places, both, valueOf);
    }
  }
}

/**
 * A measure of several questions. With more scores than there may be answers, or none but two, other sums have to do:
 * see `score-classes.ts`, `tie-waves.ts`.
 */
export function tieScore(
  ledger: Ledger,
  tally: MeasureTally,
  changes: readonly ProtectedMeasureChange[],
  context: ChangeContext,
): void {
  const slots = slotsOf(context);
  const { spec } = tally.measure;
  if (!slots || spec.unit === 'share') return;
  const scores = possibleScores(spec, tally.scores);
  if (scores.length > MOST_ANSWERS) return;
  const indexOf = new Map(scores.map((score, index) => [score, index]));
  const stateOf = (row: number): number => indexOf.get(tally.scores[row] ?? NaN) ?? -1;
  const waysOf = waysIn(ledger, { states: scores.length, stateOf }, context, (own, whole) =>
    copyScores(ledger, tally, scores, stateOf, own, whole, slots.slotIn, context),
  );
  for (const change of changes) {
    const ways = waysOf(change.period);
    if (!ways) continue;
    tieMeasureChange(ledger, ways, change, slots.places, bothOf(scores.length), (state) => scores[state] ?? 0);
  }
}

interface Slots {
  /** Of the design with breakdowns, those of places alone. */
  readonly places: readonly number[];
  readonly slotIn: (place: number) => number;
}

function slotsOf({ contexts, placeContexts }: ChangeContext): Slots | null {
  const places = placeContexts[0]?.design;
  const design = contexts[0]?.design;
  if (!places || !design) return null;
  const slotIn = (place: number): number => design.slotOf(place, 0);
  return { places: places.slots.map((_, place) => slotIn(place)), slotIn };
}

/** The ways of every period that is asked for, with a copy of every wave that is in one. */
function waysIn(
  ledger: Ledger,
  said: Said,
  { contexts, placeContexts, pairsOf, respondents }: ChangeContext,
  copy: (own: WaveContext, whole: WaveContext) => WaveCopy,
): (period: Period) => Ways | null {
  const copies = new Map<number, WaveCopy>();
  const copyOf = (wave: number): WaveCopy | null => {
    const [own, whole] = [placeContexts[wave], contexts[wave]];
    if (!own || !whole) return null;
    const found = copies.get(wave) ?? copy(own, whole);
    copies.set(wave, found);
    return found;
  };
  const found = new Map<string, Ways>();
  return (period) => {
    const key = `${String(period.from)}-${String(period.to)}`;
    const known = found.get(key);
    if (known) return known;
    const [then, now, places] = [copyOf(period.from), copyOf(period.to), placeContexts[period.to]?.design];
    if (!then || !now || !places) return null;
    const ways = addWays(ledger, said, pairsOf(period), respondents, places, [then, now]);
    found.set(key, ways);
    return ways;
  };
}

type Both = (then: number, now: number) => boolean;

const bothOf =
  (none: number): Both =>
  (then, now) =>
    then !== none && now !== none;

/** Change, and what those who stayed and those who left said at first. */
function tieMeasureChange(
  ledger: Ledger,
  ways: Ways,
  change: ProtectedMeasureChange,
  slots: readonly number[],
  both: Both,
  valueOf: (state: number) => number,
): void {
  tieChange(ledger, ways, change, slots, both, valueOf);
  const column = (of: 'stayed' | 'left') => slots.map((slot) => change.attrition[slot]?.[of] ?? ZERO);
  tieSum(ledger, ways, {
    cells: column('stayed'),
    weight: (then, now) => (both(then, now) ? valueOf(then) : 0),
  });
  const none = ways.length - 1;
  tieSum(ledger, ways, {
    cells: column('left'),
    weight: (then, now) => (then !== none && now === none ? valueOf(then) : 0),
  });
}

function valueOfChoice(
  { spec: { scoring } }: CatalogueMeasure,
  { counted }: QuestionTally,
): (choice: number) => number {
  const among = scoring.kind === 'among' ? new Set(scoring.values.map(String)) : null;
  const values = counted.choices.map(({ code }) => (among ? Number(among.has(code)) : Number(code)));
  return (choice) => values[choice] ?? 0;
}

/** Pairs, mean change, spread, and who went up and down. */
function tieChange(
  ledger: Ledger,
  ways: Ways,
  { cells, stayers, tally: { measure }, binary }: ChangeCells,
  slots: Iterable<number>,
  both: Both,
  valueOf: (choice: number) => number,
): void {
  const all = [...slots];
  const own = all.map((slot) => cells[slot]);
  tieSum(ledger, ways, {
    cells: all.map((slot) => stayers[slot] ?? ZERO),
    weight: (then, now) => (both(then, now) ? valueOf(then) : 0),
  });
  const column = (of: (score: ChangeCells['cells'][number]) => number): readonly number[] =>
    own.map((score) => (score && score.base !== ZERO ? of(score) : ZERO));
  const tie = (of: Parameters<typeof column>[0], weight: (difference: number) => number): void =>
    tieSum(ledger, ways, {
      cells: column(of),
      weight: (then, now) => (both(then, now) ? weight(valueOf(now) - valueOf(then)) : 0),
    });
  const [up, down] = measure.spec.thresholds;
  tie(
    ({ base }) => base,
    () => 1,
  );
  tie(
    ({ sum }) => sum,
    (difference) => difference,
  );
  if (!binary) {
    tie(
      ({ squares }) => squares,
      (difference) => difference ** 2,
    );
  }
  tie(
    ({ within }) => within[UP] ?? ZERO,
    (difference) => Number(difference >= (up?.atLeast ?? Infinity)),
  );
  tie(
    ({ within }) => within[DOWN] ?? ZERO,
    (difference) => Number(difference <= (down?.atMost ?? -Infinity)),
  );
}

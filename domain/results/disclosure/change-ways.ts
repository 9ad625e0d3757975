/**
 * Ties the changes of a question, and of the measures that are made of it alone, to what waves tell of its answers: by
 * the ways that people took from one to the other. Of places alone, and of questions with few enough answers to list all ways.
 */
import type { CatalogueMeasure } from '../measures.js';
import type { QuestionTally } from '../tables.js';
import { UP, DOWN } from '../change/differences.js';
import type { Period } from '../change/periods.js';
import type { ChangeCells } from './change-cells.js';
import { type Ledger, ZERO } from './ledger.js';
import type { ChangeContext, ProtectedAnswerChange, ProtectedMeasureChange } from './protected-changes.js';
import { itemTallies } from './protect-wave.js';
import { addWays, tieSum, type Ways } from './tie-ways.js';
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
  { contexts, placeContexts, pairsOf, respondents, shown }: ChangeContext,
): void {
  const places = placeContexts[0]?.design;
  const design = contexts[0]?.design;
  if (!places || !design || !hasWays(question)) return;
  const slotIn = (place: number): number => design.slotOf(place, 0);
  const copies = new Map<number, WaveCopy>();
  const copyOf = (wave: number): WaveCopy | null => {
    const [own, whole] = [placeContexts[wave], contexts[wave]];
    if (!own || !whole) return null;
    const found = copies.get(wave) ?? copyWave(ledger, question, own, whole, slotIn, shown);
    copies.set(wave, found);
    return found;
  };
  const found = new Map<string, { readonly period: Period; readonly ways: Ways }>();
  const waysOf = (period: Period): Ways | null => {
    const key = `${String(period.from)}-${String(period.to)}`;
    const known = found.get(key);
    if (known) return known.ways;
    const [then, now] = [copyOf(period.from), copyOf(period.to)];
    if (!then || !now) return null;
    const ways = addWays(ledger, question.counted, pairsOf(period), respondents, places, [then, now]);
    found.set(key, { period, ways });
    return ways;
  };
  const none = question.counted.choices.length;
  const both = (then: number, now: number): boolean => then !== none && now !== none;
  for (const { period, choices } of answers) {
    const ways = waysOf(period);
    if (!ways) continue;
    choices.forEach((change, choice) => {
      tieChange(ledger, ways, change, places.slots.keys(), both, (state) => Number(state === choice));
    });
  }
  for (const { measure, changes } of measures) {
    const valueOf = valueOfChoice(measure, question);
    for (const change of changes) {
      const ways = waysOf(change.period);
      if (!ways) continue;
      const slots = [...places.slots.keys()].map(slotIn);
      tieChange(ledger, ways, change, slots, both, valueOf);
      const column = (of: 'stayed' | 'left') => slots.map((slot) => change.attrition[slot]?.[of] ?? ZERO);
      tieSum(ledger, ways, {
        cells: column('stayed'),
        weight: (then, now) => (both(then, now) ? valueOf(then) : 0),
      });
      tieSum(ledger, ways, {
        cells: column('left'),
        weight: (then, now) => (then !== none && now === none ? valueOf(then) : 0),
      });
    }
  }
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
  both: (then: number, now: number) => boolean,
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

/**
 * How answers to a question changed within pairs: per choice how many began to give it and how many stopped. One pass
 * over the pairs per question, whatever the number of choices. Numbers, dates and own words have no choices to begin;
 * and what a question says that makes up a score, its score says better than each of its answers alone.
 */
import { FIRST_CHOICE, type BitColumn, type Column } from '../columns.js';
import { MOMENTS, at, type Tally } from '../count.js';
import type { Design } from '../design.js';
import type { CatalogueMeasure } from '../measures.js';
import type { Respondents } from '../respondents.js';
import { rawTable, type QuestionTally } from '../tables.js';
import { differenceMeasure, type Differences } from './differences.js';
import type { Pairs, PairsOf } from './pairs.js';
import { periodsOf, type Period } from './periods.js';

export interface AnswerChanges {
  readonly tally: QuestionTally;
  readonly periods: readonly AnswerDifferences[];
}

export interface AnswerDifferences {
  readonly period: Period;
  /** One per choice, in the order of the question. Places only: answers are not followed within breakdowns. */
  readonly choices: readonly Differences[];
}

const FOLLOWED = new Set(['choice', 'scale', 'boolean', 'multiple', 'ranking']);

/** Whether a score is made of the question, so that its change is told by that of the score. */
export const isPartOfScore = ({ question }: QuestionTally, measures: readonly CatalogueMeasure[]): boolean =>
  measures.some(
    ({ spec, codebook }) =>
      spec.unit === 'score' &&
      question.sources.some(
        ({ answered, variable }) => answered.codebook === codebook && spec.items.includes(variable.name),
      ),
  );

/** @param places the design without breakdowns */
export function tallyAnswerChanges(
  tally: QuestionTally,
  pairsOf: PairsOf,
  respondents: Respondents,
  design: Design,
  places: Design,
): AnswerChanges {
  const { question, counted } = tally;
  if (!FOLLOWED.has(question.variable.kind) || counted.choices.length === 0) return { tally, periods: [] };
  const everybody = design.slotOf(design.places, 0);
  const waves = Array.from({ length: design.waves }, (_, wave) => wave);
  const answered = waves.filter((wave) => rawTable(tally, design, wave, everybody).base > 0);
  const differing = indicator(tally);
  const periods = periodsOf(answered).map((period): AnswerDifferences => {
    const counts = countTransitions(
      counted.column,
      counted.choices.length,
      pairsOf(period),
      respondents,
      places.places,
    );
    return {
      period,
      choices: counted.choices.map((_, choice) => differencesOf(counts, choice, period, places, differing)),
    };
  });
  return { tally, periods };
}

/** Giving an answer, as a measure from 0 to 1. */
function indicator({ question }: QuestionTally): CatalogueMeasure {
  const codebook = question.sources[0]?.answered.codebook;
  if (!codebook) throw new TypeError('A question of the catalogue has a source.');
  const { variable } = question;
  const measure: CatalogueMeasure = {
    spec: {
      id: question.id,
      construct: '',
      label: variable.label,
      domain: '',
      items: [],
      scoring: { kind: 'value' },
      unit: 'share',
      min: 0,
      max: 1,
      better: null,
      thresholds: [],
    },
    codebook,
    disclosive: variable.disclosive,
    sources: [],
  };
  return differenceMeasure(measure, 1);
}

/** Per place and choice; the pairs once per place. */
interface Transitions {
  readonly pairs: Uint32Array;
  readonly before: Uint32Array;
  readonly gained: Uint32Array;
  readonly lost: Uint32Array;
  readonly choices: number;
}

function countTransitions(
  column: Column,
  choices: number,
  { earlier, later }: Pairs,
  { complex }: Respondents,
  places: number,
): Transitions {
  const table = (): Uint32Array => new Uint32Array(places * choices);
  const counts = { pairs: new Uint32Array(places), before: table(), gained: table(), lost: table(), choices };
  const add = (into: Uint32Array, cell: number): void => {
    into[cell] = (into[cell] ?? 0) + 1;
  };
  later.forEach((row, index) => {
    const was = earlier[index] ?? 0;
    const then = column.codes[was] ?? 0;
    const now = column.codes[row] ?? 0;
    if (then < FIRST_CHOICE || now < FIRST_CHOICE) return;
    const place = complex[row] ?? 0;
    const first = place * choices;
    add(counts.pairs, place);
    if (column.kind === 'bits') {
      for (let choice = 0; choice < choices; choice += 1) {
        const before = isChosen(column, was, choice);
        const after = isChosen(column, row, choice);
        if (before) add(counts.before, first + choice);
        if (before !== after) add(before ? counts.lost : counts.gained, first + choice);
      }
      return;
    }
    add(counts.before, first + then - FIRST_CHOICE);
    if (then === now) return;
    add(counts.lost, first + then - FIRST_CHOICE);
    add(counts.gained, first + now - FIRST_CHOICE);
  });
  return counts;
}

const isChosen = ({ words, wordsPerRow }: BitColumn, row: number, choice: number): boolean =>
  (((words[row * wordsPerRow + (choice >> 5)] ?? 0) >>> (choice & 31)) & 1) === 1;

/** Nobody was asked how they differ, then as they were, up, down, and (never) both. */
const SETS = 5;

/** Which differences there can be is known without looking. */
const STEPS = [-1, 0, 1];

function differencesOf(
  counts: Transitions,
  choice: number,
  period: Period,
  places: Design,
  measure: CatalogueMeasure,
): Differences {
  const size = places.waves * places.slots.length;
  const sums: Tally<Float64Array> = { width: MOMENTS, figures: new Float64Array(size * MOMENTS) };
  const baseline: Tally<Float64Array> = { width: MOMENTS, figures: new Float64Array(size * MOMENTS) };
  const sets: Tally = { width: SETS, figures: new Uint32Array(size * SETS) };
  const histogram: Tally = { width: STEPS.length + 1, figures: new Uint32Array(size * (STEPS.length + 1)) };
  const add = (tally: Tally<Float64Array> | Tally, slot: number, figures: readonly number[]): void => {
    const first = at(tally, places, period.to, slot);
    figures.forEach((figure, index) => {
      tally.figures[first + index] = (tally.figures[first + index] ?? 0) + figure;
    });
  };
  for (let place = 0; place < places.places; place += 1) {
    const cell = place * counts.choices + choice;
    const pairs = counts.pairs[place] ?? 0;
    const gained = counts.gained[cell] ?? 0;
    const lost = counts.lost[cell] ?? 0;
    const before = counts.before[cell] ?? 0;
    for (const slot of [places.slotOf(place, 0), places.slotOf(places.places, 0)]) {
      add(sums, slot, [pairs, gained - lost, gained + lost]);
      add(baseline, slot, [pairs, before, before]);
      add(sets, slot, [0, pairs - gained - lost, gained, lost, 0]);
      add(histogram, slot, [0, lost, pairs - gained - lost, gained]);
    }
  }
  const tally = { measure, scores: new Float64Array(0), sums, sets, histogram: { scores: STEPS, tally: histogram } };
  return { period, tally, baseline, binary: true };
}

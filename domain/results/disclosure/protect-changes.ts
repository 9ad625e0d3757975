/**
 * Disclosure control of all changes, after that of the waves: what a wave hides, no change tells. Questions that a
 * measure ties together are settled together, over all periods; the others each by themselves.
 */
import type { AnswerChanges } from '../change/answer-changes.js';
import type { MeasureChanges } from '../change/measure-changes.js';
import type { Pairs } from '../change/pairs.js';
import { samePeriod } from '../change/periods.js';
import type { Design } from '../design.js';
import type { Respondents } from '../respondents.js';
import { rawScore } from '../scores.js';
import { rawTable } from '../tables.js';
import type { Steps } from '../steps.js';
import { addAttrition, addChange, tieWay, type ChangeCells } from './change-cells.js';
import { linkChange } from './change-links.js';
import { isMadeOf, tieQuestion, tieScore, type MadeOf } from './change-ways.js';
import { Ledger, Rule, Status, ZERO } from './ledger.js';
import { clustersOf, itemTallies } from './protect-wave.js';
import type {
  ChangeContext,
  ProtectedAnswerChange,
  ProtectedChanges,
  ProtectedMeasureChange,
} from './protected-changes.js';
import type { WaveContext } from './question-cells.js';
import { settle } from './settle.js';
import type { WaveFigures } from './tie-waves.js';

export function* protectChanges(
  measures: readonly MeasureChanges[],
  answers: readonly AnswerChanges[],
  context: ChangeContext,
): Steps<ProtectedChanges> {
  const protectedMeasures = new Map<MeasureChanges, readonly ProtectedMeasureChange[]>();
  const protectedAnswers = new Map<AnswerChanges, readonly ProtectedAnswerChange[]>();
  const measureOf = new Map(measures.map((change) => [change.tally, change]));
  const answersOf = new Map(answers.map((change) => [change.tally, change]));
  const clusters = clustersOf(context.questions, [...measureOf.keys()]);
  const { k, thorough } = context.contexts[0]?.policy ?? {};
  if (k === undefined) return { measures: protectedMeasures, answers: protectedAnswers };
  for (const [done, cluster] of clusters.entries()) {
    yield done / clusters.length;
    const ledger = new Ledger(k);
    const questions = cluster.questions.flatMap((tally) => answersOf.get(tally) ?? []);
    for (const question of questions) protectedAnswers.set(question, addAnswers(ledger, question, context));
    for (const change of cluster.measures.flatMap((tally) => measureOf.get(tally) ?? [])) {
      const added = addMeasurePeriods(ledger, change, context);
      protectedMeasures.set(change, added);
      link(ledger, change, added, questions, protectedAnswers, context);
    }
    for (const question of thorough ? cluster.questions : []) {
      const made = cluster.measures.flatMap((tally): MadeOf[] => {
        const change = isMadeOf(tally.measure, question) ? measureOf.get(tally) : undefined;
        return change ? [{ measure: tally.measure, changes: protectedMeasures.get(change) ?? [] }] : [];
      });
      const change = answersOf.get(question);
      tieQuestion(ledger, question, made, (change && protectedAnswers.get(change)) ?? [], context);
    }
    for (const tally of thorough ? cluster.measures : []) {
      const change = cluster.questions.some((one) => isMadeOf(tally.measure, one)) ? undefined : measureOf.get(tally);
      if (change) tieScore(ledger, tally, protectedMeasures.get(change) ?? [], context);
    }
    settle(ledger, true);
  }
  return { measures: protectedMeasures, answers: protectedAnswers };
}

function addMeasurePeriods(
  ledger: Ledger,
  { tally, periods }: MeasureChanges,
  { contexts, shown, respondents }: ChangeContext,
): readonly ProtectedMeasureChange[] {
  const design = contexts[0]?.design;
  if (!design) return [];
  const shownAt = (wave: number, slot: number): WaveFigures => {
    const { base, sum } = rawScore(tally, design, wave, slot);
    const unknown = !shown.showsPeople(tally, wave, slot);
    return { base, sum, hidden: unknown || !shown.showsMean(tally, wave, slot), unknown };
  };
  const changes = periods.map((one) => {
    const { earlier = null, placeOf } = contexts[one.period.to] ?? {};
    const since = waveOf(contexts, one.period.from);
    return addChange(ledger, one, contexts, shownAt, (slot) =>
      earlier && placeOf ? earlier.change(tally.measure.spec.id, since, placeOf(slot)) : [],
    );
  });
  tiePeriods(
    ledger,
    changes,
    periods.map(({ pairs, differences }) => scoredPairs(pairs, differences)),
    respondents,
    design,
  );
  return changes.map((change) => {
    const context = contexts[change.period.to];
    const sumThen = (slot: number): number => rawScore(tally, design, change.period.from, slot).sum;
    return {
      ...change,
      ledger,
      attrition: context ? addAttrition(ledger, change, context, shownAt, sumThen) : [],
    };
  });
}

function addAnswers(
  ledger: Ledger,
  { tally, periods }: AnswerChanges,
  { contexts, placeContexts, shown }: ChangeContext,
): readonly ProtectedAnswerChange[] {
  const design = contexts[0]?.design;
  const places = placeContexts[0]?.design;
  if (!design || !places) return [];
  const several = tally.counted.column.kind === 'bits';
  const codes = tally.counted.choices.map(({ code }) => code);
  return periods.map((one) => {
    const { earlier = null, placeOf } = placeContexts[one.period.to] ?? {};
    const since = waveOf(placeContexts, one.period.from);
    const choices = one.choices.map((differences, choice) => {
      const shownAt = (wave: number, slot: number): WaveFigures => {
        const own = slotIn(design, slot);
        const { base, counts } = rawTable(tally, design, wave, own);
        const unknown = !shown.showsPeople(tally, wave, own);
        const hidden = unknown || !shown.showsCount(tally, choice, wave, own);
        return { base, sum: counts[choice] ?? 0, hidden, unknown };
      };
      return addChange(ledger, differences, placeContexts, shownAt, (slot) =>
        earlier && placeOf ? earlier.answer(tally.question.id, codes, choice, since, placeOf(slot)) : [],
      );
    });
    // Whoever begins to give one answer stops giving another.
    if (!several) {
      places.slots.forEach((_, slot) => {
        const sums = choices.map(({ cells }) => cells[slot]?.sum ?? ZERO);
        if (!sums.includes(ZERO)) ledger.tie(Rule.Pair, ledger.add(0, Status.Fixed), sums);
      });
    }
    return { ledger, period: one.period, choices };
  });
}

/** The id of a wave. */
const waveOf = (contexts: readonly WaveContext[], wave: number): string => contexts[wave]?.placeOf(0).wave ?? '';

/** In a design without breakdowns a slot is its place. */
const slotIn = (design: Design, place: number): number => design.slotOf(place, 0);

/** A wave as it looks without breakdowns. */
export const withoutBreakdowns = (context: WaveContext, places: Design): WaveContext => ({
  ...context,
  design: places,
  hidden: places.slots.map((_, place) => context.hidden[slotIn(context.design, place)] ?? null),
  sizeOf: (place) => context.sizeOf(slotIn(context.design, place)),
  isRecognisable: (place) => context.isRecognisable(slotIn(context.design, place)),
  placeOf: (place) => context.placeOf(slotIn(context.design, place)),
});

/** Rows of the pairs that have both scores. */
const scoredPairs = ({ later }: Pairs, differences: Float64Array): Int32Array =>
  later.filter((row) => !Number.isNaN(differences[row] ?? NaN));

/** Where there are three waves or more: steps beside the whole way. */
function tiePeriods(
  ledger: Ledger,
  changes: readonly ChangeCells[],
  rows: readonly Int32Array[],
  { person, persons, complex }: Respondents,
  design: Design,
): void {
  const whole = changes.at(-1);
  if (!whole || changes.length < 3) return;
  const times = new Uint8Array(persons);
  const placeOf = new Uint8Array(persons);
  for (const own of rows) {
    for (const row of own) {
      const who = person[row] ?? 0;
      times[who] = (times[who] ?? 0) + 1;
      placeOf[who] = complex[row] ?? 0;
    }
  }
  const irregular = new Uint32Array(design.places + 1);
  times.forEach((count, who) => {
    if (count === 0 || count === changes.length) return;
    for (const place of [placeOf[who] ?? 0, design.places]) irregular[place] = (irregular[place] ?? 0) + 1;
  });
  tieWay(ledger, changes.slice(0, -1), whole, design, (place) => irregular[place] ?? 0);
}

function link(
  ledger: Ledger,
  { tally }: MeasureChanges,
  changes: readonly ProtectedMeasureChange[],
  questions: readonly AnswerChanges[],
  answers: ReadonlyMap<AnswerChanges, readonly ProtectedAnswerChange[]>,
  { contexts, placeContexts }: ChangeContext,
): void {
  const design = contexts[0]?.design;
  const places = placeContexts[0]?.design;
  if (!design || !places) return;
  const slots = Array.from({ length: design.places + 1 }, (_, place) => ({
    measure: design.slotOf(place, 0),
    answers: places.slotOf(place, 0),
  }));
  const items = itemTallies(
    tally.measure,
    questions.map((one) => one.tally),
  );
  for (const change of changes) {
    for (const { tally: item } of items) {
      const question = questions.find((one) => one.tally === item);
      const at = question?.periods.findIndex(({ period }) => samePeriod(period, change.period)) ?? -1;
      const found = question && answers.get(question)?.[at];
      if (found) linkChange(ledger, tally.measure, change, { question, choices: found.choices }, slots);
    }
  }
}

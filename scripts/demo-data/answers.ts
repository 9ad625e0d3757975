/**
 * Answers of one invented person to any questionnaire: every question is answered by its type and by the person's
 * temperament, then survey-core takes away what routing would not have asked.
 */
import {
  QuestionMatrixModel,
  QuestionRankingModel,
  QuestionRatingModel,
  QuestionSelectBase,
  QuestionTextModel,
  type ItemValue,
  type Question,
  type SurveyModel,
} from 'survey-core';
import type { ItemNonresponse } from '../../domain/records/records.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import { bell, pick, type Random, type Temperament } from './people.js';

export interface Answered {
  readonly answers: Record<string, unknown>;
  readonly itemNonresponse: Record<string, ItemNonresponse>;
  /** Questions that were in front of the person. */
  readonly shown: readonly string[];
}

/** Which way a question's values point: `1` when a higher value is better, `-1` when it is worse. */
export type Direction = (variable: string) => 1 | -1;

export function directions(codebook: Codebook): Direction {
  const known = new Map<string, 1 | -1>();
  for (const measure of codebook.measures) {
    for (const item of measure.items) if (!known.has(item)) known.set(item, directionOf(measure, item, codebook));
  }
  return (variable) => known.get(variable) ?? 1;
}

type Measure = Codebook['measures'][number];

function directionOf({ scoring, better }: Measure, item: string, codebook: Codebook): 1 | -1 {
  const worse = better === 'lower';
  if (scoring.kind === 'count') {
    // What is counted lies at one end of the item's choices.
    const choices = codebook.variables.find((variable) => variable.name === item)?.choices ?? [];
    const counted = mean(scoring.counts[item] ?? []);
    return counted < mean(choices.map((choice) => choice.value)) === worse ? 1 : -1;
  }
  const reversed = 'reversed' in scoring ? (scoring.reversed ?? []) : [];
  return worse === reversed.includes(item) ? 1 : -1;
}

const mean = (codes: readonly unknown[]): number =>
  codes.reduce<number>((sum, code) => sum + Number(code), 0) / Math.max(1, codes.length);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A place on a scale of `length` steps for a temperament around 0. */
const step = (level: number, length: number, random: Random): number =>
  clamp(Math.round((length - 1) * (0.55 + 0.2 * level + 0.12 * bell(random))), 0, length - 1);

export function answer(
  survey: SurveyModel,
  wave: string,
  person: Temperament,
  direction: Direction,
  random: Random,
): Answered {
  survey.clear(true, true);
  survey.setVariable('wave', wave);
  const all: Record<string, unknown> = {};
  for (const question of survey.getAllQuestions(false)) {
    const value = valueFor(question, person, direction, random);
    if (value !== undefined) all[question.name] = value;
  }
  survey.data = all;
  const shown = survey.getAllQuestions(true).filter((question) => question.hasInput);
  const itemNonresponse: Record<string, ItemNonresponse> = {};
  for (const question of shown) {
    if (random() >= person.evasive) continue;
    itemNonresponse[question.name] = random() < 0.5 ? 'dont-know' : 'refused';
  }
  const answers: Record<string, unknown> = {};
  for (const question of shown) {
    if (question.name in itemNonresponse || random() < 0.008) continue;
    if (!question.isEmpty()) answers[question.name] = question.value as unknown;
  }
  return { answers, itemNonresponse, shown: shown.map((question) => question.name) };
}

const domainOf = (question: Question): string | null =>
  (question.getPropertyValue('domain') as string | undefined) ?? null;

function valueFor(question: Question, person: Temperament, direction: Direction, random: Random): unknown {
  const level = person.of(domainOf(question));
  if (question instanceof QuestionMatrixModel) {
    return Object.fromEntries(
      question.rows.map((row: ItemValue) => {
        const name = `${question.name}.${String(row.value)}`;
        return [row.value, onScale(question.columns, level * direction(name), random)];
      }),
    );
  }
  if (question instanceof QuestionRatingModel) {
    return onScale(question.visibleRateValues, level * direction(question.name), random);
  }
  if (question instanceof QuestionRankingModel) {
    const wished = question.selectToRankEnabled
      ? Math.min(3, question.maxSelectedChoices || 3)
      : question.choices.length;
    return shuffled(values(question.choices), random).slice(0, wished);
  }
  if (question.getType() === 'checkbox' && question instanceof QuestionSelectBase) {
    const chance = clamp(0.22 - 0.06 * level, 0.08, 0.5);
    const chosen = values(question.choices).filter(() => random() < chance);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (question instanceof QuestionSelectBase) return ofChoices(question, level * direction(question.name), random);
  if (question.getType() === 'boolean') return random() < clamp(0.6 + 0.12 * level, 0.1, 0.95);
  if (question instanceof QuestionTextModel && question.inputType === 'number') {
    const low = Number(question.min ?? 0);
    const high = Math.min(Number(question.max ?? low + 40), low + (question.name.includes('year') ? 40 : 6));
    return Math.floor(low + random() ** 1.6 * (high - low + 1));
  }
  // Open text is counted and never shown: invented sentences would only look like real ones.
  return undefined;
}

const values = (items: readonly ItemValue[]): (string | number)[] => items.map((item) => item.value as string | number);

/** Numbers are steps of a scale; other codes are kinds, in the order of the questionnaire, the first more common. */
function ofChoices(question: QuestionSelectBase, level: number, random: Random): unknown {
  const codes = values(question.choices);
  if (codes.length > 2 && codes.every((code) => typeof code === 'number') && question.name !== 'age_band') {
    return onScale(question.choices, level, random);
  }
  return random() < 0.75 ? codes[Math.floor(random() ** 1.4 * codes.length)] : pick(codes, random);
}

/** The value at a place of a scale, whichever way its numbers run. */
function onScale(items: readonly ItemValue[], level: number, random: Random): string | number {
  const sorted = values(items).sort((a, b) => Number(a) - Number(b));
  return sorted[step(level, sorted.length, random)]!;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

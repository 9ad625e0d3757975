/** The codes that an answer can have, with their labels, from the many ways in which SurveyJS writes choices. */
import type { LocalizedText } from '../localized-text.js';
import type { CodebookChoice } from './codebook.js';
import { localizedText } from './definition-text.js';
import { firstOf, isRecord, isScalar, isTrue, listOf, numberOf, ownOf, textOf } from './json-value.js';
import type { JsonRecord, Scalar } from './json-value.js';

/** What survey-core stores for its own items. Their usual labels are the survey engine's, so a screen may pass them in. */
export const SPECIAL_ITEMS = [
  { id: 'none', value: 'none', switches: ['showNoneItem', 'hasNone'], text: 'noneText' },
  { id: 'other', value: 'other', switches: ['showOtherItem', 'hasOther'], text: 'otherText' },
  { id: 'refused', value: 'refused', switches: ['showRefuseItem'], text: 'refuseText' },
  { id: 'dontKnow', value: 'dontknow', switches: ['showDontKnowItem'], text: 'dontKnowText' },
] as const;

/** Labels that a definition leaves to the survey engine. */
export type EngineLabels = Readonly<
  Partial<Record<(typeof SPECIAL_ITEMS)[number]['id'] | 'yes' | 'no', LocalizedText>>
>;

export interface ChoiceContext {
  readonly language: string;
  readonly labels: EngineLabels;
  /** Choices of other questions, for `choicesFromQuestion`. */
  readonly questions: ReadonlyMap<string, JsonRecord>;
}

/** One item: `3`, `"yes"`, `"yes|Yes, always"` or `{ value, text }`. Null for an item without a value. */
export function choiceOf(item: unknown, language: string): CodebookChoice | null {
  if (isRecord(item)) {
    const value = firstOf(item, 'value', 'name');
    if (!isScalar(value)) return null;
    return { value, label: localizedText(firstOf(item, 'text', 'title'), language) ?? { [language]: String(value) } };
  }
  if (!isScalar(item)) return null;
  const bar = typeof item === 'string' ? item.indexOf('|') : -1;
  if (typeof item !== 'string' || bar < 0) return { value: item, label: { [language]: String(item) } };
  return { value: item.slice(0, bar), label: { [language]: item.slice(bar + 1) } };
}

/** A list of items, each code once. */
export function choicesIn(items: unknown, language: string): readonly CodebookChoice[] {
  const choices = new Map<string, CodebookChoice>();
  for (const item of listOf(items)) {
    const choice = choiceOf(item, language);
    if (choice !== null && !choices.has(String(choice.value))) choices.set(String(choice.value), choice);
  }
  return [...choices.values()];
}

/** The choices of a question with `choices`: its own, or another question's, and survey-core's own items behind them. */
export function questionChoices(question: JsonRecord, context: ChoiceContext): readonly CodebookChoice[] {
  return [...listedChoices(question, context, 0), ...specialChoices(question, context)];
}

const LONGEST_CHAIN = 5;

function listedChoices(question: JsonRecord, context: ChoiceContext, followed: number): readonly CodebookChoice[] {
  const from = textOf(ownOf(question, 'choicesFromQuestion'));
  const source = from === null ? undefined : context.questions.get(from);
  if (source !== undefined && followed < LONGEST_CHAIN) return listedChoices(source, context, followed + 1);
  return choicesIn(firstOf(question, 'choices', 'areas'), context.language);
}

function specialChoices(question: JsonRecord, { language, labels }: ChoiceContext): readonly CodebookChoice[] {
  return SPECIAL_ITEMS.filter((item) => isTrue(firstOf(question, ...item.switches))).map((item) => ({
    value: item.value,
    label: localizedText(ownOf(question, item.text), language) ?? labels[item.id] ?? { [language]: item.value },
  }));
}

/** Whether the respondent may answer in own words beside the choices. */
export const hasOther = (question: JsonRecord): boolean => isTrue(firstOf(question, 'showOtherItem', 'hasOther'));

/** The two answers of a yes/no question. */
export function booleanChoices(question: JsonRecord, { language, labels }: ChoiceContext): readonly CodebookChoice[] {
  const side = (
    valueKey: string,
    textKey: string,
    value: boolean,
    usual: LocalizedText | undefined,
  ): CodebookChoice => {
    const own = ownOf(question, valueKey);
    const code: Scalar = isScalar(own) && own !== '' ? own : value;
    return {
      value: code,
      label: localizedText(ownOf(question, textKey), language) ?? usual ?? { [language]: String(code) },
    };
  };
  return [side('valueTrue', 'labelTrue', true, labels.yes), side('valueFalse', 'labelFalse', false, labels.no)];
}

/** survey-core shows no more than these. */
const MOST_RATES = 20;

/** The points of a rating: listed, or counted out from its smallest to its largest. */
export function ratingChoices(question: JsonRecord, { language }: ChoiceContext): readonly CodebookChoice[] {
  const listed = choicesIn(ownOf(question, 'rateValues'), language);
  const points =
    listed.length > 0 && ownOf(question, 'autoGenerate') !== true ? listed : countedRates(question, language);
  const ends: readonly (readonly [number, string])[] = [
    [0, 'minRateDescription'],
    [points.length - 1, 'maxRateDescription'],
  ];
  return points.map((point, index) => {
    const key = ends.find(([at]) => at === index)?.[1];
    const said = key === undefined ? null : localizedText(ownOf(question, key), language);
    return said === null ? point : { value: point.value, label: withNumber(point, said) };
  });
}

/** `1 – Very bad`, so that the end of a scale says what it is. */
function withNumber(point: CodebookChoice, said: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(said).map(([tag, text]) => [tag, `${String(point.value)} – ${text}`]));
}

function countedRates(question: JsonRecord, language: string): readonly CodebookChoice[] {
  const step = Math.abs(numberOf(ownOf(question, 'rateStep')) ?? 1) || 1;
  const smallest = numberOf(ownOf(question, 'rateMin'));
  const largest = numberOf(ownOf(question, 'rateMax'));
  const span = ((numberOf(ownOf(question, 'rateCount')) ?? NaN) - 1) * step;
  // The count matters only where one end is given and the other is not.
  const counted = !Number.isNaN(span) && (smallest === null) !== (largest === null);
  const to = largest ?? (counted ? (smallest ?? 1) + span : 5);
  const from = Math.min(smallest ?? (counted ? to - span : 1), to);
  const choices: CodebookChoice[] = [];
  for (let index = 0; index < MOST_RATES; index++) {
    const value = Number((from + index * step).toFixed(6));
    if (value > to + 1e-9) break;
    choices.push({ value, label: { [language]: String(value) } });
  }
  return choices;
}

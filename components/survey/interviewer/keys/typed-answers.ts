/** Answers that are typed in digits where no field takes them well: a place on a slider, and dates and times. */
import type { QuestionSliderModel, QuestionTextModel } from 'survey-core';
import type { Reading, Typed } from './stop.js';

/** One end of a slider, or its only one. */
export function typedPlace(question: QuestionSliderModel, index: number): Typed {
  const { renderedMin: min, renderedMax: max } = question;
  return {
    format: { min, max },
    length: null,
    accepts: (sign) => /^[0-9.,]$/u.test(sign) || (sign === '-' && min < 0),
    read(signs) {
      if (!/\d/u.test(signs)) return { kind: 'unfinished' };
      const typed = Number(signs.replace(',', '.'));
      const values = question.renderedValue;
      const low = values[index - 1] ?? min;
      const high = values[index + 1] ?? max;
      if (typed >= low && typed <= high) return { kind: 'value', value: question.getClosestToStepValue(typed) };
      return { kind: 'impossible' };
    },
    give(value) {
      question.setSliderValue(question.renderedValue.map((each, at) => (at === index ? (value as number) : each)));
    },
  };
}

interface Pattern {
  readonly format: 'date' | 'time' | 'month' | 'week' | 'moment';
  /** Its parts in the order in which they are said, with their number of digits. */
  readonly parts: readonly (readonly [name: string, digits: number])[];
  /** As a field of this type keeps it. */
  readonly iso: (part: (name: string) => string) => string;
}

const DAY = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const;
const CLOCK = [
  ['hour', 2],
  ['minute', 2],
] as const;
const day: Pattern['iso'] = (part) => `${part('year')}-${part('month')}-${part('day')}`;
const clock: Pattern['iso'] = (part) => `${part('hour')}:${part('minute')}`;

const PATTERNS: Readonly<Record<string, Pattern>> = {
  date: { format: 'date', parts: DAY, iso: day },
  time: { format: 'time', parts: CLOCK, iso: clock },
  'datetime-local': { format: 'moment', parts: [...DAY, ...CLOCK], iso: (part) => `${day(part)}T${clock(part)}` },
  month: {
    format: 'month',
    parts: [
      ['month', 2],
      ['year', 4],
    ],
    iso: (part) => `${part('year')}-${part('month')}`,
  },
  week: {
    format: 'week',
    parts: [
      ['week', 2],
      ['year', 4],
    ],
    iso: (part) => `${part('year')}-W${part('week')}`,
  },
};

/** Undefined for a field in which letters and numbers are written as they come. */
export function typedDate(question: QuestionTextModel): Typed | undefined {
  const type = question.inputType;
  const pattern = Object.hasOwn(PATTERNS, type) ? PATTERNS[type] : undefined;
  if (!pattern) return undefined;
  const length = pattern.parts.reduce((sum, [, digits]) => sum + digits, 0);
  return {
    format: pattern.format,
    length,
    accepts: (sign) => /^\d$/u.test(sign),
    read: (signs) => readDate(signs, pattern, length, type),
    give: (value) => (question.value = value),
  };
}

function readDate(signs: string, { parts, iso }: Pattern, length: number, type: string): Reading {
  if (signs.length < length) return { kind: 'unfinished' };
  const said = new Map<string, string>();
  let at = 0;
  for (const [name, digits] of parts) said.set(name, signs.slice(at, (at += digits)));
  const value = iso((name) => said.get(name) ?? '');
  // The browser knows which days there are: a field takes no other.
  const field = document.createElement('input');
  field.type = type;
  field.value = value;
  return field.value === value ? { kind: 'value', value } : { kind: 'impossible' };
}

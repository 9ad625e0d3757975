/** Which digits choose which answer. Pure; the answer itself is given elsewhere. */
import type { Question } from 'survey-core';
import { stopsOf } from './answering.js';
import type { Option } from './stop.js';

/** Up to so many answers have one digit. */
const ONE_DIGIT = 9;

/** How many digits each answer of a list takes: always the same, so that no key waits for another. */
export function digitsFor(options: readonly Option[]): number {
  const highest = Math.max(options.length, ...options.map((option, index) => numberOf(option, index)));
  return highest <= ONE_DIGIT ? 1 : Math.max(2, String(highest).length);
}

const numberOf = (option: Option, index: number): number => option.number ?? index + 1;

/** The keys of a list, in its order: `1`, or `01`. */
export function keysOf(options: readonly Option[]): readonly string[] {
  const digits = digitsFor(options);
  return options.map((option, index) => String(numberOf(option, index)).padStart(digits, '0'));
}

/** The answers that a question is given by digits; none where they are typed, or not given by keys. */
export function optionsOf(question: Question): readonly Option[] {
  for (const { question: asked, way } of stopsOf(question)) {
    return asked === question && way.kind === 'choices' ? way.options() : [];
  }
  return [];
}

/** The key that chooses a value; undefined where none does. */
export function keyOf(question: Question, value: unknown): string | undefined {
  const options = optionsOf(question);
  const at = options.findIndex((option) => option.value === value);
  return at < 0 ? undefined : keysOf(options)[at];
}

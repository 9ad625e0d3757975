/** What the first pass over all responses finds out about a question: what its columns must be able to hold. */
import { strToU8 } from 'fflate';
import { wholeNumber } from './coding.js';
import type { AskedVariable } from './catalogue.js';
import { readDate } from './dates.js';
import { answerReader, codesOf, type Reading } from './reading.js';

export interface Observed {
  /** Whole numbers that are no choices. */
  readonly others: ReadonlySet<number>;
  /** Something was answered that is neither a choice nor a whole number. */
  readonly words: boolean;
  /** Of the longest text (or own words), in UTF-8. */
  readonly bytes: number;
  readonly smallest: number;
  readonly whole: boolean;
  readonly timed: boolean;
  readonly unreadableDates: number;
}

type Draft = { -readonly [K in keyof Observed]: Observed[K] } & { others: Set<number> };

const LARGEST_WHOLE = 999_999_999;

export function observer(asked: AskedVariable): { observe(reading: Reading): void; readonly observed: Observed } {
  const kind = asked.variable.repeats ?? asked.variable.kind;
  const codes = new Set(asked.choices.map(({ value }) => String(value)));
  const read = answerReader(asked);
  const found: Draft = {
    others: new Set(),
    words: false,
    bytes: 0,
    smallest: Infinity,
    whole: true,
    timed: false,
    unreadableDates: 0,
  };
  const number = (value: number): void => {
    found.smallest = Math.min(found.smallest, value);
    found.whole &&= Number.isInteger(value) && Math.abs(value) <= LARGEST_WHOLE;
  };
  const observe = (reading: Reading): void => {
    const answer = read(reading);
    if ('none' in answer) return;
    const { value } = answer;
    if (kind === 'number' || kind === 'file') number(Number(value));
    else if (kind === 'text') found.bytes = Math.max(found.bytes, bytesOf(String(value)));
    else if (kind === 'date') {
      const date = readDate(value);
      if (date === null) found.unreadableDates += 1;
      else found.timed ||= date.timed;
    } else {
      const unlisted = codesOf(value).filter((code) => !codes.has(String(code)));
      if (unlisted.length === 0) return;
      const whole = unlisted.map(wholeNumber);
      for (const other of whole) if (other !== null) found.others.add(other);
      found.words ||= whole.includes(null);
      found.bytes = Math.max(found.bytes, bytesOf(unlisted.join('; ')));
    }
  };
  return { observe, observed: found };
}

/** A character takes at most three bytes per UTF-16 unit; plain letters need no counting. */
const bytesOf = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : strToU8(text).length);

/** Interviewers side by side: for a talk about the work, never a ranking. Small numbers say so. */
import type { AttemptEntry } from '../records/fieldwork-records.js';
import { compare } from './case-log.js';
import { dispositionOfAttempts } from './disposition.js';
import { countGroups, ratesOf, type Rate } from './rates.js';

/** What one response holds, as far as refusing questions goes. */
export interface ItemCounts {
  /** Questions with a value. */
  readonly answered: number;
  readonly refused: number;
  readonly dontKnow: number;
}

export interface InterviewerFigures {
  /** The interviewer's id. */
  readonly interviewer: string;
  readonly attempts: number;
  /** Complete and partial ones. */
  readonly interviews: number;
  /** COOP4, of the households where this interviewer spoke last with an interview or a refusal: (I+P) / (I+P+R). */
  readonly cooperation: Rate;
  /** Of complete interviews that were done in one go; null without one. */
  readonly medianMinutes: number | null;
  /** Share of questions met with "prefer not to say", over all interviews; null where none was asked. */
  readonly itemRefusal: { readonly share: number; readonly refused: number; readonly asked: number } | null;
  /** Too few interviews to compare: differences are chance. */
  readonly small: boolean;
}

/** Fewer interviews than this say little of an interviewer: the half width of a 95 % interval is still about 30 points. */
export const SMALL_INTERVIEWER = 10;

/**
 * By interviewer's id, in that order.
 *
 * @param cases the attempts of each case (`attemptsOf`)
 * @param items per response
 */
export function interviewerFigures(
  cases: Iterable<readonly AttemptEntry[]>,
  items: ReadonlyMap<string, ItemCounts>,
): readonly InterviewerFigures[] {
  const work = new Map<string, { own: AttemptEntry[][]; minutes: number[] }>();
  for (const attempts of cases) {
    const mine = new Map<string, AttemptEntry[]>();
    for (const attempt of attempts) {
      if (attempt.by === null || attempt.mode === 'self') continue;
      mine.set(attempt.by, [...(mine.get(attempt.by) ?? []), attempt]);
    }
    const whole = inOneGo(attempts);
    for (const [interviewer, own] of mine) {
      const sheet = work.get(interviewer) ?? { own: [], minutes: [] };
      sheet.own.push(own);
      if (whole?.by === interviewer) sheet.minutes.push(minutesOf(whole));
      work.set(interviewer, sheet);
    }
  }
  return [...work]
    .sort(([a], [b]) => compare(a, b))
    .map(([interviewer, { own, minutes }]) => figuresOf(interviewer, own, minutes, items));
}

function figuresOf(
  interviewer: string,
  own: readonly (readonly AttemptEntry[])[],
  minutes: readonly number[],
  items: ReadonlyMap<string, ItemCounts>,
): InterviewerFigures {
  const all = own.flat();
  const done = all.filter(isInterview);
  const { rates } = ratesOf(countGroups(own.map(dispositionOfAttempts)), 'households');
  return {
    interviewer,
    attempts: all.length,
    interviews: done.length,
    cooperation: rates.COOP4,
    medianMinutes: median(minutes),
    itemRefusal: itemRefusalOf(done, items),
    small: done.length < SMALL_INTERVIEWER,
  };
}

/** Complete and partial. */
export const isInterview = ({ outcome }: AttemptEntry): boolean => outcome === 'complete' || outcome === 'partial';

/** A complete interview that nobody had begun before; the length of one in parts is not in its last attempt. */
export function inOneGo(attempts: readonly AttemptEntry[]): AttemptEntry | null {
  const done = attempts.find(({ outcome, mode }) => outcome === 'complete' && mode !== 'self');
  if (!done) return null;
  const begun = attempts.some(
    ({ id, response, outcome }) =>
      id !== done.id &&
      (outcome === 'partial' || outcome === 'break-off' || (response !== null && response === done.response)),
  );
  return begun ? null : done;
}

export const minutesOf = ({ startedAt, at }: AttemptEntry): number => (Date.parse(at) - Date.parse(startedAt)) / 60_000;

function itemRefusalOf(
  done: readonly AttemptEntry[],
  items: ReadonlyMap<string, ItemCounts>,
): InterviewerFigures['itemRefusal'] {
  const responses = new Set(done.flatMap(({ response }) => response ?? []));
  let refused = 0;
  let asked = 0;
  for (const response of responses) {
    const counts = items.get(response);
    if (!counts) continue;
    refused += counts.refused;
    asked += counts.answered + counts.refused + counts.dontKnow;
  }
  return asked === 0 ? null : { share: refused / asked, refused, asked };
}

/** The middle one, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  const low = sorted[sorted.length % 2 === 1 ? middle : middle - 1];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}

/**
 * What may be said of several changes together, in one or two sentences: how many are clearly one way or the other,
 * and of how many nothing can be said. Made from the verdicts, so that it never says more than they do.
 */
import type { Verdict } from '../locales/messages.js';
import type { ChangeMessages } from './change-messages.js';

export interface ChangeTally {
  readonly of: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly hidden: number;
}

/** @param verdicts one per change; null where it is hidden */
export function tallyOf(verdicts: readonly (Verdict | null)[]): ChangeTally {
  const counts: Record<Verdict, number> = { better: 0, worse: 0, higher: 0, lower: 0, unclear: 0 };
  let hidden = 0;
  for (const verdict of verdicts) {
    if (verdict === null) hidden += 1;
    else counts[verdict] += 1;
  }
  return { of: verdicts.length, verdicts: counts, hidden };
}

/** Empty where there is nothing to say. */
export function summaryOf(words: ChangeMessages, tally: ChangeTally, count: (n: number) => string): string {
  const { verdicts, hidden } = tally;
  const of = tally.of - hidden;
  if (tally.of === 0) return '';
  const parts = (['better', 'worse', 'higher', 'lower'] as const)
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => words.summary.part(count(verdicts[verdict]), verdict));
  return [
    of === 0
      ? ''
      : parts.length === 0
        ? words.summary.nothing(of, count(of))
        : words.summary.some(count(of), words.summary.list(parts), verdicts.unclear, count(verdicts.unclear)),
    hidden === 0 ? '' : words.summary.hidden(hidden, count(hidden)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

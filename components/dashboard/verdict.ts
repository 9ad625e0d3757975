/** Whether a difference may be called a change, and which way it goes. */
import type { ReleaseMeasure } from '../../domain/results/release.js';
import type { Verdict } from './locales/messages.js';

interface Difference {
  readonly low: number;
  readonly high: number;
  /** Whether it stands among everything that was tested with it (Holm); null where it was not tested. */
  readonly stands: boolean | null;
}

export interface Told {
  readonly verdict: Verdict;
  /** The interval leaves zero out, and so would one of many by chance alone. */
  readonly perhapsChance: boolean;
}

/** Only an interval that leaves zero out says that something changed. */
export function verdictOf({ better }: Pick<ReleaseMeasure, 'better'>, low: number, high: number): Verdict {
  if (low <= 0 && high >= 0) return 'unclear';
  const up = low > 0;
  if (better === null) return up ? 'higher' : 'lower';
  return (better === 'higher') === up ? 'better' : 'worse';
}

/** What was tested with others and does not stand, or was never tested with them, is not called a change. */
export function toldAs(measure: Pick<ReleaseMeasure, 'better'>, { low, high, stands }: Difference): Told {
  const verdict = verdictOf(measure, low, high);
  if (verdict === 'unclear') return { verdict, perhapsChance: false };
  return stands === true ? { verdict, perhapsChance: false } : { verdict: 'unclear', perhapsChance: true };
}

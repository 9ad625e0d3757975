/**
 * What interviewers did, kept case by case: the same as `interviewer-figures.ts` gives of all cases, without reading
 * 100,000 logs again whenever one of them changed.
 */
import type { AttemptEntry } from '../records/fieldwork-records.js';
import { compare } from './case-log.js';
import { dispositionOfAttempts } from './disposition.js';
import {
  inOneGo,
  isInterview,
  median,
  minutesOf,
  SMALL_INTERVIEWER,
  type InterviewerFigures,
  type ItemCounts,
} from './interviewer-figures.js';
import { outcomeGroups, type OutcomeGroup } from './outcome.js';
import { ratesOf } from './rates.js';

/** What one interviewer did in one case. */
interface Share {
  readonly interviewer: string;
  readonly attempts: number;
  readonly interviews: number;
  /** Where the case stands by this interviewer's own attempts. */
  readonly group: OutcomeGroup;
  /** Of a complete interview that was done in one go; null without one. */
  readonly minutes: number | null;
  /** Of complete and partial interviews. */
  readonly responses: readonly string[];
}

/** An interview that somebody finished: whose answers they are is in neither. */
export interface FinishedInterview {
  readonly interviewer: string;
  readonly response: string;
}

interface CaseShares {
  readonly complex: string;
  readonly shares: readonly Share[];
  readonly finished: readonly FinishedInterview[];
}

export class InterviewerTally {
  /** Only cases that an interviewer did something in. */
  readonly #cases = new Map<string, CaseShares>();

  /** Adds a case, or brings it up to date: its attempts (`attemptsOf`). */
  put(id: string, complex: string, attempts: readonly AttemptEntry[]): void {
    const shares = sharesOf(attempts);
    if (shares.length === 0) this.#cases.delete(id);
    else this.#cases.set(id, { complex, shares, finished: finishedIn(attempts) });
  }

  remove(id: string): void {
    this.#cases.delete(id);
  }

  /**
   * By interviewer's id, in that order.
   *
   * @param items per response
   */
  figures(items: ReadonlyMap<string, ItemCounts>, complex: string | null = null): readonly InterviewerFigures[] {
    const sheets = new Map<string, Sheet>();
    for (const { shares } of this.#in(complex)) {
      for (const share of shares) {
        const sheet = sheets.get(share.interviewer) ?? new Sheet();
        sheets.set(share.interviewer, sheet);
        sheet.add(share, items);
      }
    }
    return [...sheets].sort(([a], [b]) => compare(a, b)).map(([interviewer, sheet]) => sheet.figures(interviewer));
  }

  /** Each interview once, with whoever finished it first. */
  finished(complex: string | null = null): readonly FinishedInterview[] {
    const first = new Map<string, FinishedInterview>();
    for (const { finished } of this.#in(complex)) {
      for (const interview of finished) if (!first.has(interview.response)) first.set(interview.response, interview);
    }
    return [...first.values()];
  }

  *#in(complex: string | null): Iterable<CaseShares> {
    for (const shares of this.#cases.values()) if (complex === null || shares.complex === complex) yield shares;
  }
}

/** The sum of what one interviewer did. */
class Sheet {
  attempts = 0;
  interviews = 0;
  readonly #groups = Object.fromEntries(outcomeGroups.map((group) => [group, 0])) as Record<OutcomeGroup, number>;
  readonly #minutes: number[] = [];
  readonly #responses = new Set<string>();
  #refused = 0;
  #asked = 0;

  add({ attempts, interviews, group, minutes, responses }: Share, items: ReadonlyMap<string, ItemCounts>): void {
    this.attempts += attempts;
    this.interviews += interviews;
    this.#groups[group] += 1;
    if (minutes !== null) this.#minutes.push(minutes);
    for (const response of responses) {
      const counts = this.#responses.has(response) ? undefined : items.get(response);
      if (!counts) continue;
      this.#responses.add(response);
      this.#refused += counts.refused;
      this.#asked += counts.answered + counts.refused + counts.dontKnow;
    }
  }

  figures(interviewer: string): InterviewerFigures {
    const [refused, asked] = [this.#refused, this.#asked];
    return {
      interviewer,
      attempts: this.attempts,
      interviews: this.interviews,
      cooperation: ratesOf(this.#groups, 'households').rates.COOP4,
      medianMinutes: median(this.#minutes),
      itemRefusal: asked === 0 ? null : { share: refused / asked, refused, asked },
      small: this.interviews < SMALL_INTERVIEWER,
    };
  }
}

function sharesOf(attempts: readonly AttemptEntry[]): readonly Share[] {
  const mine = new Map<string, AttemptEntry[]>();
  for (const attempt of attempts) {
    if (attempt.by === null || attempt.mode === 'self') continue;
    const own = mine.get(attempt.by);
    if (own) own.push(attempt);
    else mine.set(attempt.by, [attempt]);
  }
  const whole = mine.size === 0 ? null : inOneGo(attempts);
  return [...mine].map(([interviewer, own]) => {
    const done = own.filter(isInterview);
    return {
      interviewer,
      attempts: own.length,
      interviews: done.length,
      group: dispositionOfAttempts(own).group,
      minutes: whole?.by === interviewer ? minutesOf(whole) : null,
      responses: done.flatMap(({ response }) => response ?? []),
    };
  });
}

function finishedIn(attempts: readonly AttemptEntry[]): readonly FinishedInterview[] {
  return attempts.flatMap(({ by, mode, outcome, response }) =>
    by === null || mode === 'self' || outcome !== 'complete' || response === null
      ? []
      : [{ interviewer: by, response }],
  );
}

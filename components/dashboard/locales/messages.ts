/** The words of the dashboard and its charts. One file per language. */
import type { HiddenReason } from '../../../domain/results/release.js';
import type { DashboardViewName } from '../events/renovation-view-event.js';
import type { ReleaseFailureReason } from '../../shared/release/release-failure.js';

export interface DashboardMessages {
  /** Names the whole dashboard for a screen reader. */
  readonly dashboard: string;
  readonly releasedOn: (date: string) => string;
  /** Where answers that came later are not among the figures. */
  readonly countedUntil: (date: string) => string;
  readonly audience: { readonly public: string; readonly internal: string };
  readonly failure: Readonly<Record<ReleaseFailureReason, string>>;
  /** An attribute names something that the release does not have. */
  readonly unknown: (kind: UnknownKind, id: string) => string;
  readonly known: (ids: string) => string;
  /** A release of many answers is on its way. */
  readonly making: string;
  readonly noAnswers: string;
  readonly picker: {
    readonly title: string;
    readonly complex: string;
    readonly wave: string;
    readonly domain: string;
    readonly breakdown: string;
    readonly allComplexes: string;
    readonly allWaves: string;
    readonly overview: string;
    readonly noBreakdown: string;
    readonly sideBySide: string;
  };
  readonly otherQuestions: string;
  readonly everyone: string;
  readonly hidden: string;
  /** Follows `hidden`, between brackets or after a colon. */
  readonly because: (reason: HiddenReason, k: string) => string;
  readonly base: (n: string, rounded: boolean) => string;
  readonly smallBase: string;
  readonly response: {
    readonly title: string;
    readonly explanation: string;
    readonly complex: string;
    readonly homes: string;
    readonly share: string;
    readonly total: string;
    readonly ofHomes: (complete: string, homes: string, rounded: boolean) => string;
  };
  readonly tile: {
    readonly title: string;
    readonly questions: (count: number, n: string) => string;
    readonly firstWave: string;
    readonly notMeasured: string;
    readonly withoutMeasure: string;
    readonly change: (difference: string, since: string) => string;
    readonly interval: (low: string, high: string) => string;
    readonly intervalLine: (low: string, high: string, pairs: string) => string;
    readonly pairs: (n: string, rounded: boolean) => string;
    readonly changeHidden: (reason: string) => string;
    readonly verdict: Readonly<Record<Verdict, string>>;
    /** The interval leaves zero out, and the difference does not stand among those tested with it. */
    readonly perhapsChance: string;
    /** `size` is the number without its sign, for the plural. */
    readonly points: (difference: string, size: number) => string;
    readonly percentagePoints: (difference: string) => string;
    /** Names the open circles on a scale. */
    readonly earlier: string;
    readonly scale: (min: string, max: string) => string;
  };
  readonly chart: {
    readonly severalAnswers: string;
    readonly openAnswers: string;
    readonly ranking: string;
    readonly mean: (mean: string) => string;
    readonly notAsked: string;
    readonly noChart: string;
    readonly source: (study: string, organisation: string, date: string) => string;
    readonly disclosure: (k: string, rounding: string | null) => string;
    readonly shareStep: string;
    readonly showTable: string;
    readonly image: string;
    readonly data: string;
    readonly imageOf: (title: string) => string;
    readonly dataOf: (title: string) => string;
    readonly downloads: (title: string) => string;
    readonly failed: string;
    readonly hint: string;
    readonly points: (title: string) => string;
    readonly reading: (group: string | null, item: string, value: string) => string;
    readonly countOf: (count: string, base: string) => string;
  };
  readonly table: {
    readonly answer: string;
    readonly wave: string;
    readonly baseRow: string;
    readonly meanRow: string;
    readonly dontKnow: string;
    readonly refused: string;
    readonly missing: string;
    readonly change: string;
    readonly interval: string;
    readonly pairs: string;
  };
  readonly csv: {
    readonly study: string;
    readonly released: string;
    readonly subject: string;
    readonly title: string;
    readonly group: string;
    readonly count: string;
    readonly value: string;
    readonly unit: string;
    readonly note: string;
    readonly share: string;
    readonly score: string;
  };
  readonly back: string;
  /** What leads to each view; a question is looked at within its topic. */
  /** `onlyEnglish` stands above a view that has no words in this language; empty where all of them have. */
  readonly views: Readonly<
    Record<Exclude<DashboardViewName, 'question'> | 'title' | 'failed' | 'first' | 'onlyEnglish', string>
  >;
  readonly tools: {
    /** Opens the tools where there is little room. */
    readonly more: string;
    readonly print: string;
    /** All views, instead of the one that is shown. */
    readonly printAll: string;
    readonly meeting: string;
    readonly copy: string;
    readonly copied: string;
    /** Stands before the address where it cannot be copied by itself. */
    readonly address: string;
  };
  readonly open: (title: string) => string;
  readonly larger: string;
  readonly previous: string;
  readonly next: string;
}

/** What an attribute can name. */
export type UnknownKind = 'view' | 'complex' | 'wave' | 'domain' | 'question' | 'measure' | 'breakdown';

/** How a change reads: its interval lies on one side of zero or it does not. */
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'unclear';

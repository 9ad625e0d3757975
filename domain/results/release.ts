/**
 * The one thing that a dashboard, a result card or a published file reads: aggregates that are suppressed and
 * rounded already. There is no way back from here to an answer. The JSON Schema is
 * `survey-definitions/release.schema.json`; the page about it is `docs/release.md`.
 */
import type { LocalizedText } from '../localized-text.js';
import type { VariableKind } from '../questionnaire/codebook.js';
import type { Moment } from '../records/records.js';
import type { ResultPromise } from '../study/promise.js';
import type { DominanceConfig } from '../study/study-config.js';
import type { ReleaseChanges } from './release-changes.js';
import type { Figure, HiddenReason } from './release-figure.js';

export type { Figure, HiddenReason };

export const RELEASE_FORMAT = 'renovation-release';
export const RELEASE_VERSION = 1;

export interface Release {
  readonly format: typeof RELEASE_FORMAT;
  readonly version: typeof RELEASE_VERSION;
  readonly study: { readonly id: string; readonly title: LocalizedText; readonly organisation: string };
  readonly audience: 'public' | 'internal';
  /** Those that are not there are not known: the release is of an older kit. */
  readonly disclosure: {
    readonly k: number;
    readonly rounding: number | null;
    readonly dominance?: DominanceConfig | null;
    readonly extremes?: 'none' | 'disclosive' | 'all';
  };
  readonly languages: readonly string[];
  readonly createdAt: Moment;
  /** When the releases were made that it goes with; what it hides for their sake is hidden as `previous`. */
  readonly previous?: readonly Moment[];
  /** What it was made from: `definitions` are `id@version`; `responses` are persons, once per wave. */
  readonly source: {
    readonly definitions: readonly string[];
    readonly responses: Figure;
    /** Beside an earlier release: until when answers are counted, per wave and complex. */
    readonly until?: readonly CountedUntil[];
  };
  readonly waves: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly complexes: readonly { readonly id: string; readonly label: LocalizedText; readonly homes: number }[];
  readonly domains: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly breakdowns: readonly ReleaseBreakdown[];
  readonly questions: readonly ReleaseQuestion[];
  readonly measures: readonly ReleaseMeasure[];
  /** Homes and completed responses: how the fieldwork went, not what was said. */
  readonly participation: readonly ReleaseParticipation[];
  readonly tables: readonly ReleaseTable[];
  readonly scores: readonly ReleaseScore[];
  /** How the same people changed between waves; a release of an older kit has none. */
  readonly change?: ReleaseChanges;
  /** What the organisation's own people answered to the same questions; only where they were asked. */
  readonly staff?: ReleaseStaff;
  /** What the organisation will do with it: words of the study file, where it has any. */
  readonly promises?: readonly ResultPromise[];
  /** How many figures are hidden, and why. */
  readonly hidden: Readonly<Partial<Record<HiddenReason, number>>>;
}

/** Answers that were completed after this moment are not among the figures. */
export interface CountedUntil {
  readonly wave: string;
  readonly complex: string;
  readonly until: Moment;
}

export interface ReleaseBreakdown {
  readonly id: string;
  readonly label: LocalizedText;
  readonly groups: readonly { readonly id: string; readonly label: LocalizedText }[];
}

export interface ReleaseQuestion {
  /** The variable's name in the codebook. */
  readonly id: string;
  readonly kind: VariableKind;
  readonly label: LocalizedText;
  readonly domain: string | null;
  readonly disclosive: boolean;
  /** Codes in the order of the questionnaire; numbers and dates are binned here. Empty for text and files. */
  readonly choices: readonly ReleaseChoice[];
}

export interface ReleaseChoice {
  /** The choice's value as text; `*` for answers that are not among the choices; `16..65` or `1990..2000` for a bin. */
  readonly code: string;
  readonly label: LocalizedText;
  /** A bin of numbers (not of dates) holds `from` ≤ x < `below`; without one of them it is open on that side. */
  readonly from?: number;
  readonly below?: number;
}

export interface ReleaseMeasure {
  readonly id: string;
  readonly construct: string;
  readonly label: LocalizedText;
  readonly domain: string;
  readonly unit: 'score' | 'share';
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower' | null;
  readonly thresholds: readonly { readonly id: string; readonly label: LocalizedText }[];
  /** The one that stands on its domain's tile. */
  readonly main: boolean;
}

/** Where a figure holds: a wave, a complex or all of them (null), and one group of one breakdown or everybody (null). */
export interface ReleaseGroup {
  readonly wave: string;
  readonly complex: string | null;
  readonly breakdown: string | null;
  readonly group: string | null;
}

export interface ReleaseParticipation {
  readonly wave: string;
  readonly complex: string;
  readonly homes: number;
  /** Homes with at least one completed response: the numerator over `homes`. */
  readonly complete: Figure;
  /** Persons with a completed response: the largest base that a table of this wave and complex can have. */
  readonly respondents: Figure;
}

export interface ReleaseTable extends ReleaseGroup {
  readonly question: string;
  /** Respondents with a value: the base of every share. For several answers, those who gave at least one. */
  readonly base: Figure;
  /** One per choice of the question, in its order; of a ranking, those who put it first. Empty for open text. */
  readonly counts: readonly Figure[];
  readonly dontKnow: Figure;
  readonly refused: Figure;
  /** Asked and not answered. */
  readonly missing: Figure;
  /** For numbers and scales with numeric codes. */
  readonly mean: Figure | null;
}

export interface ReleaseScore extends ReleaseGroup {
  readonly measure: string;
  readonly base: Figure;
  /** Mean score, or the share (0–1) for a measure with unit `share`. */
  readonly mean: Figure;
  readonly standardDeviation: Figure;
  /** Respondents within each threshold of the measure, in its order. */
  readonly within: readonly Figure[];
  /** Change since the wave before, of the same respondents; null where there is no earlier wave. */
  readonly change: {
    readonly since: string;
    readonly pairs: Figure;
    readonly mean: Figure;
    readonly low: Figure;
    readonly high: Figure;
  } | null;
}

export interface ReleaseStaff {
  /** How the questions were put to them, as a sentence. */
  readonly asked: LocalizedText;
  /** Of the whole organisation (complex null), or of those who work for a complex. Never by breakdown. */
  readonly tables: readonly ReleaseTable[];
  /** Without change: `change` is null. */
  readonly scores: readonly ReleaseScore[];
}

/**
 * What a definition means beyond its layout: which variables it yields, with which codes and labels, what they
 * measure and what they signal. Read from the SurveyJS JSON itself, without the survey engine.
 */
import type { LocalizedText } from '../localized-text.js';
import type { DefinitionRef } from '../records/records.js';

/** How the answers of a variable can be counted and drawn. */
export type VariableKind =
  /** One of a few unordered choices. */
  | 'choice'
  /** One of several choices in an order: agree … disagree. */
  | 'scale'
  /** Any number of choices. */
  | 'multiple'
  | 'ranking'
  | 'boolean'
  | 'number'
  | 'date'
  /** Open text: counted, never shown. */
  | 'text'
  /** Files and signatures: counted, never shown. */
  | 'file';

export interface CodebookChoice {
  readonly value: string | number | boolean;
  readonly label: LocalizedText;
}

export interface Variable {
  /** Unique in the codebook; for a cell or a panel's question a path such as `trust.municipality`. */
  readonly name: string;
  /**
   * The question that yields it, and the way from its value to the variable's: `[]`, `[row]`, `[row, column]`,
   * `[item]`. A step `*` stands for every entry of a list (panels and rows that the respondent adds).
   */
  readonly question: string;
  readonly path: readonly string[];
  /** Where `answers` holds the question's value when that is not under its name (SurveyJS `valueName`, comments). */
  readonly key?: string;
  readonly kind: VariableKind;
  /**
   * Asked once per entry of a list; this is the kind of one entry's value. Such a variable counts respondents: a
   * choice becomes `multiple` ("somebody in the household …"), anything else `text`. `entriesOf` reads every entry.
   */
  readonly repeats?: VariableKind;
  readonly label: LocalizedText;
  readonly choices: readonly CodebookChoice[];
  /** `wellbeing`, `work`, …: the domain that groups it on a dashboard. */
  readonly domain: string | null;
  /** Counts towards the share that makes an interview a partial one. */
  readonly core: boolean;
  /** Says something that a public release must not give away about a group (income, debts, health). */
  readonly disclosive: boolean;
  /** Waves in which it is asked, if the definition says so; null means all. */
  readonly waves: readonly string[] | null;
  /**
   * A row of a matrix that shows only some: with this code among the answers to that question. Null where the
   * condition is another one; not there where every row is shown.
   */
  readonly shownFor?: { readonly question: string; readonly code: string | number | boolean } | null;
}

/** How items become one figure per respondent. Source: fieldwork-facts.md, section 5. */
export interface MeasureSpec {
  readonly id: string;
  /** `who5`, `mhi5`, `loneliness6`, `ladder`, `self-rated-health`, …: names the scoring rule's family. */
  readonly construct: string;
  readonly label: LocalizedText;
  readonly domain: string;
  readonly items: readonly string[];
  readonly scoring: ScoringRule;
  readonly unit: 'score' | 'share';
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower' | null;
  readonly thresholds: readonly MeasureThreshold[];
}

export interface MeasureThreshold {
  readonly id: string;
  readonly label: LocalizedText;
  /** The respondents it counts: score ≤ `atMost`, or ≥ `atLeast`, or both. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** The kinds of scoring that the engine knows. Reversal and codes are part of the rule, so that any wording fits. */
export type ScoringRule =
  /** Sum of the items times `times`; more than `missingAllowed` missing items give no score, fewer are replaced by the mean. */
  | {
      readonly kind: 'sum';
      readonly times: number;
      readonly missingAllowed: number;
      readonly reversed?: readonly string[];
      readonly itemMin: number;
      readonly itemMax: number;
    }
  /** Mean of the items, brought from their range to `min`–`max`. */
  | {
      readonly kind: 'mean';
      readonly missingAllowed: number;
      readonly reversed?: readonly string[];
      readonly itemMin: number;
      readonly itemMax: number;
    }
  /** Number of items whose answer is among its `counts` values. */
  | {
      readonly kind: 'count';
      readonly missingAllowed: number;
      readonly counts: Readonly<Record<string, readonly (string | number | boolean)[]>>;
    }
  /** The value of the single item. */
  | { readonly kind: 'value' }
  /** 1 when the single item's answer is among these, else 0: reported as a share. */
  | { readonly kind: 'among'; readonly values: readonly (string | number | boolean)[] }
  /** Unemployed (ILO): no paid work, searched in the last 4 weeks, available within 2 weeks, age 15–74. */
  | {
      readonly kind: 'ilo';
      readonly paidWork: string;
      readonly searched: string;
      readonly available: string;
      readonly age: string;
      readonly yes: readonly (string | number | boolean)[];
    };

/** An answer that may mean that a resident wants help with a theme. */
export interface SignalSpec {
  readonly theme: string;
  readonly variable: string;
  readonly values: readonly (string | number | boolean)[];
}

export interface Codebook {
  readonly definition: DefinitionRef;
  readonly title: LocalizedText;
  readonly languages: readonly string[];
  /** In the order of the questionnaire. */
  readonly variables: readonly Variable[];
  readonly measures: readonly MeasureSpec[];
  readonly signals: readonly SignalSpec[];
  readonly domains: readonly { readonly id: string; readonly label: LocalizedText }[];
}

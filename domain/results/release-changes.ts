/**
 * The part of a Release that is about change: the same people at two moments, from each wave to the next and from the
 * first to the last, for every complex and for all of them (null).
 */
import type { Figure } from './release-figure.js';

export interface ReleaseChanges {
  readonly periods: readonly ReleasePeriod[];
  readonly measures: readonly ReleaseMeasureChange[];
  readonly answers: readonly ReleaseAnswerChange[];
  /** Beside the complexes that are not renovated; empty in a study without any. */
  readonly comparisons: readonly ReleaseComparison[];
}

export interface ReleasePeriod {
  /** Ids of waves. */
  readonly from: string;
  readonly to: string;
  readonly turnover: readonly ReleaseTurnover[];
  readonly weighting: ReleaseWeighting | null;
}

/** Who took part twice, and who only once. */
export interface ReleaseTurnover {
  readonly complex: string | null;
  readonly pairs: Figure;
  /** Took part in the earlier wave alone. */
  readonly left: Figure;
  /** Took part in the later wave alone: new tenants among them. */
  readonly joined: Figure;
}

/** Weights of the pairs, raked to the register; the mean weight is 1. */
export interface ReleaseWeighting {
  /** Breakdowns whose groups add up to the register. */
  readonly breakdowns: readonly string[];
  /** As many pairs with equal weights would tell as much (Kish). */
  readonly effective: number;
  readonly largest: number;
  readonly trimmed: boolean;
  /** Whether all of them do add up. */
  readonly converged: boolean;
}

/** What every change says. Differences are later minus earlier: points of a score, or a difference of shares (−1 to 1). */
export interface ReleaseDifference {
  readonly mean: Figure;
  /** 95 % interval. */
  readonly low: Figure;
  readonly high: Figure;
  /** Two-sided; rounded up. Of a score by Student's t, of a share McNemar's mid-p. */
  readonly p: Figure;
  /** Whether p stays below 0.05 among everything that is tested with it (Holm); null without p. */
  readonly stands: boolean | null;
}

export interface ReleaseMeasureChange extends ReleaseDifference {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly complex: string | null;
  readonly pairs: Figure;
  /** The mean change in standard deviations of the earlier wave. */
  readonly standardised: Figure;
  /** The least difference that counts as up or down. */
  readonly step: number;
  readonly up: Figure;
  readonly down: Figure;
  readonly same: Figure;
  /** The same with weights; null where there are none. */
  readonly weighted: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** What was said in the earlier wave by those who stayed, and by those who left. */
  readonly attrition: { readonly stayed: Figure; readonly left: Figure; readonly leftBase: Figure };
}

export interface ReleaseAnswerChange {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly complex: string | null;
  /** Answered both times. */
  readonly pairs: Figure;
  /** One per choice of the question, in its order. */
  readonly choices: readonly ReleaseChoiceChange[];
}

export interface ReleaseChoiceChange extends ReleaseDifference {
  /** Gave the answer later and not earlier, and the other way round. */
  readonly gained: Figure;
  readonly lost: Figure;
}

/** Difference in differences: how much more the renovated complexes changed than the others. */
export interface ReleaseComparison extends ReleaseDifference {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly renovated: { readonly complexes: readonly string[]; readonly pairs: Figure; readonly mean: Figure };
  readonly comparison: { readonly complexes: readonly string[]; readonly pairs: Figure; readonly mean: Figure };
}

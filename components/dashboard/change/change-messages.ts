/** The words of change. One file per language. */

export interface ChangeMessages {
  readonly intro: string;
  readonly none: string;
  readonly period: string;
  readonly between: (from: string, to: string) => string;
  readonly turnover: (pairs: string, left: string, joined: string) => string;
  /** Numbers of ten that add up to ten. */
  readonly ofTen: (same: string, up: string, down: string) => string;
  readonly ofTenShare: (same: string, gained: string, lost: string) => string;
  readonly directionsHidden: string;
  readonly by: (step: string) => string;
  readonly perhapsChance: string;
  readonly weighted: (mean: string, low: string, high: string) => string;
  readonly comparison: (names: string, difference: string, low: string, high: string) => string;
  readonly clear: (more: boolean) => string;
  readonly unclear: string;
  readonly hidden: (reason: string) => string;
  readonly answerLine: (title: string, pairs: string) => string;
  readonly showTable: string;
  readonly download: string;
  readonly failed: string;
  readonly method: string;
  readonly methodLines: readonly string[];
  readonly weights: (by: string, effective: string, largest: string) => string;
  readonly weightsMisfit: string;
  readonly attrition: string;
  readonly attritionIntro: string;
  readonly columns: {
    readonly subject: string;
    readonly change: string;
    readonly low: string;
    readonly high: string;
    readonly p: string;
    readonly pairs: string;
    readonly up: string;
    readonly down: string;
    readonly same: string;
    readonly standardised: string;
    readonly weighted: string;
    readonly stayed: string;
    readonly left: string;
    readonly leftBase: string;
  };
}

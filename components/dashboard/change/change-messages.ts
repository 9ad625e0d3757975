/** The words of change. One file per language. */
import type { Verdict } from '../locales/messages.js';

export interface ChangeMessages {
  readonly intro: string;
  readonly none: string;
  readonly period: string;
  readonly between: (from: string, to: string) => string;
  readonly turnover: (pairs: string, left: string, joined: string) => string;
  /** Begins a line of numbers of ten that add up to ten. */
  readonly ofTen: string;
  /** Begins the same of fewer than ten people. */
  readonly ofPeople: (people: string) => string;
  readonly lessThanOne: string;
  readonly almostAll: string;
  /** @param share whether the answer was given or not, instead of a score that goes up or down */
  readonly directions: (of: string, same: string, up: string, down: string, share: boolean) => string;
  readonly summary: {
    readonly nothing: (of: number, n: string) => string;
    readonly some: (of: string, list: string, unclear: number, n: string) => string;
    readonly part: (n: string, verdict: Exclude<Verdict, 'unclear'>) => string;
    readonly list: (parts: readonly string[]) => string;
    readonly hidden: (count: number, n: string) => string;
  };
  /** Before the sentence about the groups of a breakdown. */
  readonly parts: (by: string, summary: string) => string;
  readonly partsNote: string;
  readonly partsOnlyByStep: (by: string) => string;
  readonly directionsHidden: string;
  readonly by: (step: string) => string;
  readonly weighted: (mean: string, low: string, high: string) => string;
  readonly comparison: (names: string, difference: string, low: string, high: string) => string;
  readonly clear: (more: boolean) => string;
  readonly unclear: string;
  readonly hidden: (reason: string) => string;
  readonly yes: string;
  readonly no: string;
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
    /** Holm, over everything that was tested together. */
    readonly stands: string;
    readonly weighted: string;
    readonly stayed: string;
    readonly left: string;
    readonly leftBase: string;
  };
}

/** The words of the command line: what every language has to say. */
import type { LineFailure } from '../../domain/results/lines/record-lines.js';
import type { LeftOut } from '../../domain/results/lines/left-out.js';
import type { FindingCode, FindingParameters } from '../../domain/study/study-finding.js';

/** What is wrong with the words after the command. */
export type UsageFault =
  | { readonly reason: 'unknown-command'; readonly word: string }
  | { readonly reason: 'unknown-option'; readonly option: string }
  | { readonly reason: 'value-missing'; readonly option: string }
  | { readonly reason: 'no-value'; readonly option: string }
  | { readonly reason: 'twice'; readonly option: string }
  | { readonly reason: 'no-responses' }
  | { readonly reason: 'no-study' }
  | { readonly reason: 'both-audiences' }
  | { readonly reason: 'wrong-moment'; readonly found: string }
  | { readonly reason: 'unknown-language'; readonly found: string };

/** What is wrong with a file, or with the machine. */
export type FileFault =
  | { readonly reason: 'not-found'; readonly file: string }
  | { readonly reason: 'not-read'; readonly file: string; readonly detail: string }
  | { readonly reason: 'not-written'; readonly file: string; readonly detail: string }
  | { readonly reason: 'not-utf8'; readonly file: string; readonly line: number }
  | { readonly reason: 'line'; readonly file: string; readonly line: number; readonly failure: LineFailure }
  | { readonly reason: 'questionnaire-not-json'; readonly file: string; readonly detail: string }
  | { readonly reason: 'not-a-questionnaire'; readonly file: string }
  | { readonly reason: 'not-a-release'; readonly file: string; readonly detail: string }
  | { readonly reason: 'release-of-another-study'; readonly file: string; readonly study: string }
  | { readonly reason: 'release-missing'; readonly file: string; readonly missing: string }
  | { readonly reason: 'release-not-beside'; readonly file: string; readonly earlier: string }
  | { readonly reason: 'staff-first'; readonly file: string; readonly wave: string; readonly complex: string }
  | { readonly reason: 'questionnaire-elsewhere'; readonly id: string; readonly address: string };

type LineSentences = {
  readonly [R in LineFailure['reason']]: (failure: Extract<LineFailure, { reason: R }>) => string;
};
type Sentences<F extends { readonly reason: string }> = {
  readonly [R in F['reason']]: (fault: Extract<F, { reason: R }>) => string;
};

export interface CliMessages {
  /** For writing numbers. */
  readonly language: string;
  readonly help: string;
  /** Points to the help, after a fault in the words. */
  readonly seeHelp: string;
  readonly usage: Sentences<UsageFault>;
  readonly files: Sentences<FileFault>;
  readonly lines: LineSentences;
  /** What should stand in a field; the shape's own words where there are none here. */
  readonly expected: Readonly<Record<string, string>>;
  readonly studyWrong: (file: string) => string;
  readonly place: (line: number, column: number) => string;
  readonly didYouMean: (text: string) => string;
  readonly findings: { readonly [C in FindingCode]: (parameters: FindingParameters[C]) => string };
  readonly nothingMade: string;
  readonly reading: (lines: string) => string;
  readonly making: (percent: number) => string;
  /** One line that says what the release was made of. */
  readonly made: (counts: {
    readonly responses: string;
    readonly audience: 'public' | 'internal';
    readonly k: number;
    readonly hidden: string;
  }) => string;
  readonly written: (file: string) => string;
  readonly erased: (count: string) => string;
  readonly leftOut: { readonly [R in keyof LeftOut]: (count: string) => string };
  readonly broken: (detail: string) => string;
}

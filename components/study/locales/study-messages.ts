/** The words of `<renovation-study>`: what every language has to say. */
import type { FindingCode, FindingParameters } from '../../../domain/study/study-finding.js';
import type { StudyFailure } from '../study-failure.js';

export interface StudyMessages {
  /** What happened, what was kept, what to do. The store's own sentences are common to all tags. */
  readonly failures: Readonly<Record<Exclude<StudyFailure['reason'], 'store'>, string>>;
  /** Heading above the findings. */
  readonly toMend: string;
  place(line: number, column: number): string;
  didYouMean(word: string): string;
  more(count: number): string;
  readonly findings: { readonly [C in FindingCode]: (parameters: FindingParameters[C]) => string };
}

/** What is wrong, or odd, in a questionnaire, for whoever makes it: a sentence per finding, in every language. */
import type {
  DefinitionFindingCode,
  DefinitionFindingParameters,
} from '../../../../domain/questionnaire/check/definition-finding.js';
import type { FindingListMessages } from '../../../shared/locales/json-findings/json-finding-messages.js';

export interface FindingMessages extends FindingListMessages {
  /** Heading of what an author is told with `check`; 0 where there is nothing to mend. */
  readonly checked: (count: number) => string;
  /** What happened and why it matters, in one sentence or two. A code without a sentence does not compile. */
  readonly findings: { readonly [C in DefinitionFindingCode]: (parameters: DefinitionFindingParameters[C]) => string };
}

/** `4.2` or `4,2`, as the language writes it. */
export const inMegabytes = (bytes: number, language: string): string =>
  (bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 });

/** Words for what a property must be; the technical name where the language has none. */
export const formIn = (expected: string, forms: Readonly<Record<string, string>>): string =>
  forms[expected] ?? expected;

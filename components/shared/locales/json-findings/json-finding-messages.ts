/** How any tag tells the maker of a JSON file what to mend in it: the words around a list of findings, and of JSON itself. */
import type { FindingParameters } from '../../../../domain/study/study-finding.js';

/** What can be wrong with a text before anybody knows what it is about. */
export type JsonFaultCode =
  | 'too-deep'
  | 'not-json'
  | 'value-expected'
  | 'comma-expected'
  | 'colon-expected'
  | 'key-expected'
  | 'close-expected'
  | 'end-expected'
  | 'text-broken'
  | 'number-broken'
  | 'comment-not-allowed'
  | 'duplicate-key';

export type JsonFaultSentences = {
  readonly [C in JsonFaultCode]: (parameters: FindingParameters[C]) => string;
};

/** The words around a list of findings. */
export interface FindingListMessages {
  /** Heading above the findings. */
  readonly toMend: string;
  readonly place: (line: number, column: number) => string;
  readonly didYouMean: (word: string) => string;
  readonly more: (count: number) => string;
}

export interface JsonFindingMessages extends FindingListMessages {
  readonly faults: JsonFaultSentences;
}

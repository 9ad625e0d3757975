/** The words of `<renovation-study>`: what every language has to say. */
import type { FindingCode, FindingParameters } from '../../../domain/study/study-finding.js';
import type { FindingListMessages } from '../../shared/locales/json-findings/json-finding-messages.js';
import type { StoreSentences } from '../../shared/locales/store/store-sentences.js';
import type { StudyFailure } from '../study-failure.js';

export interface StudyMessages extends FindingListMessages {
  /** The store's own sentences, common to all tags. */
  readonly store: StoreSentences;
  /** What happened, what was kept, what to do. */
  readonly failures: Readonly<Record<Exclude<StudyFailure['reason'], 'store'>, string>>;
  readonly findings: { readonly [C in FindingCode]: (parameters: FindingParameters[C]) => string };
}

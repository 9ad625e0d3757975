/** The words of `<renovation-study>`: what every language has to say. */
import type { FindingCode, FindingParameters } from '../../../domain/study/study-finding.js';
import type { FindingListMessages } from '../../shared/locales/json-findings/json-finding-messages.js';
import type { StudyFailure } from '../study-failure.js';

export interface StudyMessages extends FindingListMessages {
  /** What happened, what was kept, what to do. The store's own sentences are common to all tags. */
  readonly failures: Readonly<Record<Exclude<StudyFailure['reason'], 'store'>, string>>;
  readonly findings: { readonly [C in FindingCode]: (parameters: FindingParameters[C]) => string };
}

/** A study is open: its settings are checked, its store is there, and the tags inside have what they need. */
import type { StudyConfig } from '../../../domain/study/study-config.js';
import type { StudyFinding } from '../../../domain/study/study-finding.js';

export class RenovationStudyOpenEvent extends Event {
  static readonly eventName = 'renovation-study-open';

  constructor(
    readonly config: StudyConfig,
    /** What a maker of the study may want to mend: a missing translation, a partner without a consent. */
    readonly warnings: readonly StudyFinding[],
  ) {
    super(RenovationStudyOpenEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-study-open': RenovationStudyOpenEvent;
  }
}

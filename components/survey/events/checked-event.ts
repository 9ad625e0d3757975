/** What the check of a definition found, for the page of whoever makes it. */
import type { DefinitionFinding } from '../../../domain/questionnaire/check/definition-finding.js';

/** The definition was checked from end to end, which is done with the attribute `check`. Nothing need be wrong. */
export class RenovationCheckedEvent extends Event {
  static readonly eventName = 'renovation-checked';
  constructor(
    /** What keeps it from being played (`severity` `refuse`) first, then the warnings; empty where there is nothing to mend. */
    readonly findings: readonly DefinitionFinding[],
  ) {
    super(RenovationCheckedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'renovation-checked': RenovationCheckedEvent;
  }
}

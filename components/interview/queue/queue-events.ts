/** What the screens of the workspace ask of the tag around them. */
import type { ConversationMark } from '../../../domain/records/fieldwork-records.js';

/** Open this case: to call, or because the household is on the line. */
export class CaseOpenEvent extends Event {
  static readonly eventName = 'case-open';
  constructor(
    readonly caseId: string,
    /** They ring us now. */
    readonly inbound: boolean,
    /** A number that was pressed in the list: dialled as soon as the case is taken. */
    readonly dial: string | null = null,
    /** What was ticked about the visit before the talk. */
    readonly marks: readonly ConversationMark[] = [],
  ) {
    super(CaseOpenEvent.eventName);
  }
}

/** Something was done that the person has to be told of, in one sentence. */
export class ToldEvent extends Event {
  static readonly eventName = 'told';
  constructor(readonly text: string) {
    super(ToldEvent.eventName);
  }
}

/** Another screen of the workspace. */
export class ScreenEvent extends Event {
  static readonly eventName = 'screen';
  constructor(readonly screen: 'queue' | 'households' | 'register') {
    super(ScreenEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    told: ToldEvent;
    screen: ScreenEvent;
    'case-open': CaseOpenEvent;
  }
}

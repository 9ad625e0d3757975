/**
 * Calls that an interviewer still has in hand: the page was closed in the middle of one, or another window is in it.
 * What belongs to this window goes on by itself; for what is another window's the person is asked.
 */
import type { CaseDesk } from '../../casework/case-desk.js';
import { heldUntil } from '../../../domain/fieldwork/standing.js';

export interface InterruptedCall {
  readonly caseId: string;
  /** Of this window: it was closed, or loaded again. */
  readonly own: boolean;
}

/** This window's first. */
export function interruptedCalls(desk: CaseDesk): readonly InterruptedCall[] {
  const { now, interviewer, screen, book } = desk;
  return [...book.states.values()]
    .filter((state) => state.hold?.interviewer === interviewer.id && now < heldUntil(state))
    .map(({ id, hold }) => ({ caseId: id, own: hold?.screen === screen }))
    .sort((a, b) => Number(b.own) - Number(a.own));
}

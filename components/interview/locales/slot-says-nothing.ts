/** Whether the time slice has nothing to add to why a household is next. */
import type { CallReason } from '../../../domain/fieldwork/standing.js';

/** Nobody was tried at all; or one resident was talked with, and it is another one who was not tried yet. */
export const slotSaysNothing = ({
  attempts,
  triesInSlot,
  lastOutcome,
}: Extract<CallReason, { kind: 'turn' }>): boolean =>
  attempts === 0 || (triesInSlot === 0 && lastOutcome === 'complete');

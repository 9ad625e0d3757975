/** What reopening a case would do, told before it is done: nothing undoes it, and what was refused stays refused. */
import type { ReopenedEntry } from '../records/fieldwork-records.js';
import type { ProtocolConfig } from '../study/study-config.js';
import { caseState, type CaseInput, type CaseState, type Closed } from './case-state.js';
import type { Slots } from './time-slot.js';

export type Reopening =
  /** It comes back on the list. */
  | { readonly kind: 'opens'; readonly was: Closed }
  /** It was open: the limit of attempts begins again, and ways that were closed are open once more. */
  | { readonly kind: 'renews' }
  /** Nothing would change: it is open, and nothing stands in its way. */
  | { readonly kind: 'open-already' }
  /** A refusal, or something that the register says. */
  | { readonly kind: 'stays-closed'; readonly why: Closed };

/**
 * Reads the case as it would be with one more line in its log, so that this never tells another story than the log.
 *
 * @param before the case as it stands
 */
export function reopeningOf(
  input: CaseInput,
  before: CaseState,
  now: string,
  protocol: Pick<ProtocolConfig, 'coolDownMinutes'>,
  slots: Slots,
): Reopening {
  const { record, entries } = input;
  const entry: ReopenedEntry = {
    id: `${record.id}/reopened`,
    study: record.study,
    case: record.id,
    at: now,
    by: null,
    kind: 'reopened',
    reason: '',
  };
  const after = caseState({ ...input, entries: [...entries, entry] }, protocol, slots);
  if (after.closed) return { kind: 'stays-closed', why: after.closed };
  if (before.closed) return { kind: 'opens', was: before.closed };
  const renewed =
    after.attemptsOfLimit !== before.attemptsOfLimit ||
    after.closedModes.length !== before.closedModes.length ||
    after.byAppointmentOnly !== before.byAppointmentOnly;
  return { kind: renewed ? 'renews' : 'open-already' };
}

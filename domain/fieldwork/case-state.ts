/**
 * Where a case stands: its log read once, with what the register says of the household and who has it in hand. All
 * else (who is next, what is stuck, progress) is worked out from states, so that the log is read in one place.
 */
import type { Language } from '../localized-text.js';
import type { AttemptEntry, CaseEntry, CaseRecord, HoldRecord } from '../records/fieldwork-records.js';
import type { HouseholdRecord, Mode } from '../records/records.js';
import type { ProtocolConfig, SlotId } from '../study/study-config.js';
import { readLog } from './case-log.js';
import { dispositionOfAttempts, type Disposition } from './disposition.js';
import { LogReading, type Closed, type OpenAppointment } from './log-reading.js';
import { residentCount, Residents, type ResidentState } from './residents.js';
import type { Slots } from './time-slot.js';

export type { Closed, OpenAppointment } from './log-reading.js';

/** What calling needs to know of a household. No name, no number: a screen gets those for the one case it opens. */
export type CaseHousehold = Pick<
  HouseholdRecord,
  'complex' | 'building' | 'stairwell' | 'language' | 'phones' | 'doNotContact' | 'movedOutAt'
>;

export interface CaseInput {
  readonly record: CaseRecord;
  readonly household: CaseHousehold;
  readonly entries: readonly CaseEntry[];
  readonly hold: HoldRecord | null;
}

/** All times in milliseconds since 1970; `-Infinity` for what is not waited for. */
export interface CaseState {
  readonly id: string;
  readonly household: string;
  readonly wave: string;
  readonly complex: string;
  readonly building: string | null;
  readonly stairwell: string | null;
  /** Needed for the conversation. Null: not known, anybody may try. `und`: found to be one that nobody wrote down. */
  readonly language: Language | null;
  readonly priority: number;
  readonly assignedTo: string | null;
  /** Calls and visits of ours. */
  readonly attempts: number;
  /** Of those, the ones since it was last reopened: what the limit counts. */
  readonly attemptsOfLimit: number;
  readonly slotTries: Readonly<Record<SlotId, number>>;
  readonly lastAttempt: AttemptEntry | null;
  readonly disposition: Disposition;
  /** Nobody is to try before. */
  readonly coolDownUntil: number;
  readonly appointment: OpenAppointment | null;
  readonly ringBack: { readonly at: number; readonly answeredBy: string | null } | null;
  readonly closed: Closed | null;
  /** Ways that lead nowhere: no number, a dead line, an unsafe door. */
  readonly closedModes: readonly Mode[];
  /** The case waits for an appointment to be made (a partial interview); it is not called by itself. */
  readonly byAppointmentOnly: boolean;
  /** An interview that was begun and can go on. */
  readonly openResponse: string | null;
  readonly hold: HoldRecord | null;
  /** Those who are asked one by one; none while nobody knows who there are, null when any one of the household will do. */
  readonly residents: readonly ResidentState[] | null;
}

/** Reads one case. `slots` belongs to the protocol. */
export function caseState(
  { record, household, entries, hold }: CaseInput,
  protocol: Pick<ProtocolConfig, 'coolDownMinutes'> & Partial<Pick<ProtocolConfig, 'maxAttempts'>>,
  slots: Slots,
): CaseState {
  const log = readLog(entries);
  const attempts = log.filter((entry) => entry.kind === 'attempt');
  const whole = new LogReading(protocol, slots);
  for (const entry of log) whole.read(entry);
  const count = residentCount(record, log);
  const people = count === null ? null : new Residents(log, count, protocol, slots);
  const { lead } = people ?? { lead: whole };
  const closed = closedByRegister(household) ?? (people ?? { closed: whole.closed() }).closed;
  const rest = people?.restUntil ?? -Infinity;
  return {
    id: record.id,
    household: record.household,
    wave: record.wave,
    complex: household.complex,
    building: household.building,
    stairwell: household.stairwell,
    language: lead.language ?? household.language,
    priority: whole.priority,
    assignedTo: whole.assignedTo,
    attempts: whole.attempts,
    attemptsOfLimit: lead.attemptsOfLimit,
    slotTries: lead.slotTries,
    lastAttempt: attempts.at(-1) ?? null,
    disposition: people?.disposition ?? dispositionOfAttempts(attempts),
    coolDownUntil: Math.max(lead.refusalUntil, lead.coolDownUntil, rest),
    appointment: closed ? null : people ? people.appointment : whole.openAppointment(),
    ringBack: closed ? null : whole.ringBack,
    closed,
    closedModes: [...(household.phones.length > 0 ? lead.closedModes : lead.closedModes.add('phone'))],
    byAppointmentOnly: lead.byAppointmentOnly,
    openResponse: lead.openResponse,
    hold,
    residents: people?.states ?? null,
  };
}

function closedByRegister({ doNotContact, movedOutAt }: CaseHousehold): Closed | null {
  if (doNotContact) return { why: 'do-not-contact' };
  return movedOutAt === null ? null : { why: 'moved-out' };
}

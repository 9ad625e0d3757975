/**
 * Goes through a log entry by entry and keeps what it adds up to: how often and when a household was tried, what it
 * said, and what was agreed with it. Of the household as a whole, or of one resident (`residents.ts`).
 */
import type { Language } from '../localized-text.js';
import type { AppointmentEntry, AttemptEntry, CaseEntry, OutcomeId } from '../records/fieldwork-records.js';
import type { Mode } from '../records/records.js';
import type { ProtocolConfig, SlotId } from '../study/study-config.js';
import { keeps } from './case-log.js';
import { isHardRefusal, isSoftRefusal, outcomes } from './outcome-table.js';
import type { Slots } from './time-slot.js';

const MINUTE = 60_000;

/** ISO 639: "undetermined". Nobody has it among their languages, so nobody is sent there in vain. */
export const UNDETERMINED: Language = 'und';

/** Why a case is not tried any more, unless somebody reopens it. */
export type Closed =
  | { readonly why: 'do-not-contact' }
  | { readonly why: 'moved-out' }
  /** For good: a hard refusal, or a second soft one. Not even a supervisor reopens it. */
  | { readonly why: 'refused'; readonly outcome: OutcomeId }
  /** An interview, or something that ends the matter: a vacant home, a resident who died. */
  | { readonly why: 'outcome'; readonly outcome: OutcomeId };

/** Times in milliseconds since 1970. */
export interface OpenAppointment {
  readonly entry: string;
  readonly at: number;
  readonly mode: Mode;
  /** The one it is kept for; null when whoever is free keeps it. */
  readonly interviewer: string | null;
  /** Due from here: its moment, or the end of a cool-down that began after it was made. */
  readonly from: number;
}

export class LogReading {
  priority = 0;
  assignedTo: string | null = null;
  attempts = 0;
  attemptsOfLimit = 0;
  readonly slotTries: Record<SlotId, number> = { 'weekday-daytime': 0, 'weekday-evening': 0, saturday: 0, sunday: 0 };
  language: Language | null = null;
  /** After a soft refusal. Outlasts an appointment; ends early only when the household comes to us. */
  refusalUntil = -Infinity;
  /** After everything else. */
  coolDownUntil = -Infinity;
  ringBack: { readonly at: number; readonly answeredBy: string | null } | null = null;
  readonly closedModes = new Set<Mode>();
  byAppointmentOnly = false;
  openResponse: string | null = null;

  #appointment: { readonly entry: AppointmentEntry; from: number } | null = null;
  #endedBy: OutcomeId | null = null;
  #hardRefusal: OutcomeId | null = null;
  #softRefusals = 0;
  #breakOffs = 0;
  /** The soft refusal that stands: no later conversation took its place. */
  #standingRefusal: OutcomeId | null = null;
  #triesAfterRefusal = 0;

  constructor(
    readonly protocol: Pick<ProtocolConfig, 'coolDownMinutes'>,
    readonly slots: Slots,
  ) {}

  read(entry: CaseEntry): void {
    switch (entry.kind) {
      case 'attempt':
        return this.#attempt(entry);
      case 'appointment':
        return this.#agreed(entry);
      case 'appointment-cancelled':
        if (this.#appointment?.entry.id === entry.appointment) this.#appointment = null;
        return;
      case 'ring-back':
        this.ringBack = { at: Date.parse(entry.at), answeredBy: entry.answeredBy };
        return;
      case 'assigned':
        this.assignedTo = entry.to;
        return;
      case 'prioritised':
        this.priority = entry.priority;
        return;
      case 'reopened':
        return this.#reopened(entry.response ?? null);
      case 'note':
      case 'residents':
      case 'correction':
        return;
    }
  }

  closed(): Closed | null {
    if (this.#endedBy !== null) return { why: 'outcome', outcome: this.#endedBy };
    if (this.#hardRefusal !== null) return { why: 'refused', outcome: this.#hardRefusal };
    const twice = this.#softRefusals + this.#breakOffs > 1;
    const triedAgain = this.#triesAfterRefusal > 0;
    return this.#standingRefusal !== null && (twice || triedAgain)
      ? { why: 'refused', outcome: this.#standingRefusal }
      : null;
  }

  openAppointment(): OpenAppointment | null {
    if (this.#appointment === null) return null;
    const { entry, from } = this.#appointment;
    return {
      entry: entry.id,
      at: Date.parse(entry.moment),
      mode: entry.mode,
      interviewer: entry.kept.kind === 'hard' ? entry.kept.interviewer : null,
      from,
    };
  }

  #attempt(attempt: AttemptEntry): void {
    const ours = !attempt.inbound && attempt.mode !== 'self';
    if (ours) {
      this.attempts += 1;
      this.attemptsOfLimit += 1;
      this.slotTries[this.slots.of(Date.parse(attempt.startedAt))] += 1;
      // What another device did unknowingly within the seven days was not the second try.
      const waited = Date.parse(attempt.startedAt) >= Math.max(this.refusalUntil, this.coolDownUntil);
      if (this.#standingRefusal !== null && waited) this.#triesAfterRefusal += 1;
    }
    this.ringBack = null;
    if (this.#appointment && keeps(attempt, this.#appointment.entry)) this.#appointment = null;
    this.#said(attempt, ours);
    this.#coolDown(attempt);
  }

  /** What the conversation, or its lack, changes for good. */
  #said({ outcome, mode, language, response }: AttemptEntry, ours: boolean): void {
    const { again, spoken } = outcomes[outcome];
    if (isHardRefusal(outcome)) this.#hardRefusal = outcome;
    else if (again === 'never') this.#endedBy = outcome;
    if (again === 'by-appointment') this.byAppointmentOnly = true;
    if (again === 'not-this-mode') this.closedModes.add(mode);
    if (language !== null) this.language = language;
    else if (outcome === 'household-language' || outcome === 'respondent-language') this.language = UNDETERMINED;
    if (response !== null) this.openResponse = outcome === 'complete' ? null : response;

    if (isSoftRefusal(outcome)) {
      if (outcome === 'break-off') this.#breakOffs += 1;
      else this.#softRefusals += 1;
      this.#standingRefusal = outcome;
    } else if (spoken) {
      this.#forgetRefusal();
      if (!ours) this.refusalUntil = -Infinity;
    }
  }

  #coolDown({ outcome, at }: AttemptEntry): void {
    const kind = outcomes[outcome].coolDown;
    // They agreed on what comes next.
    if (outcome === 'appointment') this.coolDownUntil = -Infinity;
    if (kind === null) return;
    const until = Date.parse(at) + this.protocol.coolDownMinutes[kind] * MINUTE;
    if (isSoftRefusal(outcome) && outcome !== 'break-off') this.refusalUntil = Math.max(this.refusalUntil, until);
    else this.coolDownUntil = Math.max(this.coolDownUntil, until);
    if (this.#appointment) this.#appointment.from = Math.max(this.#appointment.from, until);
  }

  /** A household that names a moment need not wait for "busy" to pass; a refusal keeps its seven days. */
  #agreed(entry: AppointmentEntry): void {
    this.#appointment = { entry, from: Math.max(Date.parse(entry.moment), this.refusalUntil) };
    if (this.#standingRefusal !== 'break-off') return;
    this.#breakOffs = 0;
    this.#forgetRefusal();
  }

  #forgetRefusal(): void {
    this.#standingRefusal = null;
    this.#triesAfterRefusal = 0;
  }

  /** Opens what an outcome or the limit closed. What a household refused stays refused. */
  #reopened(response: string | null): void {
    this.#endedBy = null;
    if (response !== null) this.openResponse = response;
    this.closedModes.clear();
    this.byAppointmentOnly = false;
    this.attemptsOfLimit = 0;
  }
}

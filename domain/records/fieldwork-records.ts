/**
 * What is done to reach a household, as it is stored, synchronised and exported. A case is made once; all that happens
 * to it afterwards is an entry of its log, never changed and never removed, so that devices merge by union. Who lives
 * there stays in the household record: entries hold its key alone.
 */
import type { Language } from '../localized-text.js';
import type { Mode, Moment } from './records.js';

/** One household in one wave. Everything else about it follows from its entries. */
export interface CaseRecord {
  /** `caseId(household, wave)`: the same on every device, so that nobody makes it twice. */
  readonly id: string;
  readonly study: string;
  readonly household: string;
  readonly wave: string;
  /**
   * How many residents are to be asked one by one, as far as was known when the case was made: 0 where nobody knew yet;
   * null when any one of the household will do. A `residents` entry says it better.
   */
  readonly residents: number | null;
  readonly createdAt: Moment;
}

/** A wave's id has no slash (`study.schema.json`), so two different pairs never give one key. */
export const caseId = (household: string, wave: string): string => `${wave}/${household}`;

/** Every outcome that an attempt can have. What each means is in `domain/fieldwork/outcome-table.ts`. */
export const outcomeIds = [
  'complete',
  'partial',
  'household-refusal',
  'household-refusal-soft',
  'respondent-refusal',
  'respondent-refusal-soft',
  'break-off',
  'appointment',
  'non-contact',
  'message-left',
  'no-message-left',
  'no-access',
  'nobody-home',
  'away',
  'deceased',
  'unable',
  'household-language',
  'respondent-language',
  'not-attempted',
  'busy',
  'no-answer',
  'answering-machine',
  'technical-problem',
  'unsafe-address',
  'respondent-unknown',
  'unknown-other',
  'out-of-sample',
  'data-line',
  'disconnected',
  'organisation',
  'vacant',
  'no-eligible-respondent',
  'quota-filled',
] as const;

export type OutcomeId = (typeof outcomeIds)[number];

interface Entry {
  /** Made by the device that writes it. The same id a second time is the same entry. */
  readonly id: string;
  readonly study: string;
  readonly case: string;
  /** When it happened: the order of the log, by id where two are equal. Of an attempt, its end. */
  readonly at: Moment;
  /** The interviewer or supervisor; null for what nobody did (an import, the resident alone). */
  readonly by: string | null;
}

/** One call or one ring at the door, written once, when its outcome is known. */
export interface AttemptEntry extends Entry {
  readonly kind: 'attempt';
  readonly mode: Mode;
  readonly startedAt: Moment;
  readonly outcome: OutcomeId;
  /** The household rang, or came: not a call of ours, so it uses up no attempt. */
  readonly inbound: boolean;
  /** The person it was about, 1 for the first; null for the household as a whole. */
  readonly respondent: number | null;
  /** The response that this conversation gave, or went on with. */
  readonly response: string | null;
  /** The entry of the appointment that this attempt kept. */
  readonly appointment: string | null;
  /** The language that turned out to be needed, where it was another than the register's. */
  readonly language: Language | null;
  readonly note: string;
  /** What was met at the door, in words that do not judge. */
  readonly marks: readonly ConversationMark[];
}

/** What an interviewer may tick about a conversation. */
export type ConversationMark = 'evasive' | 'difficult' | 'asked-me-in';

/** Somebody will be there at this moment. The last one made counts. */
export interface AppointmentEntry extends Entry {
  readonly kind: 'appointment';
  /** When to call or come, in UTC. */
  readonly moment: Moment;
  /** The zone in which it was agreed, `Europe/Amsterdam`. */
  readonly zone: string;
  /** What was agreed, by the clock on the wall there: `2026-11-23T19:00`. Printed, and kept should the zone's rules change. */
  readonly local: string;
  /** Hard: kept for one interviewer. Soft: whoever is free. */
  readonly kept: { readonly kind: 'soft' } | { readonly kind: 'hard'; readonly interviewer: string };
  readonly mode: Mode;
  /** The attempt in which it was agreed; null when it was not in a conversation of ours. */
  readonly attempt: string | null;
  readonly note: string;
}

/** The open appointment will not be kept, and no other one took its place. */
export interface AppointmentCancelledEntry extends Entry {
  readonly kind: 'appointment-cancelled';
  readonly appointment: string;
}

/** The household rang back: on top of the list of whoever answered, until the next attempt. */
export interface RingBackEntry extends Entry {
  readonly kind: 'ring-back';
  /** Who answered; null for a message on the machine, which is for everybody. */
  readonly answeredBy: string | null;
  readonly note: string;
}

export interface NoteEntry extends Entry {
  readonly kind: 'note';
  readonly note: string;
  /** The question that it was written at, by name; never what was answered. */
  readonly question?: string | null;
}

/** From now on this interviewer's alone; null gives it back to everybody. */
export interface AssignedEntry extends Entry {
  readonly kind: 'assigned';
  readonly to: string | null;
}

/** Higher goes first; 0 is what every case starts with. */
export interface PrioritisedEntry extends Entry {
  readonly kind: 'prioritised';
  readonly priority: number;
}

/**
 * So many residents are to be asked one by one: what the household said of itself. The last one counts. Who they are stands
 * in the register alone; here they are numbers, 1 for the first.
 */
export interface ResidentsEntry extends Entry {
  readonly kind: 'residents';
  readonly count: number;
}

/** A closed case may be tried again. Never one that ended in a hard refusal. */
export interface ReopenedEntry extends Entry {
  readonly kind: 'reopened';
  readonly reason: string;
  /** The finished interview that goes on: it was a complete response, and is a draft again with all its answers. */
  readonly response?: string | null;
}

/** An outcome was keyed by mistake. The attempt stays as it was written; this one is read in its place. */
export interface CorrectionEntry extends Entry {
  readonly kind: 'correction';
  readonly attempt: string;
  readonly outcome: OutcomeId;
  readonly reason: string;
}

/** One line of a case's history. */
export type CaseEntry =
  | AttemptEntry
  | AppointmentEntry
  | AppointmentCancelledEntry
  | RingBackEntry
  | NoteEntry
  | AssignedEntry
  | PrioritisedEntry
  | ResidentsEntry
  | ReopenedEntry
  | CorrectionEntry;

/**
 * A case that is open on one screen. Belongs to this device's store (or to a service that joins them) and is no part
 * of the case's history: it is replaced, and ends by itself.
 */
export interface HoldRecord {
  readonly case: string;
  readonly study: string;
  readonly interviewer: string;
  /** Names the window, so that one interviewer with two windows is told as well. */
  readonly screen: string;
  readonly takenAt: Moment;
  readonly expiresAt: Moment;
}

/** Somebody who calls or goes to the doors. */
export interface InterviewerRecord {
  readonly id: string;
  readonly study: string;
  readonly name: string;
  /** The languages in which they can hold the conversation. */
  readonly languages: readonly Language[];
  readonly revision: number;
}

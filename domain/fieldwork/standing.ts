/**
 * What may be done with a case at a moment by an interviewer, and why: the one place with the rules of calling.
 * Sources: fieldwork-facts.md, section 2. Answers are values; sentences belong to the screens.
 */
import type { Language } from '../localized-text.js';
import type { InterviewerRecord, OutcomeId } from '../records/fieldwork-records.js';
import type { Mode } from '../records/records.js';
import type { ProtocolConfig, SlotId } from '../study/study-config.js';
import type { CaseState, Closed } from './case-state.js';
import type { Slots } from './time-slot.js';

/** The interviewer, as far as calling is concerned. */
export interface Caller extends Pick<InterviewerRecord, 'id' | 'languages'> {
  readonly mode: Exclude<Mode, 'self'>;
}

/** Why a case is the one to try. Times in milliseconds since 1970. */
export type CallReason =
  /** They rang, and this interviewer answered (or nobody did). Not a call of ours: no cool-down or limit stands in its way. */
  | { readonly kind: 'ring-back'; readonly at: number }
  /** Due. Goes over the limit of attempts. */
  | { readonly kind: 'appointment'; readonly at: number; readonly hard: boolean }
  /** Its turn. */
  | {
      readonly kind: 'turn';
      readonly priority: number;
      readonly slot: SlotId;
      readonly triesInSlot: number;
      /** How many more tries this slice has had than the one with the fewest; 0 is as it should be. */
      readonly ahead: number;
      readonly attempts: number;
      readonly lastOutcome: OutcomeId | null;
      readonly lastAt: number | null;
    };

/** Why a case is not to be tried now, by this interviewer. */
export type WaitReason =
  | { readonly why: 'held'; readonly by: string; readonly until: number }
  | { readonly why: 'cool-down'; readonly until: number }
  /** Agreed for later; `mode` where it is to be kept in another way. */
  | { readonly why: 'appointment'; readonly until: number; readonly mode: Mode }
  | { readonly why: 'kept-for'; readonly interviewer: string; readonly at: number }
  | { readonly why: 'assigned'; readonly to: string }
  | { readonly why: 'language'; readonly language: Language }
  | { readonly why: 'by-appointment' }
  | { readonly why: 'no-way'; readonly mode: Mode }
  | { readonly why: 'limit'; readonly attempts: number }
  /** The attempts that are left are kept for slices that were not tried. */
  | { readonly why: 'other-slot'; readonly untried: readonly SlotId[] }
  | { readonly why: 'outside-hours' };

export type Standing =
  | { readonly kind: 'call'; readonly reason: CallReason }
  | { readonly kind: 'wait'; readonly reason: WaitReason }
  | { readonly kind: 'closed'; readonly reason: Closed };

/** The settings that calling goes by, beside cool-downs and hours. */
export type CallRules = Pick<ProtocolConfig, 'maxAttempts' | 'minSlots'>;

/** The first of these that applies: closed, held, ring-back, appointment, turn. */
export function standingOf(state: CaseState, caller: Caller, now: number, rules: CallRules, slots: Slots): Standing {
  if (state.closed) return { kind: 'closed', reason: state.closed };
  const wait = (reason: WaitReason): Standing => ({ kind: 'wait', reason });
  const held = heldUntil(state);
  if (state.hold && now < held) return wait({ why: 'held', by: state.hold.interviewer, until: held });
  if (state.ringBack && isOnTheLine(state, caller)) {
    return { kind: 'call', reason: { kind: 'ring-back', at: state.ringBack.at } };
  }
  if (state.appointment) {
    const reason = waitForAppointment(state, state.appointment, caller, now);
    const { at, interviewer } = state.appointment;
    return reason ? wait(reason) : { kind: 'call', reason: { kind: 'appointment', at, hard: interviewer !== null } };
  }
  const hindrance = hindranceOf(state, caller.mode, rules) ?? notTheirs(state, caller);
  if (hindrance) return wait(hindrance);
  if (now < state.coolDownUntil) return wait({ why: 'cool-down', until: state.coolDownUntil });
  const slot = slots.callingAt(now);
  if (slot === null) return wait({ why: 'outside-hours' });
  if (isKeptForOtherSlots(state, slot, rules, slots)) {
    return wait({ why: 'other-slot', untried: slots.open.filter((id) => state.slotTries[id] === 0) });
  }
  return { kind: 'call', reason: turnIn(state, slot, slots) };
}

/** The end of the hold, in milliseconds since 1970; `-Infinity` without one. */
export const heldUntil = ({ hold }: Pick<CaseState, 'hold'>): number => (hold ? Date.parse(hold.expiresAt) : -Infinity);

/** What keeps a case from being tried in a mode whoever asks and whenever, but for an appointment. */
export function hindranceOf(
  { byAppointmentOnly, closedModes, attemptsOfLimit }: CaseState,
  mode: Mode,
  { maxAttempts }: Pick<CallRules, 'maxAttempts'>,
): WaitReason | null {
  if (byAppointmentOnly) return { why: 'by-appointment' };
  if (closedModes.includes(mode)) return { why: 'no-way', mode };
  return attemptsOfLimit >= maxAttempts ? { why: 'limit', attempts: attemptsOfLimit } : null;
}

/** `nl-BE` is spoken by whoever speaks `nl`. A language that nobody knows yet is found out by calling. */
export const speaks = (languages: readonly Language[], needed: Language | null): boolean =>
  needed === null || languages.some((language) => baseOf(language) === baseOf(needed));

export const baseOf = (language: Language): string => language.toLowerCase().split('-')[0] ?? language;

/**
 * With as many attempts left as slices are still to be tried, none of them goes to a slice that was tried before: this
 * is how at most eight attempts come to lie in at least three slices.
 */
export function isKeptForOtherSlots(
  { slotTries, attemptsOfLimit }: CaseState,
  slot: SlotId,
  { maxAttempts, minSlots }: CallRules,
  slots: Slots,
): boolean {
  if (slotTries[slot] === 0) return false;
  const tried = slots.open.filter((id) => slotTries[id] > 0).length;
  const missing = Math.min(minSlots, slots.open.length) - tried;
  return missing > 0 && maxAttempts - attemptsOfLimit <= missing;
}

export function turnIn(state: CaseState, slot: SlotId, slots: Slots): Extract<CallReason, { kind: 'turn' }> {
  const { priority, slotTries, attempts, lastAttempt } = state;
  return {
    kind: 'turn',
    priority,
    slot,
    triesInSlot: slotTries[slot],
    ahead: slotTries[slot] - Math.min(...slots.open.map((id) => slotTries[id])),
    attempts,
    lastOutcome: lastAttempt?.outcome ?? null,
    lastAt: lastAttempt ? Date.parse(lastAttempt.at) : null,
  };
}

/** Whoever answered has them on the line, whatever language it is in; a message on the machine is for everybody who can. */
const isOnTheLine = ({ ringBack, language }: CaseState, { id, languages }: Caller): boolean =>
  ringBack?.answeredBy === null ? speaks(languages, language) : ringBack?.answeredBy === id;

function waitForAppointment(
  state: CaseState,
  { from, at, mode, interviewer }: NonNullable<CaseState['appointment']>,
  caller: Caller,
  now: number,
): WaitReason | null {
  if (now < from || mode !== caller.mode) return { why: 'appointment', until: from, mode };
  // The one who promised it keeps it, also of a case that was given to somebody else since.
  if (interviewer !== null) return interviewer === caller.id ? null : { why: 'kept-for', interviewer, at };
  return notTheirs(state, caller);
}

function notTheirs({ assignedTo, language }: CaseState, { id, languages }: Caller): WaitReason | null {
  if (assignedTo !== null && assignedTo !== id) return { why: 'assigned', to: assignedTo };
  return language !== null && !speaks(languages, language) ? { why: 'language', language } : null;
}

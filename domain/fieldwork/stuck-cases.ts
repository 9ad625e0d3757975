/** Cases that nobody will be given by themselves, and what a supervisor has to do about each. */
import type { Language } from '../localized-text.js';
import type { InterviewerRecord } from '../records/fieldwork-records.js';
import type { Mode } from '../records/records.js';
import type { SlotId } from '../study/study-config.js';
import type { CaseState } from './case-state.js';
import { UNDETERMINED } from './log-reading.js';
import { hindranceOf, isKeptForOtherSlots, speaks, type CallRules } from './standing.js';
import type { Slots } from './time-slot.js';

/** All attempts are used up and nobody was spoken to for good, the language is nobody's, … */
export type StuckReason =
  | { readonly why: 'limit'; readonly attempts: number }
  /** Not by telephone any more: no number, or none that works. The door is still open. */
  | { readonly why: 'door-only' }
  /** Neither by telephone nor at the door. */
  | { readonly why: 'no-way' }
  | { readonly why: 'nobody-speaks'; readonly language: Language }
  | { readonly why: 'language-unknown' }
  | { readonly why: 'appointment-missed'; readonly at: number; readonly interviewer: string | null }
  /** A partial interview for which no moment was agreed. */
  | { readonly why: 'no-appointment' }
  /** Given to somebody who does not speak what they speak. */
  | { readonly why: 'assigned-without-language'; readonly to: string; readonly language: Language }
  /** Given to somebody who is not in this fieldwork. */
  | { readonly why: 'assigned-to-nobody'; readonly to: string }
  /** What is left is kept for slices that were never tried. */
  | { readonly why: 'other-slot'; readonly untried: readonly SlotId[] };

/** What is lost soonest comes first: a household that waits for us, then what nobody can do, then what is left to another way. */
const urgency: Readonly<Record<StuckReason['why'], number>> = {
  'appointment-missed': 0,
  'no-appointment': 1,
  'assigned-to-nobody': 2,
  'assigned-without-language': 3,
  'language-unknown': 4,
  'nobody-speaks': 5,
  'other-slot': 6,
  'door-only': 7,
  limit: 8,
  'no-way': 9,
};

/** For sorting; cases of one reason keep their order. */
export const byUrgency = (one: readonly StuckReason[], other: readonly StuckReason[]): number =>
  rankOf(one) - rankOf(other);

const rankOf = ([first]: readonly StuckReason[]): number => (first ? urgency[first.why] : Infinity);

type Team = readonly Pick<InterviewerRecord, 'id' | 'languages'>[];

export interface StuckCase {
  readonly case: string;
  /** The first is the one to begin with. */
  readonly reasons: readonly StuckReason[];
}

/** How long an appointment may be overdue before it is a missed one: by then the household has waited for us. */
const MISSED_AFTER = 60 * 60_000;

/**
 * Open cases that are stuck. A closed case is not: it is settled.
 *
 * @param team who takes part in the fieldwork
 * @param now milliseconds since 1970
 */
export function stuckCases(
  states: Iterable<CaseState>,
  team: Team,
  now: number,
  rules: CallRules,
  slots: Slots,
): readonly StuckCase[] {
  const stuck: StuckCase[] = [];
  for (const state of states) {
    if (state.closed) continue;
    const reasons = state.appointment
      ? missed(state.appointment, now)
      : [...languageOf(state, team), ...wayOf(state, rules), ...slotsOf(state, rules, slots)];
    const lost = assignmentOf(state, team);
    if (reasons.length + lost.length > 0) stuck.push({ case: state.id, reasons: [...reasons, ...lost] });
  }
  return stuck;
}

const missed = ({ at, from, interviewer }: NonNullable<CaseState['appointment']>, now: number): StuckReason[] =>
  now >= from + MISSED_AFTER ? [{ why: 'appointment-missed', at, interviewer }] : [];

function languageOf({ language }: CaseState, team: Team): readonly StuckReason[] {
  if (language === UNDETERMINED) return [{ why: 'language-unknown' }];
  const spoken = team.flatMap((member) => member.languages);
  return language === null || speaks(spoken, language) ? [] : [{ why: 'nobody-speaks', language }];
}

function assignmentOf({ assignedTo, language }: CaseState, team: Team): readonly StuckReason[] {
  if (assignedTo === null) return [];
  const member = team.find(({ id }) => id === assignedTo);
  if (!member) return [{ why: 'assigned-to-nobody', to: assignedTo }];
  return language === null || speaks(member.languages, language)
    ? []
    : [{ why: 'assigned-without-language', to: assignedTo, language }];
}

const ways = ['phone', 'door'] as const satisfies Mode[];

function wayOf(state: CaseState, rules: CallRules): readonly StuckReason[] {
  const [byPhone, atDoor] = ways.map((mode) => hindranceOf(state, mode, rules));
  if (byPhone?.why === 'by-appointment') return [{ why: 'no-appointment' }];
  if (byPhone?.why === 'limit') return [{ why: 'limit', attempts: state.attempts }];
  if (byPhone?.why !== 'no-way') return [];
  return atDoor?.why === 'limit'
    ? [{ why: 'limit', attempts: state.attempts }]
    : [{ why: atDoor ? 'no-way' : 'door-only' }];
}

/** In every slice that was tried, what is left is kept for the others. */
function slotsOf(state: CaseState, rules: CallRules, slots: Slots): readonly StuckReason[] {
  if (hindranceOf(state, 'phone', rules)) return [];
  const untried = slots.open.filter((slot) => state.slotTries[slot] === 0);
  const kept = slots.open.some((slot) => isKeptForOtherSlots(state, slot, rules, slots));
  return kept ? [{ why: 'other-slot', untried }] : [];
}

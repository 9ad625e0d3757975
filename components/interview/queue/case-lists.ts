/** The lists beside "who is next": what is the interviewer's own, and the appointments of today. */
import { appointmentsOn } from '../../../domain/fieldwork/appointments.js';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { AttemptEntry } from '../../../domain/records/fieldwork-records.js';
import { attemptsOf } from '../../../domain/fieldwork/case-log.js';
import type { CaseDesk } from '../../casework/case-desk.js';

/** Open cases that were given to this interviewer, or that they have an appointment with; by moment, then address. */
export function ownCases(desk: CaseDesk): readonly CaseState[] {
  const { id } = desk.interviewer;
  return [...desk.book.states.values()]
    .filter(({ closed, assignedTo, appointment }) => !closed && (assignedTo === id || appointment?.interviewer === id))
    .sort((a, b) => (a.appointment?.at ?? Infinity) - (b.appointment?.at ?? Infinity) || (a.id < b.id ? -1 : 1));
}

/** Appointments of today and those that were missed, whoever's they are. */
export function todaysCases(desk: CaseDesk): readonly CaseState[] {
  const { slots, states } = desk.book;
  const found = appointmentsOn(states.values(), slots.clock.dayAt(desk.now), slots);
  return found.flatMap(({ case: id }) => states.get(id) ?? []);
}

/** What this interviewer wrote last, as it is read now, so that a slip of the finger can be mended. */
export function lastAttemptBy({ book, interviewer }: CaseDesk): AttemptEntry | null {
  let last: AttemptEntry | null = null;
  for (const { id } of book.states.values()) {
    for (const entry of book.log(id)) {
      if (entry.kind === 'attempt' && entry.by === interviewer.id && (!last || entry.at > last.at)) last = entry;
    }
  }
  const { case: caseId, id } = last ?? { case: '', id: '' };
  return attemptsOf(book.log(caseId)).find((attempt) => attempt.id === id) ?? null;
}

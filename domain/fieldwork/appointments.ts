/** The appointments of a day, by the clock where the homes are. */
import { compare } from './case-log.js';
import type { CaseState, OpenAppointment } from './case-state.js';
import type { Slots } from './time-slot.js';

export interface DayAppointment {
  readonly case: string;
  readonly appointment: OpenAppointment;
}

/**
 * Those that are still to be kept, earliest first.
 *
 * @param day `2026-11-23`
 */
export const appointmentsOn = (states: Iterable<CaseState>, day: string, slots: Slots): readonly DayAppointment[] =>
  [...states]
    .flatMap(({ id, appointment }) =>
      appointment && slots.clock.dayAt(appointment.at) === day ? [{ case: id, appointment }] : [],
    )
    .sort((a, b) => a.appointment.at - b.appointment.at || compare(a.case, b.case));

/** When the invented interviewers work: the last two and a half weeks before the visit, by the clock of the study. */
import type { Slots } from '../../../domain/fieldwork/time-slot.js';
import type { Interviewer } from './team.js';

export interface Shift {
  readonly interviewer: Interviewer;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const DAYS_IN_THE_FIELD = 17;

/** From which hour to which, and how many of the team. Monday is 1. */
const WEEK: Readonly<Record<number, readonly (readonly [from: number, until: number, people: number])[]>> = {
  1: [[17.5, 20.5, 2]],
  2: [
    [10, 12.5, 1],
    [17.5, 20.5, 1],
  ],
  3: [[17.5, 20, 1]],
  4: [
    [13.5, 16, 1],
    [17.5, 20.5, 2],
  ],
  6: [[11, 14.5, 1]],
};

/** In the order in which they begin. The one under way at `now` is the visitor's own. */
export function shiftsBefore(now: number, team: readonly Interviewer[], slots: Slots): readonly Shift[] {
  const shifts: Shift[] = [];
  let turn = 0;
  for (let day = DAYS_IN_THE_FIELD; day >= 0; day -= 1) {
    // Noon is on the same day whatever the clock does in the night.
    const noon = noonOf(now - day * DAY, slots);
    for (const [from, until, people] of WEEK[slots.clock.at(noon).weekday] ?? []) {
      for (let seat = 0; seat < people; seat += 1) {
        const interviewer = team[turn++ % team.length];
        const began = noon + (from - 12) * HOUR;
        const ended = noon + (until - 12) * HOUR;
        if (interviewer && ended < now) shifts.push({ interviewer, from: began, until: ended });
      }
    }
  }
  return shifts.sort((a, b) => a.from - b.from);
}

function noonOf(at: number, slots: Slots): number {
  const { minute } = slots.clock.at(at);
  return Math.floor(at / 60_000) * 60_000 + (12 * 60 - minute) * 60_000;
}

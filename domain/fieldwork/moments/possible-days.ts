/** The days that a typed day can mean, likeliest first. */
import { fail, succeed, type Result } from '../../failure.js';
import type { MomentAssumption, MomentFailure } from './moment.js';
import type { TypedMoment } from './typed-moment.js';
import { isDate, plusDays, weekdayOf, type WallClock } from './wall-clock.js';

/** The time of day in `wall` means nothing yet. */
export interface PossibleDay {
  readonly wall: WallClock;
  readonly assumptions: readonly MomentAssumption[];
}

type Days = Result<readonly PossibleDay[], MomentFailure>;

const certain = (wall: WallClock): Days => succeed([{ wall, assumptions: [] }]);

/** Null when no day was typed. `today` is the wall clock of now. */
export function possibleDays({ day, weeks, saidWeekday }: TypedMoment, today: WallClock): Days | null {
  if (day === undefined) {
    if (weeks === undefined) return null;
    return succeed([{ wall: plusDays(today, 7 * weeks), assumptions: ['weekday'] }]);
  }
  if (day.kind === 'weekday') return weekdays(day, weeks ?? null, today);
  if (weeks !== undefined) return fail({ reason: 'contradiction' });
  if (day.kind === 'in-days') return certain(plusDays(today, day.days));

  const wall = day.kind === 'date' ? dateOf(day, today) : nextDayOfMonth(day.day, today);
  if (wall === null) return fail({ reason: 'no-such-date' });
  const weekday = weekdayOf(wall);
  return saidWeekday === undefined || saidWeekday === weekday
    ? certain(wall)
    : fail({ reason: 'other-weekday', weekday });
}

function weekdays(
  { weekday, next }: { readonly weekday: number; readonly next: boolean },
  weeks: number | null,
  today: WallClock,
): Days {
  const fromToday = weekday - weekdayOf(today);
  if (weeks !== null) return certain(plusDays(today, fromToday + 7 * weeks));
  const ofNextWeek = plusDays(today, fromToday + 7);
  const nearest = plusDays(today, fromToday < 0 ? fromToday + 7 : fromToday);
  // The name of the day that it is, is said of the one to come: who means today says so.
  const first = next || fromToday === 0 ? ofNextWeek : nearest;
  const other = first === nearest || fromToday < 0 ? null : nearest;
  if (other === null) return certain(first);
  return succeed([first, other].map((wall) => ({ wall, assumptions: ['which-week'] })));
}

/** Without a year: the first such date from today on. */
function dateOf(
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number | null },
  today: WallClock,
): WallClock | null {
  if (year !== null) return isDate(year, month, day) ? { ...today, year, month, day } : null;
  const over = month < today.month || (month === today.month && day < today.day);
  const coming = today.year + (over ? 1 : 0);
  return isDate(coming, month, day) ? { ...today, year: coming, month, day } : null;
}

/** "de 31e": the first month from now that has one. */
function nextDayOfMonth(day: number, today: WallClock): WallClock | null {
  for (let ahead = day < today.day ? 1 : 0; ahead <= 12; ahead += 1) {
    const months = today.month - 1 + ahead;
    const [year, month] = [today.year + Math.floor(months / 12), (months % 12) + 1];
    if (isDate(year, month, day)) return { ...today, year, month, day };
  }
  return null;
}

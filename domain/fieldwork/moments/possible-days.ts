/** The days that a typed day can mean, likeliest first. */
import { fail, succeed, type Result } from '../../failure.js';
import type { MomentAssumption, MomentFailure } from './moment.js';
import type { TypedDay, TypedMoment } from './typed-moment.js';
import { isDate, plusDays, weekdayOf, type WallClock } from './wall-clock.js';

/** The time of day in `wall` means nothing yet. */
export interface PossibleDay {
  readonly wall: WallClock;
  readonly assumptions: readonly MomentAssumption[];
}

type Days = Result<readonly PossibleDay[], MomentFailure>;

const certain = (wall: WallClock): Days => succeed([{ wall, assumptions: [] }]);

/** Null when no day was typed. `today` is the wall clock of now. */
export function possibleDays({ day, weeks, weeksFrom, saidWeekday }: TypedMoment, today: WallClock): Days | null {
  if (day === undefined) {
    if (weeks === undefined) return null;
    return succeed([{ wall: plusDays(today, 7 * weeks), assumptions: ['weekday'] }]);
  }
  if (day.kind === 'weekday') return weekdays(day, weeks === undefined ? null : { weeks, from: weeksFrom }, today);
  if (day.kind === 'in-days' && weeksFrom === 'day') return certain(plusDays(today, day.days + 7 * (weeks ?? 0)));
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
  { weekday, next, later, vague }: Extract<TypedDay, { readonly kind: 'weekday' }>,
  said: { readonly weeks: number; readonly from: 'day' | undefined } | null,
  today: WallClock,
): Days {
  const fromToday = weekday - weekdayOf(today);
  const toNearest = fromToday < 0 ? fromToday + 7 : fromToday;
  if (said !== null) {
    const days = fromToday + 7 * said.weeks;
    // "dinsdag over een week", said on a Wednesday, is in six days or in thirteen.
    return whichWeek(today, said.from === 'day' ? [days, toNearest + 7 * said.weeks] : [days]);
  }
  if (later !== undefined) return certain(plusDays(today, toNearest + 7 * later));
  // The name of the day that it is, is said of the one to come: who means today says so.
  const first = next || fromToday === 0 ? fromToday + 7 : toNearest;
  const days = whichWeek(today, fromToday < 0 ? [first] : [first, toNearest]);
  if (!vague || !days.ok) return days;
  return succeed(days.value.map(({ wall, assumptions }) => ({ wall, assumptions: [...assumptions, 'weekday'] })));
}

/** Days from today that can be meant, the likeliest first. */
function whichWeek(today: WallClock, days: readonly number[]): Days {
  const [first, ...others] = [...new Set(days)].map((ahead) => plusDays(today, ahead));
  if (!first || others.length === 0) return certain(first ?? today);
  return succeed([first, ...others].map((wall) => ({ wall, assumptions: ['which-week'] })));
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

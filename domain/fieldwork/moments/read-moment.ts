/**
 * Reads the moment of an appointment as an interviewer types it, in Dutch or English: "morgen om zeven", "thursday
 * evening", "3 dec 10u". What can mean two things is read as people make appointments, and the guess is told; what
 * cannot be read whole is not read at all. Never gives a moment that is past.
 */
import { fail, succeed, type Result } from '../../failure.js';
import type { Moment } from '../../records/records.js';
import type { MomentAssumption, MomentFailure, ReadMoment } from './moment.js';
import { possibleDays, type PossibleDay } from './possible-days.js';
import { possibleTimes, type PossibleTime } from './possible-times.js';
import { readTyped } from './read-typed.js';
import type { MomentLanguage } from './token.js';
import { LONGEST_MOMENT, tokenize } from './tokenize.js';
import type { TypedMoment } from './typed-moment.js';
import { occurrenceOf, plusDays, wallClockAt } from './wall-clock.js';

export interface MomentContext {
  readonly now: Moment;
  /** IANA name of the zone that the household lives in. */
  readonly zone: string;
  /** Decides only what nothing else does: "half 8" is 7:30 in Dutch and 8:30 in English. */
  readonly language: MomentLanguage;
}

const MINUTE = 60_000;
/** Two years: whatever lies beyond is a slip of the keys. */
const FARTHEST = 731 * 24 * 60 * MINUTE;
const MOST_ALTERNATIVES = 3;

interface Reading {
  readonly at: number;
  readonly assumptions: readonly MomentAssumption[];
}

export function readMoment(text: string, context: MomentContext): Result<ReadMoment, MomentFailure> {
  if (text.trim() === '') return fail({ reason: 'empty' });
  if (text.length > LONGEST_MOMENT) return fail({ reason: 'too-long', limit: LONGEST_MOMENT });
  const typed = readTyped(tokenize(text), context.language);
  if (!typed.ok) return typed;
  const now = Date.parse(context.now);
  const readings = readingsOf(typed.value, now, context.zone);
  return readings.ok ? choose(readings.value, now, context.zone) : readings;
}

function readingsOf(typed: TypedMoment, now: number, zone: string): Result<readonly Reading[], MomentFailure> {
  if (typed.wait !== undefined) {
    const thisMinute = Math.floor(now / MINUTE) * MINUTE;
    return succeed([{ at: thisMinute + typed.wait * MINUTE, assumptions: [] }]);
  }
  const today = wallClockAt(now, zone);
  const days = possibleDays(typed, today);
  if (days && !days.ok) return days;
  if (!days && !typed.time && !typed.part) return fail({ reason: 'not-understood', words: [] });
  const times = possibleTimes(typed);
  const [firstTime] = times;
  if (!firstTime) return fail({ reason: 'contradiction' });

  const readAs = (day: PossibleDay, time: PossibleTime): readonly Reading[] =>
    occurrences(day, time, typed.season, zone);
  if (days) return succeed(crossed(days.value, times).flatMap(([day, time]) => readAs(day, time)));

  // A time without a day is today's, or tomorrow's when it is over.
  const onToday: PossibleDay = { wall: today, assumptions: [] };
  const isAhead = readAs(onToday, firstTime).some(({ at }) => at > now);
  if (isAhead) return succeed(times.flatMap((time) => readAs(onToday, time)));
  const onTomorrow: PossibleDay = { wall: plusDays(today, 1), assumptions: ['tomorrow'] };
  return succeed([
    ...readAs(onTomorrow, firstTime),
    ...times.slice(1).flatMap((time) => [...readAs(onToday, time), ...readAs(onTomorrow, time)]),
  ]);
}

/** The likeliest day with every time, then the other days with the likeliest time. */
function crossed(
  [firstDay, ...otherDays]: readonly PossibleDay[],
  times: readonly PossibleTime[],
): readonly (readonly [PossibleDay, PossibleTime])[] {
  const [firstTime] = times;
  if (!firstDay || !firstTime) return [];
  return [...times.map((time) => [firstDay, time] as const), ...otherDays.map((day) => [day, firstTime] as const)];
}

/** A time that the clock shows twice is two readings; one that it skips is one, as much later. */
function occurrences(
  day: PossibleDay,
  time: PossibleTime,
  season: TypedMoment['season'],
  zone: string,
): readonly Reading[] {
  const assumptions = [...day.assumptions, ...time.assumptions];
  const found = occurrenceOf({ ...day.wall, hour: time.hour, minute: time.minute }, zone);
  if (found.kind === 'once') return [{ at: found.at, assumptions }];
  if (found.kind === 'skipped') return [{ at: found.at, assumptions: [...assumptions, 'clock-goes-forward'] }];
  if (season !== undefined) return [{ at: found[season], assumptions }];
  return [found.first, found.second].map((at) => ({ at, assumptions: [...assumptions, 'clock-goes-back'] }));
}

function choose(readings: readonly Reading[], now: number, zone: string): Result<ReadMoment, MomentFailure> {
  const [first] = readings;
  const ahead = readings.filter(({ at }) => at > now);
  const [best] = ahead;
  if (!best) return first ? fail({ reason: 'past', instant: written(first.at) }) : fail({ reason: 'no-such-date' });
  if (best.at - now > FARTHEST) return fail({ reason: 'too-far', instant: written(best.at) });
  const others = new Set(ahead.map(({ at }) => at));
  others.delete(best.at);
  return succeed({
    instant: written(best.at),
    zone,
    certainty: best.assumptions.length > 0 ? 'assumed' : 'exact',
    assumptions: best.assumptions,
    alternatives: [...others].slice(0, MOST_ALTERNATIVES).map(written),
  });
}

const written = (at: number): Moment => new Date(at).toISOString();

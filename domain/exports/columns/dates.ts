/** Dates of answers as numbers, to be shifted and written. */

const DAY = 86_400;
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/;
const WEEK = /^(\d{4})-W(\d{2})$/;

export interface ReadDate {
  /** Since 1970-01-01T00:00, by the clock on the wall. */
  readonly seconds: number;
  readonly timed: boolean;
}

/** `2026-03-01`, `2026-03` (its first day), `2026-W10` (its Monday), with or without a time. Null for anything else. */
export function readDate(value: unknown): ReadDate | null {
  if (typeof value !== 'string') return null;
  const week = WEEK.exec(value);
  if (week) return { seconds: mondayOf(Number(week[1]), Number(week[2])), timed: false };
  const found = DATE.exec(value);
  if (!found) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC makes the first of March of the thirtieth of February.
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  return { seconds: Math.floor(time / 1000), timed: found[4] !== undefined };
}

/** ISO 8601: the week with the fourth of January is the first. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4) / 1000;
  const weekday = (new Date(fourth * 1000).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

export const daysOf = (seconds: number): number => Math.floor(seconds / DAY);

/** `2026-03-01` of days since 1970-01-01. */
export const isoDate = (days: number): string => new Date(days * DAY * 1000).toISOString().slice(0, 10);

/** `2026-03-01T10:00:00`, without a zone: the clock on the wall. */
export const isoDateTime = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19);

/**
 * Between a moment and what the clock on the wall says, in any zone that the platform knows. Around a change of the
 * clock a time of day can be missing or come twice; both are visible here and decided elsewhere.
 */

/** A date and time of day, without a zone. `month` 1–12, `hour` 0–23. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** All times in milliseconds since 1970, UTC. */
export type Occurrence =
  | { readonly kind: 'once'; readonly at: number }
  /** The clock went back: it showed this time before the change, and once more after it. */
  | { readonly kind: 'twice'; readonly first: number; readonly second: number }
  /** The clock went forward over it. `at` is as long after the change as the time is after the gap's beginning. */
  | { readonly kind: 'skipped'; readonly at: number };

const DAY = 86_400_000;
const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** `zone` is an IANA name. One that the platform does not know is a bug, and throws the platform's RangeError. */
export function wallClockAt(at: number, zone: string): WallClock {
  const parts = new Map<string, number>(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: string): number => parts.get(type) ?? 0;
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}

/** When the clock on the wall shows this time. */
export function occurrenceOf(wall: WallClock, zone: string): Occurrence {
  const asUtc = utcOf(wall);
  // Clocks change at most once within two days, so the offsets on either side are all that can apply.
  const before = asUtc - offsetAt(asUtc - DAY, zone);
  const after = asUtc - offsetAt(asUtc + DAY, zone);
  const [first, second] = [...new Set([before, after])]
    .filter((at) => utcOf(wallClockAt(at, zone)) === asUtc)
    .sort((a, b) => a - b);
  if (first === undefined) return { kind: 'skipped', at: before };
  return second === undefined ? { kind: 'once', at: first } : { kind: 'twice', first, second };
}

/** The same time of day, some days on. */
export function plusDays(wall: WallClock, days: number): WallClock {
  const moved = new Date(utcOf(wall) + days * DAY);
  return { ...wall, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** ISO: Monday is 1, Sunday 7. */
export const weekdayOf = (wall: WallClock): number => new Date(utcOf(wall)).getUTCDay() || 7;

/** False for 31 April and for 29 February in an ordinary year. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const utcOf = ({ year, month, day, hour, minute }: WallClock): number => Date.UTC(year, month - 1, day, hour, minute);

/** What the zone is ahead of UTC at that moment, in milliseconds. */
const offsetAt = (at: number, zone: string): number => utcOf(wallClockAt(at, zone)) - Math.floor(at / MINUTE) * MINUTE;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

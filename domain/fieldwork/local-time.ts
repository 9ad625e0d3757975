/**
 * What day and time it is where the homes are, for hundreds of thousands of moments: the platform is asked for a zone's
 * offset once per day, and once per quarter of an hour on days on which the clock changes.
 */
import { wallClockAt } from './moments/wall-clock.js';

export interface LocalTime {
  /** Monday is 1, Sunday 7. */
  readonly weekday: number;
  /** Minutes since midnight by the clock on the wall. */
  readonly minute: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Every zone in use is a whole number of quarters ahead of UTC, and changes on one. */
const QUARTER = 15 * MINUTE;

/** Reads moments in one zone. Keep it: it remembers what it asked. */
export class LocalClock {
  readonly #days = new Map<number, { readonly offset: number } | 'changes'>();
  readonly #quarters = new Map<number, number>();

  constructor(readonly zone: string) {}

  /** @param at milliseconds since 1970, UTC */
  at(at: number): LocalTime {
    const local = at + this.#offset(at);
    const days = Math.floor(local / DAY);
    // 1 January 1970 was a Thursday.
    return { weekday: ((((days + 3) % 7) + 7) % 7) + 1, minute: Math.floor((local - days * DAY) / MINUTE) };
  }

  /** The date, `2026-11-23`. */
  dayAt(at: number): string {
    return this.wallAt(at).slice(0, 10);
  }

  /** What the clock on the wall shows, `2026-11-23T19:00`: the `local` of an appointment. */
  wallAt(at: number): string {
    return new Date(at + this.#offset(at)).toISOString().slice(0, 16);
  }

  #offset(at: number): number {
    const start = Math.floor(at / DAY) * DAY;
    let day = this.#days.get(start);
    if (day === undefined) {
      const offset = this.#ask(start);
      day = offset === this.#ask(start + DAY) ? { offset } : 'changes';
      this.#days.set(start, day);
    }
    if (day !== 'changes') return day.offset;
    const quarter = Math.floor(at / QUARTER) * QUARTER;
    const offset = this.#quarters.get(quarter) ?? this.#ask(quarter);
    this.#quarters.set(quarter, offset);
    return offset;
  }

  #ask(at: number): number {
    const { year, month, day, hour, minute } = wallClockAt(at, this.zone);
    return Date.UTC(year, month - 1, day, hour, minute) - at;
  }
}

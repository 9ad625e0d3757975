/**
 * What day and time it is where the homes are, for hundreds of thousands of moments: the platform is asked for a zone's
 * offset once per day, and once per quarter of an hour on days on which the clock changes.
 */
import type { Moment } from '../records/records.js';
import { wallClockAt } from './moments/wall-clock.js';

export interface LocalTime {
  /** `2026-11-23`. */
  readonly day: string;
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
    const local = new Date(at + this.#offset(at));
    return {
      day: local.toISOString().slice(0, 10),
      weekday: local.getUTCDay() || 7,
      minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
    };
  }

  of(moment: Moment): LocalTime {
    return this.at(Date.parse(moment));
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

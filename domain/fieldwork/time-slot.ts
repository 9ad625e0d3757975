/** The time slices over which the attempts of a case are spread, by the clock where the homes are. */
import type { ProtocolConfig, SlotId } from '../study/study-config.js';
import { LocalClock, type LocalTime } from './local-time.js';

export const slotIds = ['weekday-daytime', 'weekday-evening', 'saturday', 'sunday'] as const satisfies SlotId[];

type SlotProtocol = Pick<ProtocolConfig, 'hours' | 'timeZone'>;

/** The protocol's calendar: which slice a moment is in. Keep one per protocol. */
export class Slots {
  readonly clock: LocalClock;
  /** Those in which households are called at all. */
  readonly open: readonly SlotId[];
  readonly #hours: readonly { readonly slot: SlotId; readonly from: number; readonly until: number }[];

  constructor({ hours, timeZone }: SlotProtocol) {
    this.clock = new LocalClock(timeZone);
    this.#hours = slotIds.flatMap((slot) => {
      const set = hours[slot];
      return set && set.from < set.until ? [{ slot, from: minutesOf(set.from), until: minutesOf(set.until) }] : [];
    });
    this.open = this.#hours.map(({ slot }) => slot);
  }

  /** The slice in which households are called at that moment; null outside the hours. */
  callingAt(at: number): SlotId | null {
    const { weekday, minute } = this.clock.at(at);
    return (
      this.#hours.find(({ slot, from, until }) => isOn(slot, weekday) && minute >= from && minute < until)?.slot ?? null
    );
  }

  /** Whether there are calling hours on a day, `2026-11-23`. */
  isCallingDay(day: string): boolean {
    const weekday = new Date(day).getUTCDay() || 7;
    return this.open.some((slot) => isOn(slot, weekday));
  }

  /**
   * The slice that an attempt belongs to, also when it was made outside the hours (a door at ten past nine): on a
   * weekday the evening begins where the protocol says so, or at 17:00.
   */
  of(at: number): SlotId {
    return this.callingAt(at) ?? nearest(this.clock.at(at), this.#eveningBegins());
  }

  #eveningBegins(): number {
    return this.#hours.find(({ slot }) => slot === 'weekday-evening')?.from ?? EVENING;
  }
}

const EVENING = 17 * 60;

const isOn = (slot: SlotId, weekday: number): boolean =>
  weekday === 7 ? slot === 'sunday' : weekday === 6 ? slot === 'saturday' : slot.startsWith('weekday');

function nearest({ weekday, minute }: LocalTime, evening: number): SlotId {
  if (weekday === 7) return 'sunday';
  if (weekday === 6) return 'saturday';
  return minute >= evening ? 'weekday-evening' : 'weekday-daytime';
}

/** `17:30` is 1050. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The time in the demo. Nobody is called at night, so a visitor who comes then finds the demo half a day or more earlier,
 * at a time when there is work. `?now=2026-11-26T18:10:00+01:00` sets it; it then goes on like any clock, also after the
 * page was opened again.
 */
import type { ClockService } from '../../components/shared/contexts.js';
import { deviceClock } from '../../components/study/clock-service.js';
import type { Slots } from '../../domain/fieldwork/time-slot.js';

const HALF_A_DAY = 43_200_000;
const KEY = 'renovation-demo/clock';

interface Kept {
  /** What the address asked for. */
  readonly asked: string | null;
  /** What the demo is behind the device, or ahead of it, in milliseconds. */
  readonly offset: number;
}

export interface DemoClock extends ClockService {
  /** Whether it shows another time than the device. */
  readonly moved: boolean;
}

export function demoClock(slots: Slots): DemoClock {
  const asked = new URL(location.href).searchParams.get('now');
  const offset = offsetOf(asked, Date.now(), slots, kept());
  keep({ asked, offset });
  return {
    moved: offset !== 0,
    now: () => new Date(Date.now() + offset).toISOString(),
    newId: deviceClock.newId,
  };
}

function offsetOf(asked: string | null, device: number, slots: Slots, before: Kept | null): number {
  const wanted = asked === null ? NaN : Date.parse(asked);
  if (!Number.isNaN(wanted)) return before?.asked === asked ? before.offset : wanted - device;
  if (slots.callingAt(device) !== null) return 0;
  // As it was at the last visit, so that time never runs backwards in one night.
  if (before?.asked === null && slots.callingAt(device + before.offset) !== null) return before.offset;
  for (let steps = 1; steps <= 14; steps += 1) {
    if (slots.callingAt(device - steps * HALF_A_DAY) !== null) return -steps * HALF_A_DAY;
  }
  return 0;
}

function kept(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
  } catch {
    return null; // storage switched off, or not ours
  }
}

function keep(value: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(value));
  } catch {
    // Then the time is worked out anew at the next visit.
  }
}

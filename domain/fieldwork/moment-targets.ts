/** What the study aims at in a time slice and on a day, in households, beside what was reached there. */
import type { ProtocolConfig } from '../study/study-config.js';
import { interviewsOf, type MomentRow } from './progress.js';
import { slotIds, type Slots } from './time-slot.js';

export interface AimedRow extends MomentRow {
  /** Households that should have their interview in it; null where nothing was aimed at. */
  readonly target: number | null;
}

/** Whose moments they are: some of the households of the wave, or all of them. */
export interface AimedAt {
  readonly households: number;
  readonly ofAll: number;
}

type Targets = Pick<ProtocolConfig, 'targetShare' | 'slotShares' | 'dayTarget'>;

/** A slice's part of the wave's target. A slice that the study gives a share is there also before its first attempt. */
export function slotsAgainstTarget(
  rows: readonly MomentRow[],
  { households }: Pick<AimedAt, 'households'>,
  { targetShare, slotShares }: Targets,
): readonly AimedRow[] {
  const met = new Map(rows.map((row) => [row.group, row]));
  return slotIds.flatMap((slot): readonly AimedRow[] => {
    const share = slotShares?.[slot] ?? null;
    const row = met.get(slot) ?? (share === null ? null : { group: slot, attempts: 0, interviews: 0, households: 0 });
    const target = targetShare === null || share === null ? null : interviewsOf(targetShare * share, households);
    return row ? [{ ...row, target }] : [];
  });
}

/**
 * Days with what the team should do on them: a complex's part of the day's target is its part of the households. With a
 * target, days with calling hours between the first attempt and the last on which nobody tried are rows as well.
 */
export function daysAgainstTarget(
  rows: readonly MomentRow[],
  { households, ofAll }: AimedAt,
  { dayTarget }: Targets,
  slots: Slots,
): readonly AimedRow[] {
  if (dayTarget === null || ofAll === 0) return rows.map((row) => ({ ...row, target: null }));
  const target = interviewsOf(households / ofAll, dayTarget);
  const met = new Map(rows.map((row) => [row.group, row]));
  return daysFrom(rows[0]?.group, rows.at(-1)?.group).flatMap((day): readonly AimedRow[] => {
    const row = met.get(day);
    const isWorked = slots.isCallingDay(day);
    if (!row && !isWorked) return [];
    return [
      { ...(row ?? { group: day, attempts: 0, interviews: 0, households: 0 }), target: isWorked ? target : null },
    ];
  });
}

const DAY = 86_400_000;

/** Both included, `2026-11-23`. */
function daysFrom(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

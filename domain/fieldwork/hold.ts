/**
 * Who has a case in hand. One interviewer at a time, on one screen; the hold ends by itself after the protocol's
 * minutes, so that a browser that died keeps nobody waiting. Stores apply these inside one transaction.
 */
import { fail, succeed, type Result } from '../failure.js';
import type { HoldRecord } from '../records/fieldwork-records.js';
import type { HeldElsewhere, Holder, HoldRequest } from '../records/fieldwork-store.js';
import type { Moment } from '../records/records.js';

const MILLISECONDS_PER_MINUTE = 60_000;

/** The hold that stands at `now`, or null when there is none or it has ended. */
export const holdOf = (kept: HoldRecord | null | undefined, now: Moment): HoldRecord | null =>
  kept && Date.parse(now) < Date.parse(kept.expiresAt) ? kept : null;

/** Whether a hold is this screen's own. */
export const isHeldBy = (hold: HoldRecord, holder: Holder): boolean =>
  hold.interviewer === holder.interviewer && hold.screen === holder.screen;

/** The hold that stands at `now` and is somebody else's, or this interviewer's on another screen. */
export function heldElsewhere(
  kept: HoldRecord | null | undefined,
  holder: Holder & { readonly now: Moment },
): HoldRecord | null {
  const standing = holdOf(kept, holder.now);
  return standing && !isHeldBy(standing, holder) ? standing : null;
}

/** Takes a free case, or goes on holding one's own from `now` on. A case in other hands stays there. */
export function takeHold(
  kept: HoldRecord | null | undefined,
  { case: taken, study, interviewer, screen, now, minutes }: HoldRequest,
): Result<HoldRecord, HeldElsewhere> {
  const elsewhere = heldElsewhere(kept, { interviewer, screen, now });
  if (elsewhere) return fail({ reason: 'held', hold: elsewhere });
  const own = holdOf(kept, now);
  return succeed({
    case: taken,
    study,
    interviewer,
    screen,
    takenAt: own?.takenAt ?? now,
    expiresAt: laterOf(own?.expiresAt, new Date(Date.parse(now) + minutes * MILLISECONDS_PER_MINUTE).toISOString()),
  });
}

/** What is kept after a screen lets go: nothing, unless the case was not its own to give back. */
export const afterRelease = (kept: HoldRecord | null | undefined, holder: Holder): HoldRecord | null =>
  !kept || isHeldBy(kept, holder) ? null : kept;

/** Renewing never shortens a hold, also when the device's clock was set back. */
const laterOf = (one: Moment | undefined, other: Moment): Moment =>
  one !== undefined && Date.parse(one) > Date.parse(other) ? one : other;

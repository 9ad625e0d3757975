/**
 * The interviews that are under way on this device, for whoever looks along: a case that somebody has in hand, and the
 * draft in which its answers are kept. A questionnaire that a resident fills in alone is never among them.
 */
import { compare } from './case-log.js';
import type { CaseState } from './case-state.js';
import { heldUntil } from './standing.js';
import type { Mode, Moment, ResponseRecord } from '../records/records.js';

export interface RunningInterview {
  readonly case: string;
  readonly interviewer: string;
  /** When the case was taken, in milliseconds since 1970. */
  readonly since: number;
  /** Null while no answer has been given yet: they are calling, or at the door. */
  readonly draft: {
    /** Pseudonymous: the only thing by which answers are asked for. */
    readonly response: string;
    readonly mode: Mode;
    readonly changedAt: Moment;
  } | null;
}

type Draft = Pick<ResponseRecord, 'id' | 'household' | 'mode' | 'state' | 'changedAt'>;

/**
 * Longest under way first. The draft is the newest one of the household that was written since the case was taken.
 *
 * @param now milliseconds since 1970
 */
export function runningInterviews(
  states: Iterable<CaseState>,
  drafts: readonly Draft[],
  now: number,
): readonly RunningInterview[] {
  const byHousehold = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.household === null || draft.mode === 'self' || draft.state !== 'draft') continue;
    const known = byHousehold.get(draft.household);
    if (!known || Date.parse(known.changedAt) < Date.parse(draft.changedAt)) byHousehold.set(draft.household, draft);
  }
  const running: RunningInterview[] = [];
  for (const state of states) {
    if (!state.hold || now >= heldUntil(state)) continue;
    const since = Date.parse(state.hold.takenAt);
    const draft = byHousehold.get(state.household);
    const own = draft && Date.parse(draft.changedAt) >= since ? draft : null;
    running.push({
      case: state.id,
      interviewer: state.hold.interviewer,
      since,
      draft: own && { response: own.id, mode: own.mode, changedAt: own.changedAt },
    });
  }
  return running.sort((a, b) => a.since - b.since || compare(a.case, b.case));
}

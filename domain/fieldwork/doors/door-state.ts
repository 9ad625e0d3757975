/**
 * What a door shows to whoever stands in front of it: one thing, the one that matters now. Words and shapes belong to
 * the screen.
 */
import type { Language } from '../../localized-text.js';
import type { AttemptEntry, OutcomeId } from '../../records/fieldwork-records.js';
import type { CaseState, Closed } from '../case-state.js';
import { outcomes } from '../outcome-table.js';
import type { Standing } from '../standing.js';

/** Times in milliseconds since 1970. */
export type DoorState =
  /** Not visited in this wave. */
  | { readonly kind: 'new' }
  /** Nobody was reached at the last visit; how often the door stayed shut so. */
  | { readonly kind: 'not-reached'; readonly outcome: OutcomeId; readonly times: number }
  /** An interview, whole or in part. */
  | { readonly kind: 'talked'; readonly outcome: 'complete' | 'partial' }
  /** Residents are asked one by one: the interview of some of them is done, others are still to be asked. */
  | { readonly kind: 'some-talked'; readonly done: number; readonly of: number }
  | { readonly kind: 'appointment'; readonly at: number; readonly interviewer: string | null }
  /** For good: refused, or not to be contacted at all. */
  | { readonly kind: 'refused'; readonly reason: Extract<Closed, { why: 'refused' | 'do-not-contact' }> }
  /** Somebody was spoken to, and said: not now. */
  | { readonly kind: 'not-now'; readonly outcome: OutcomeId }
  /** Somebody else has it in hand until then, or it was given to somebody else. */
  | { readonly kind: 'colleague'; readonly interviewer: string; readonly until: number | null }
  | { readonly kind: 'language'; readonly language: Language }
  /** Stays somewhere else while the works last. */
  | { readonly kind: 'elsewhere'; readonly address: string }
  /** An unsafe or unreachable door: by telephone only. */
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'moved-out' }
  /** Nothing more to do here: a vacant home, a shop. */
  | { readonly kind: 'over'; readonly outcome: OutcomeId };

export interface DoorView {
  readonly state: CaseState;
  /** For whoever stands there. */
  readonly standing: Standing;
  /** Of the case, corrected, oldest first. */
  readonly attempts: readonly AttemptEntry[];
  readonly temporaryAddress: string | null;
}

/** The first of these that applies: over for good, in other hands, agreed, elsewhere, unsafe, language, what was met last. */
export function doorState({ state, standing, attempts, temporaryAddress }: DoorView): DoorState {
  if (state.closed) return closedState(state.closed);
  const reason = standing.kind === 'wait' ? standing.reason : null;
  if (reason?.why === 'held') return { kind: 'colleague', interviewer: reason.by, until: reason.until };
  if (state.appointment)
    return { kind: 'appointment', at: state.appointment.at, interviewer: state.appointment.interviewer };
  if (state.byAppointmentOnly) return { kind: 'talked', outcome: 'partial' };
  if (reason?.why === 'assigned') return { kind: 'colleague', interviewer: reason.to, until: null };
  if (temporaryAddress !== null) return { kind: 'elsewhere', address: temporaryAddress };
  if (state.closedModes.includes('door')) return { kind: 'unsafe' };
  const talked = someTalked(state);
  if (talked) return talked;
  const met = lastMet(attempts);
  // Whoever does not speak it may ring all the same, and sees what came of that.
  const isRung = met.kind === 'not-reached' && reason?.why === 'language' && reason.language !== 'und';
  return reason?.why === 'language' && !isRung ? { kind: 'language', language: reason.language } : met;
}

/** Nothing is left to do at this door in this wave. */
export const isFinished = ({ closed, byAppointmentOnly, appointment, ringBack }: CaseState): boolean =>
  closed !== null || (byAppointmentOnly && appointment === null && ringBack === null);

function closedState(closed: Closed): DoorState {
  if (closed.why === 'moved-out') return { kind: 'moved-out' };
  if (closed.why !== 'outcome') return { kind: 'refused', reason: closed };
  const { outcome } = closed;
  return outcome === 'complete' || outcome === 'partial' ? { kind: 'talked', outcome } : { kind: 'over', outcome };
}

function someTalked({ residents }: CaseState): Extract<DoorState, { kind: 'some-talked' }> | null {
  const done = (residents ?? []).filter(({ disposition: { group } }) => group === 'I').length;
  return done === 0 ? null : { kind: 'some-talked', done, of: residents?.length ?? 0 };
}

/** A telephone that nobody answered is no visit; what was said on it counts here as well. */
function lastMet(attempts: readonly AttemptEntry[]): DoorState {
  const met = attempts.filter(({ mode, outcome }) => mode === 'door' || outcomes[outcome].spoken);
  const last = met.at(-1);
  if (!last) return { kind: 'new' };
  if (outcomes[last.outcome].spoken) return { kind: 'not-now', outcome: last.outcome };
  return {
    kind: 'not-reached',
    outcome: last.outcome,
    times: met.filter(({ outcome }) => outcome === last.outcome).length,
  };
}

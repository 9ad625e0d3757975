/**
 * Whether a door may be rung at now, and why not. The rules of calling hold at the door as well, but for the hours: a
 * round through a building is planned as such, and a door at ten past nine is still part of it.
 */
import type { CaseState } from '../case-state.js';
import type { Caller, Standing } from '../standing.js';

/** What stands in the way. */
export type DoorBar = Exclude<Standing, { kind: 'call' }>;

/** What stands in the way of a talk; null when nothing does. */
export function doorBar(standing: Standing): DoorBar | null {
  if (standing.kind === 'call') return null;
  return standing.kind === 'wait' && standing.reason.why === 'outside-hours' ? null : standing;
}

/**
 * Whoever rings, as if they spoke the language that is spoken there: it takes none to ring, nor to write down that nobody
 * opened. A talk takes one.
 */
export const ringer = (caller: Caller, { language }: Pick<CaseState, 'language'>): Caller =>
  language === null ? caller : { ...caller, languages: [...caller.languages, language] };

/**
 * Whether a household that speaks to us first may be talked with: whoever comes to us is not called by us, so only a
 * colleague who has them in hand stands in the way, or that nobody lives there any more.
 */
export const mayAnswer = (standing: Standing): boolean =>
  standing.kind === 'wait'
    ? standing.reason.why !== 'held'
    : standing.kind === 'call' || standing.reason.why !== 'moved-out';

/**
 * Where somebody is on their round, and what is noted at a door before there is an outcome, kept through a reload. The
 * place stays on the device; note and marks, which are about people, no longer than the tab, and they are gone as soon as
 * they are saved.
 */
import type { ConversationMark } from '../../../domain/records/fieldwork-records.js';
import { isConversationMark } from '../conversation-marks.js';

export interface Place {
  /** The id of the stairwell; null for the overview. */
  readonly entrance: string | null;
  /** Only doors where something is left to do. */
  readonly toDo: boolean;
}

const START: Place = { entrance: null, toDo: false };
const placeKey = (study: string, wave: string): string => `renovation-kit/doors/${study}/${wave}`;
const noteKey = (caseId: string): string => `renovation-kit/door-note/${caseId}`;
const marksKey = (caseId: string): string => `renovation-kit/door-marks/${caseId}`;

export function rememberedPlace(study: string, wave: string): Place {
  return attempt(() => read(localStorage.getItem(placeKey(study, wave)))) ?? START;
}

export function rememberPlace(study: string, wave: string, place: Place): void {
  attempt(() => localStorage.setItem(placeKey(study, wave), JSON.stringify(place)));
}

export const rememberedNote = (caseId: string): string => attempt(() => sessionStorage.getItem(noteKey(caseId))) ?? '';

export const rememberNote = (caseId: string, note: string): void => keep(noteKey(caseId), note);

/** What was ticked and waits for the outcome that it goes with. */
export function rememberedMarks(caseId: string): ReadonlySet<ConversationMark> {
  const kept = attempt(() => sessionStorage.getItem(marksKey(caseId))) ?? '';
  return new Set(kept.split(' ').filter(isConversationMark));
}

export const rememberMarks = (caseId: string, marks: ReadonlySet<ConversationMark>): void =>
  keep(marksKey(caseId), [...marks].join(' '));

function keep(key: string, text: string): void {
  attempt(() => (text === '' ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text)));
}

function read(kept: string | null): Place {
  const place: unknown = kept === null ? null : JSON.parse(kept);
  if (typeof place !== 'object' || place === null) return START;
  const { entrance, toDo } = place as Readonly<Record<string, unknown>>;
  return { entrance: typeof entrance === 'string' ? entrance : null, toDo: toDo === true };
}

/** A browser that keeps nothing, or is full, simply does not remember. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

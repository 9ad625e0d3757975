/**
 * Where somebody is on their round, and a note that is being typed, kept through a reload. The place stays on the device;
 * the note, which is about people, no longer than the tab, and it is gone as soon as it is saved.
 */

export interface Place {
  /** The id of the stairwell; null for the overview. */
  readonly entrance: string | null;
  /** Only doors where something is left to do. */
  readonly toDo: boolean;
}

const START: Place = { entrance: null, toDo: false };
const placeKey = (study: string, wave: string): string => `renovation-kit/doors/${study}/${wave}`;
const noteKey = (caseId: string): string => `renovation-kit/door-note/${caseId}`;

export function rememberedPlace(study: string, wave: string): Place {
  return attempt(() => read(localStorage.getItem(placeKey(study, wave)))) ?? START;
}

export function rememberPlace(study: string, wave: string, place: Place): void {
  attempt(() => localStorage.setItem(placeKey(study, wave), JSON.stringify(place)));
}

export const rememberedNote = (caseId: string): string => attempt(() => sessionStorage.getItem(noteKey(caseId))) ?? '';

export function rememberNote(caseId: string, note: string): void {
  attempt(() =>
    note === '' ? sessionStorage.removeItem(noteKey(caseId)) : sessionStorage.setItem(noteKey(caseId), note),
  );
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

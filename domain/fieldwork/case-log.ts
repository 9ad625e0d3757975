/** The log of a case, read in order and with its corrections. */
import type { AppointmentEntry, AttemptEntry, CaseEntry } from '../records/fieldwork-records.js';

/**
 * Oldest first, by `at` and then by id: the same on every device, whatever order the entries came in. What was agreed in
 * a conversation comes after that conversation, although it was written down before its end. Entries that came twice
 * are one; a corrected attempt carries the last correction's outcome, and corrections themselves are left out. One that
 * was corrected to "not attempted" (the wrong door was ticked) never was: it uses up no attempt and no slice.
 */
export function readLog(entries: readonly CaseEntry[]): readonly Exclude<CaseEntry, { kind: 'correction' }>[] {
  // Most cases of a wave have no line yet, or one: at 100,000 of them the rest would be most of reading.
  const [only] = entries;
  if (entries.length < 2) return only === undefined || only.kind === 'correction' ? [] : [only];
  if (isPlain(entries)) return entries;
  const distinct = new Map(entries.map((entry) => [entry.id, entry]));
  const placed = [...distinct.values()].map((entry) => {
    const talk = entry.kind === 'appointment' && entry.attempt !== null ? distinct.get(entry.attempt) : undefined;
    const at = Date.parse(entry.at);
    return { entry, at: talk ? Math.max(at, Date.parse(talk.at)) : at, after: talk ? 1 : 0 };
  });
  placed.sort((a, b) => a.at - b.at || a.after - b.after || compare(a.entry.id, b.entry.id));
  const corrected = new Map<string, AttemptEntry['outcome']>();
  for (const { entry } of placed) if (entry.kind === 'correction') corrected.set(entry.attempt, entry.outcome);
  return placed.flatMap(({ entry }) => {
    if (entry.kind === 'correction') return [];
    const outcome = entry.kind === 'attempt' ? corrected.get(entry.id) : undefined;
    if (outcome === 'not-attempted') return [];
    return entry.kind === 'attempt' && outcome !== undefined ? [{ ...entry, outcome }] : [entry];
  });
}

/** Longer logs are rare, and looking for an entry that came twice would take long. */
const SHORT = 12;
/** `2026-11-23T18:00:00.000Z`: moments of this form are in order when their letters are. */
const MOMENT = 24;

/** A log as it mostly is: short, in order, each entry once, nothing corrected and nothing to be moved. */
function isPlain(entries: readonly CaseEntry[]): entries is readonly Exclude<CaseEntry, { kind: 'correction' }>[] {
  if (entries.length > SHORT) return false;
  let before: CaseEntry | undefined;
  const ids: string[] = [];
  for (const entry of entries) {
    const { id, at, kind } = entry;
    if (kind === 'correction' || (kind === 'appointment' && entry.attempt !== null)) return false;
    if (at.length !== MOMENT || !at.endsWith('Z') || ids.includes(id)) return false;
    if (before && (compare(before.at, at) || compare(before.id, id)) > 0) return false;
    ids.push(id);
    before = entry;
  }
  return true;
}

/** The attempts of a log, corrected, oldest first. */
export const attemptsOf = (entries: readonly CaseEntry[]): readonly AttemptEntry[] =>
  readLog(entries).filter((entry) => entry.kind === 'attempt');

/** Minutes before an appointment from which an attempt keeps it. */
const EARLY = 15 * 60_000;

/** Whether an attempt is the one that the appointment was for: it says so, or it was made when that was due. */
export const keeps = (attempt: AttemptEntry, appointment: AppointmentEntry): boolean =>
  attempt.id !== appointment.attempt &&
  (attempt.appointment === appointment.id || Date.parse(attempt.startedAt) >= Date.parse(appointment.moment) - EARLY);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

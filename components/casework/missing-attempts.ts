/**
 * Finished interviews that no attempt tells of: a resident who answered alone, or a talk whose window died between the
 * last answer and the outcome. One case history holds phone, door and self-service, so each becomes an attempt.
 */
import { readLog } from '../../domain/fieldwork/case-log.js';
import { holdOf } from '../../domain/fieldwork/hold.js';
import type { AttemptEntry, CaseEntry, CaseRecord, HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { Moment, ResponseRecord } from '../../domain/records/records.js';

/**
 * The same for everybody who writes it, so that a finished interview is one attempt, whoever sees it first. One that was
 * reopened can be finished once more.
 */
export function attemptIdOf(response: string, log: readonly CaseEntry[]): string {
  const reopenings = log.filter((entry) => entry.kind === 'reopened' && entry.response === response).length;
  return reopenings === 0 ? `finished/${response}` : `finished/${response}/${reopenings + 1}`;
}

export interface FinishedInterviews {
  /** The case of a household in the wave; null for one of another wave, or of none. */
  readonly case: (household: string, wave: string | null) => CaseRecord | null;
  readonly log: (caseId: string) => readonly CaseEntry[];
  readonly hold: (caseId: string) => HoldRecord | null;
  readonly now: Moment;
}

export interface MissingAttempts {
  readonly attempts: readonly AttemptEntry[];
  /** Responses whose case is in somebody's hands: theirs to write, unless they do not come to it. */
  readonly later: readonly string[];
}

export function missingAttempts(
  responses: readonly ResponseRecord[],
  { case: caseOf, log, hold, now }: FinishedInterviews,
): MissingAttempts {
  const attempts: AttemptEntry[] = [];
  const later: string[] = [];
  for (const response of responses) {
    const record = response.household === null ? null : caseOf(response.household, response.wave);
    if (record === null || response.state !== 'complete') continue;
    const entries = log(record.id);
    if (isTold(response.id, entries)) continue;
    const held = hold(record.id);
    if (response.mode !== 'self' && holdOf(held, now)) later.push(response.id);
    else attempts.push(attemptOf(response, record, attemptIdOf(response.id, entries), held));
  }
  return { attempts, later };
}

/**
 * Whether an attempt tells that this interview was finished, since it was last reopened. One that was broken off is told
 * of as well, and yet not as finished; an outcome that was corrected is not told again.
 */
function isTold(response: string, entries: readonly CaseEntry[]): boolean {
  const written = new Set(entries.flatMap((entry) => (isFinish(entry, response) ? [entry.id] : [])));
  let told = false;
  for (const entry of readLog(entries)) {
    if (entry.kind === 'reopened' && entry.response === response) told = false;
    else if (written.has(entry.id) || isFinish(entry, response)) told = true;
  }
  return told;
}

const isFinish = (entry: CaseEntry, response: string): boolean =>
  entry.kind === 'attempt' && entry.response === response && entry.outcome === 'complete';

/** The responses that the log of a case tells of as finished. */
export function toldResponses(entries: readonly CaseEntry[]): readonly string[] {
  const named = entries.flatMap((entry) =>
    entry.kind === 'attempt' && entry.outcome === 'complete' ? (entry.response ?? []) : [],
  );
  return named.filter((response) => isTold(response, entries));
}

function attemptOf(
  { id: response, mode, startedAt, completedAt, changedAt, respondent }: ResponseRecord,
  { study, id }: CaseRecord,
  entryId: string,
  held: HoldRecord | null,
): AttemptEntry {
  return {
    id: entryId,
    study,
    case: id,
    at: completedAt ?? changedAt,
    by: mode === 'self' ? null : (held?.interviewer ?? null),
    kind: 'attempt',
    mode,
    startedAt,
    outcome: 'complete',
    inbound: false,
    respondent,
    response,
    appointment: null,
    language: null,
    note: '',
    marks: [],
  };
}

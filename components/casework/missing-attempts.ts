/**
 * Finished interviews that no attempt tells of: a resident who answered alone, or a talk whose window died between the
 * last answer and the outcome. One case history holds phone, door and self-service, so each becomes an attempt.
 */
import type { AttemptEntry, CaseEntry, CaseRecord, HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { Moment, ResponseRecord } from '../../domain/records/records.js';

/** The same for everybody who writes it, so that a finished interview is one attempt, whoever sees it first. */
export const attemptIdOf = (response: string): string => `finished/${response}`;

export interface FinishedInterviews {
  readonly cases: ReadonlyMap<string, CaseRecord>;
  readonly log: (caseId: string) => readonly CaseEntry[];
  readonly hold: (caseId: string) => HoldRecord | null;
  readonly now: Moment;
}

/** An interview of a case that is in somebody's hands is theirs to write. */
export function missingAttempts(
  responses: readonly ResponseRecord[],
  { cases, log, hold, now }: FinishedInterviews,
): readonly AttemptEntry[] {
  const byHousehold = new Map([...cases.values()].map((record) => [record.household, record]));
  return responses.flatMap((response) => {
    const { completedAt, household, mode } = response;
    const record = household === null ? undefined : byHousehold.get(household);
    if (!record || completedAt === null || response.state !== 'complete') return [];
    const told = log(record.id).some((entry) => entry.kind === 'attempt' && entry.response === response.id);
    const held = hold(record.id);
    if (told || (mode !== 'self' && held !== null && Date.parse(now) < Date.parse(held.expiresAt))) return [];
    return [
      {
        id: attemptIdOf(response.id),
        study: record.study,
        case: record.id,
        at: completedAt,
        by: mode === 'self' ? null : (held?.interviewer ?? null),
        kind: 'attempt',
        mode,
        startedAt: response.startedAt,
        outcome: 'complete',
        inbound: false,
        respondent: response.respondent,
        response: response.id,
        appointment: null,
        language: null,
        note: '',
        marks: [],
      },
    ];
  });
}

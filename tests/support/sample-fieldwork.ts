/** Cases of the small fictional study, and what happens to them, for tests of what keeps and shows fieldwork. */
import {
  caseId,
  type AttemptEntry,
  type CaseRecord,
  type HoldRecord,
  type InterviewerRecord,
  type NoteEntry,
  type ReopenedEntry,
} from '../../domain/records/fieldwork-records.js';
import type { HoldRequest } from '../../domain/records/fieldwork-store.js';
import { STUDY } from './sample-records.js';

export const WAVE = 'before';
export const CASE = caseId('home-12', WAVE);

export function sampleCase(household = 'home-12', part: Partial<CaseRecord> = {}): CaseRecord {
  const wave = part.wave ?? WAVE;
  return {
    id: caseId(household, wave),
    study: STUDY,
    household,
    wave,
    residents: null,
    createdAt: '2026-11-22T08:00:00.000Z',
    ...part,
  };
}

export function sampleAttempt(part: Partial<AttemptEntry> = {}): AttemptEntry {
  return {
    id: 'attempt-1',
    study: STUDY,
    case: CASE,
    kind: 'attempt',
    at: '2026-11-23T18:04:00.000Z',
    by: 'anna',
    mode: 'phone',
    startedAt: '2026-11-23T18:00:00.000Z',
    outcome: 'no-answer',
    inbound: false,
    respondent: null,
    response: null,
    appointment: null,
    language: null,
    note: '',
    marks: [],
    ...part,
  };
}

export function sampleNote(part: Partial<NoteEntry> = {}): NoteEntry {
  const at = '2026-11-23T18:05:00.000Z';
  return { id: 'note-1', study: STUDY, case: CASE, kind: 'note', at, by: 'anna', note: 'Rings after six.', ...part };
}

export function sampleReopening(part: Partial<ReopenedEntry> = {}): ReopenedEntry {
  const head = { id: 'reopened-1', study: STUDY, case: CASE, at: '2026-11-24T09:00:00.000Z', by: 'sofie' };
  return { ...head, kind: 'reopened', reason: 'A part was skipped.', ...part };
}

export function sampleInterviewer(part: Partial<InterviewerRecord> = {}): InterviewerRecord {
  return { id: 'anna', study: STUDY, name: 'Anna', languages: ['nl'], revision: 1, ...part };
}

export function sampleHold(part: Partial<HoldRecord> = {}): HoldRecord {
  return {
    case: CASE,
    study: STUDY,
    interviewer: 'anna',
    screen: 'desk-1',
    takenAt: '2026-11-23T18:00:00.000Z',
    expiresAt: '2026-11-23T18:20:00.000Z',
    ...part,
  };
}

export function sampleRequest(part: Partial<HoldRequest> = {}): HoldRequest {
  return {
    case: CASE,
    study: STUDY,
    interviewer: 'anna',
    screen: 'desk-1',
    now: '2026-11-23T18:00:00.000Z',
    minutes: 20,
    ...part,
  };
}

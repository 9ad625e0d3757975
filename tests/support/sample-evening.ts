/** Topics, votes, names and grievances of an invented evening, for tests of what keeps and shows them. */
import {
  eveningId,
  type BallotRecord,
  type EveningTopicRecord,
  type GrievanceRecord,
  type SignUpRecord,
} from '../../domain/evening/evening-records.js';
import type { EveningKey } from '../../domain/evening/evening-store.js';
import { STUDY } from './sample-records.js';

export const EVENING: EveningKey = { study: STUDY, name: 'tent' };

const head = { study: STUDY, evening: eveningId(EVENING.study, EVENING.name) };

export const sampleTopic = (id = 'garden', part: Partial<EveningTopicRecord> = {}): EveningTopicRecord => ({
  ...head,
  id,
  place: 1,
  label: { en: `About ${id}` },
  promise: null,
  removed: false,
  revision: 1,
  ...part,
});

export const sampleBallot = (id: string, ...topics: readonly string[]): BallotRecord => ({ ...head, id, topics });

export const sampleSignUp = (part: Partial<SignUpRecord> = {}): SignUpRecord => ({
  ...head,
  id: 'sign-up-1',
  topic: 'garden',
  name: 'Example One',
  contact: '06 00 00 00 00',
  consent: { purpose: null, textVersion: '1', language: 'en', day: '2026-12-03' },
  revision: 1,
  ...part,
});

export const sampleGrievance = (part: Partial<GrievanceRecord> = {}): GrievanceRecord => ({
  ...head,
  id: 'grievance-1',
  text: 'The lift is always broken.',
  language: 'en',
  ...part,
});

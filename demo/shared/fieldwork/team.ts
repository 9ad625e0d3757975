/** The invented interviewers of the demo, named after plants as the block is after a tree, and what they speak. */
import type { InterviewerRecord } from '../../../domain/records/fieldwork-records.js';

/** How somebody comes across: what shows when interviewers are looked at side by side. */
export interface Interviewer {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  /** Above 1: more people say yes to them. */
  readonly persuades: number;
  /** Above 1: their talks take longer. */
  readonly pace: number;
}

export const CALLERS: readonly Interviewer[] = [
  { id: 'aster', name: 'Aster', languages: ['nl', 'en'], persuades: 1.15, pace: 1 },
  { id: 'brem', name: 'Brem', languages: ['nl', 'tr', 'en'], persuades: 1, pace: 1.15 },
  { id: 'clivia', name: 'Clivia', languages: ['nl', 'ar', 'en'], persuades: 1.05, pace: 1.1 },
  { id: 'dahlia', name: 'Dahlia', languages: ['nl'], persuades: 0.85, pace: 0.8 },
  { id: 'erica', name: 'Erica', languages: ['nl', 'pl', 'en'], persuades: 1, pace: 0.95 },
  { id: 'flox', name: 'Flox', languages: ['nl', 'en'], persuades: 0.9, pace: 1 },
];

/** Ten people, as on an evening at the doors. */
export const VISITORS: readonly Interviewer[] = [
  ...CALLERS,
  ...['Gentiaan', 'Hulst', 'Iris', 'Jasmijn'].map((name) => ({
    id: name.toLowerCase(),
    name,
    languages: ['nl', 'en'],
    persuades: 1,
    pace: 1,
  })),
];

export const recordsOf = (team: readonly Interviewer[], study: string): readonly InterviewerRecord[] =>
  team.map(({ id, name, languages }) => ({ id, study, name, languages, revision: 1 }));

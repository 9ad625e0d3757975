/** The words for interviewers, in the language nearest to theirs. */
import { messages as en } from './en.js';
import type { InterviewerMessages } from './interviewer-messages.js';
import { messages as nl } from './nl.js';

/** Two short lists: one request less than a chunk for each. */
export const interviewerMessages = (language: string): InterviewerMessages =>
  language.split('-')[0] === 'nl' ? nl : en;

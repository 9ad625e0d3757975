/** Brings what an interviewer sees and a resident does not, and hands it each questionnaire that is drawn. */
import type { Mode } from '../../../domain/records/records.js';
import type { InterviewShell } from './interview-shell.js';

let loaded: typeof import('../interviewer/interview.js') | undefined;

/** To be awaited before the model is made, which is to know the words to say. Rejects when the network does not give it. */
export async function loadInterview(mode: Mode): Promise<void> {
  if (mode !== 'self') loaded ??= await import('../interviewer/interview.js');
}

/** The shell draws another survey, or has other settings. */
export function interviewIn(shell: InterviewShell): void {
  loaded?.interviewIn(shell);
}

export function endInterview(shell: InterviewShell): void {
  loaded?.endInterview(shell);
}

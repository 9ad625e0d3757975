/** Brings what an interviewer sees and a resident does not, and hands it each questionnaire that is drawn. */
import type { Mode } from '../../../domain/records/records.js';
import type { ShellElement } from './shell-element.js';

let loaded: typeof import('../interviewer/interview.js') | undefined;

/** To be awaited before the model is made, which is to know the words to say. Rejects when the network does not give it. */
export async function loadInterview(mode: Mode): Promise<void> {
  if (mode !== 'self') loaded ??= await import('../interviewer/interview.js');
}

/** The shell draws another survey, or has other settings. */
export function interviewIn(shell: ShellElement): void {
  loaded?.interviewIn(shell);
}

export function endInterview(shell: ShellElement): void {
  loaded?.endInterview(shell);
}

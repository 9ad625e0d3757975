/** What the workspace shows while there are no cases to work on: on its way, not there, or not to be had. */
import type { TemplateResult } from 'lit';
import type { RenovationErrorCode } from '../../shared/events/renovation-error-event.js';
import { emptyState, errorState, loadingState } from '../../shared/states.js';
import type { InterviewMessages } from '../locales/messages.js';
import type { WorkspacePhase } from './workspace.js';

export function workspaceState(
  phase: Exclude<WorkspacePhase, { kind: 'open' }>,
  words: InterviewMessages,
  language: string,
  retry: () => void,
): TemplateResult {
  switch (phase.kind) {
    case 'opening':
      return loadingState(language);
    case 'no-wave':
      return emptyState(language, words.workspace.noWave);
    default:
      return errorState({ language, text: troubleOf(phase, words).text, details: detailsOf(phase), retry });
  }
}

export type WorkspaceTrouble = Extract<WorkspacePhase, { kind: 'unknown-wave' | 'failed' | 'broken' }>;

export function troubleOf(
  phase: WorkspaceTrouble,
  words: InterviewMessages,
): { readonly code: RenovationErrorCode; readonly text: string; readonly detail: unknown } {
  switch (phase.kind) {
    case 'unknown-wave': {
      const { asked, known } = phase;
      return { code: 'study/unknown-wave', text: words.workspace.unknownWave(asked, known.join(', ')), detail: asked };
    }
    case 'failed':
      return {
        code: `store/${phase.failure.reason}`,
        text: words.trouble[phase.failure.reason],
        detail: phase.failure,
      };
    case 'broken':
      return { code: 'environment/network', text: words.workspace.broken, detail: phase.detail };
  }
}

export const isTrouble = (phase: WorkspacePhase): phase is WorkspaceTrouble =>
  phase.kind === 'unknown-wave' || phase.kind === 'failed' || phase.kind === 'broken';

function detailsOf(phase: WorkspaceTrouble): readonly string[] {
  if (phase.kind === 'broken') return [phase.detail];
  return phase.kind === 'failed' && phase.failure.reason === 'failed' ? [phase.failure.detail] : [];
}

/**
 * Runs what survey-core calls a host with: handlers of `onAfterRenderPage`, `onValidateQuestion`, `onCurrentPageChanging`.
 * What a handler throws is told to the page; what stands on the screen stays, and answers are not in danger.
 */
import { RenovationErrorEvent } from '../../shared/events/renovation-error-event.js';
import { commonIn } from '../../shared/states.js';

/** Gives the sentence for the person when it failed, null when it did not. */
export function runHook(element: Element, hook: () => unknown): string | null {
  try {
    hook();
    return null;
  } catch (error) {
    const text = commonIn(element.closest<HTMLElement>('[lang]')?.lang ?? '').errorTitle;
    element.dispatchEvent(new RenovationErrorEvent('bug/hook', text, error));
    return text;
  }
}

/**
 * Hears the keys of a page. Owns which of them are this questionnaire's: not those of a field or a button, of a dialog,
 * of another questionnaire, or of somebody who writes elsewhere on the page.
 */
import { actionInField, isOurs, strokeOf, type Stroke } from './key-table.js';
import type { Stop } from './stop.js';
import { isElsewhere, isNowhere, isPressed, isWriting } from './targets.js';

export interface Listener {
  readonly shell: HTMLElement;
  /** What is asked now. */
  readonly stop: () => Stop | null;
  /** Whether a key that is pressed in a field can be left to the browser: none before it waits. */
  readonly isCaughtUp: () => boolean;
  /** A key of the browser's that was pressed here: Tab moves the focus by hand. */
  readonly passed: (event: KeyboardEvent, isWritten: boolean) => void;
  readonly heard: (stroke: Stroke, repeat: boolean) => void;
}

/** The questionnaires on the page that take keys; one that nobody is in answers when it was used last. */
const listeners: KeyEars[] = [];

export class KeyEars {
  constructor(private readonly to: Listener) {
    listeners.push(this);
    document.addEventListener('keydown', this.#onKeyDown, { capture: true });
  }

  end(): void {
    listeners.splice(listeners.indexOf(this), 1);
    document.removeEventListener('keydown', this.#onKeyDown, { capture: true });
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const path = event.composedPath();
    const target = path[0] as Element;
    if (path.includes(this.to.shell) ? isElsewhere(target) : !this.#isMeant(target)) return;
    const stroke = strokeOf(event);
    if (!isOurs(stroke) || this.#isBrowsers(event, target)) {
      this.to.passed(event, isWriting(target));
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    // A key that is held down is pressed once, except where it takes signs away.
    if (event.repeat && event.key !== 'Backspace') return;
    if (listeners.at(-1) !== this) listeners.push(...listeners.splice(listeners.indexOf(this), 1));
    this.to.heard(event.shiftKey && event.key === 'Enter' ? { key: '\n', code: '' } : stroke, event.repeat);
  };

  /** Whether a key that nobody has is meant for here: the focus is nowhere, and may come here. */
  #isMeant(target: Element): boolean {
    const { shell } = this.to;
    if (!isNowhere(target) || listeners.at(-1) !== this) return false;
    // What lies below an open dialog of the page takes no focus.
    shell.tabIndex = -1;
    shell.focus({ preventScroll: true });
    const takesIt = shell.matches(':focus');
    shell.removeAttribute('tabindex');
    return takesIt;
  }

  /** What is written in a field, and what presses a button, the browser does best. */
  #isBrowsers(event: KeyboardEvent, target: Element): boolean {
    if (isPressed(target, event.key)) return true;
    if (!isWriting(target) || !this.to.isCaughtUp()) return false;
    const way = this.to.stop()?.way;
    if (way?.kind !== 'field' || way.fieldId !== target.id) return event.key !== 'Enter' && event.key !== 'Escape';
    if (event.shiftKey && event.key === 'Enter') return true;
    const action = actionInField(strokeOf(event), way.holds, target.value === '');
    return action === undefined || (action === 'back' && event.repeat);
  }
}

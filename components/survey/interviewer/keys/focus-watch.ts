/**
 * Follows the focus in one questionnaire. Owns whether it was moved by a hand, which goes where it wants, or by
 * survey-core on its own account, which must not take the keys along.
 */
import type { Question } from 'survey-core';
import type { InterviewShell } from '../../player/interview-shell.js';
import type { Stage } from './stage.js';
import type { Stop } from './stop.js';
import { isElsewhere, isWriting } from './targets.js';
import type { Walk } from './walk.js';

/** How long after a key survey-core may move the focus on its own account, in milliseconds. */
const OWN_FOCUS = 1000;

export interface FocusHost {
  readonly shell: InterviewShell;
  readonly walk: Walk;
  readonly stage: Stage;
  /** Whether no key waits for its turn. */
  readonly isIdle: () => boolean;
  /** Somebody went to a stop by hand. */
  readonly went: (stop: Stop) => void;
}

export class FocusWatch {
  /** A hand moved the focus: a mouse, a finger, Tab. */
  #byHand = false;
  #lastKey = -Infinity;

  constructor(private readonly host: FocusHost) {
    host.shell.addEventListener('focusin', this.#onFocusIn);
    host.shell.addEventListener('pointerdown', this.#onHand, { capture: true });
  }

  end(): void {
    this.host.shell.removeEventListener('focusin', this.#onFocusIn);
    this.host.shell.removeEventListener('pointerdown', this.#onHand, { capture: true });
  }

  /** A key was pressed that does not move the focus itself. */
  keyPressed(): void {
    this.#byHand = false;
    this.#lastKey = performance.now();
  }

  tabPressed(): void {
    this.#byHand = true;
  }

  get isAfterKey(): boolean {
    return performance.now() - this.#lastKey < OWN_FOCUS;
  }

  readonly #onHand = (): void => {
    this.#byHand = true;
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const { shell, stage, walk, isIdle, went } = this.host;
    const target = event.composedPath()[0] as Element;
    if (stage.isFocusing || target === shell || isElsewhere(target)) return;
    if (target.closest('renovation-survey-key-line')) return;
    if ((!this.#byHand && this.isAfterKey) || !isIdle()) {
      if (!stage.holds(target) || isWriting(target)) queueMicrotask(() => stage.show(walk.current));
      return;
    }
    const stop = this.#stopAt(target);
    if (stop) went(stop);
  };

  /** The stop that an element belongs to. */
  #stopAt(target: Element): Stop | undefined {
    const { shell, walk } = this.host;
    const { stops, current } = walk;
    for (let element: Element | null = target; element && element !== shell; element = element.parentElement) {
      const { question } = element as { question?: Question };
      const own = question ? stops.filter((stop) => stop.question === question) : [];
      if (own.length === 0) continue;
      const row = [...element.querySelectorAll('.matrix-row')].findIndex((each) => each.contains(target));
      const exact = own.find(({ way }) => 'fieldId' in way && way.fieldId === target.id);
      return exact ?? own[row] ?? own.find((stop) => stop.key === current?.key) ?? own[0];
    }
    return undefined;
  }
}

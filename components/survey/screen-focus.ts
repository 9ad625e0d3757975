/**
 * Brings whoever cannot see that another screen has come to its title: owns which screen was shown last. What a page
 * opens, or opens anew, leaves the focus where it is.
 */
import type { SurveyPhase } from './survey-phase.js';

type Kind = SurveyPhase['kind'];

/** Screens that somebody leaves by a press; what comes then comes after a moment of waiting. */
const LEFT_BY_HAND: readonly Kind[] = ['welcome', 'refused', 'paused', 'failed'];

export class ScreenFocus {
  #shown: Kind = 'opening';
  /** The one before, which was no waiting. */
  #screen: Kind | undefined;

  constructor(private readonly root: () => ParentNode) {}

  /** To be told after every update. */
  follow(kind: Kind): void {
    const [shown, before] = [this.#shown, this.#screen];
    this.#shown = kind;
    if (kind === shown || kind === 'opening') return;
    this.#screen = kind;
    if (!before || (shown === 'opening' && !LEFT_BY_HAND.includes(before))) return;
    // Where it does not come the focus stays where it is.
    import('./screen-title.js').then(
      ({ focusScreenTitle }) => focusScreenTitle(this.root()),
      () => undefined,
    );
  }
}

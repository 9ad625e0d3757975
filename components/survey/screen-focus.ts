/**
 * Brings whoever cannot see that another screen has come to its title: owns which screen was shown last. What a page
 * opens, or opens anew, leaves the focus where it is.
 */
import type { LitElement } from 'lit';
import type { SurveyPhase } from './survey-phase.js';

type Kind = SurveyPhase['kind'];

/** Screens that somebody leaves by a press; what comes then comes after a moment of waiting. */
const LEFT_BY_HAND: ReadonlySet<Kind> = new Set<Kind>(['welcome', 'refused', 'paused', 'failed']);

const TITLE = '.screen-title, .page-title, .welcome-title';

/** Draws itself after what it stands in. */
const drawn = async (within: ParentNode | null | undefined, tag: string): Promise<HTMLElement | null> => {
  const found = within?.querySelector<LitElement>(tag) ?? null;
  await found?.updateComplete;
  return found;
};

export class ScreenFocus {
  #shown: Kind | undefined;
  /** The one before, which was no waiting. */
  #screen: Kind | undefined;

  constructor(private readonly root: () => ParentNode) {}

  /** To be told after every update. */
  follow(kind: Kind): void {
    if (kind === this.#shown) return;
    const waited = this.#shown === 'opening';
    const before = this.#screen;
    this.#shown = kind;
    if (kind === 'opening') return;
    this.#screen = kind;
    if (before !== undefined && (!waited || LEFT_BY_HAND.has(before))) void this.#toTitle();
  }

  async #toTitle(): Promise<void> {
    await drawn(this.root(), 'renovation-survey-welcome');
    const page = await drawn(await drawn(this.root(), 'renovation-survey-shell'), 'renovation-survey-page');
    if (page?.querySelector(':focus')) return; // brought to a question of it already
    this.root().querySelector<HTMLElement>(TITLE)?.focus();
  }
}

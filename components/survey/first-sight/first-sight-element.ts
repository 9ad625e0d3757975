/**
 * The beginning of the first page, as it stands on the screen while the engine is on its way. What somebody does in it
 * is held here, and done again in the page itself as soon as that is drawn; nothing of it is saved, or said to be,
 * before. Owns what was done, and nothing of how it is drawn.
 */
import { render, type LitElement } from 'lit';
import { define } from '../../shared/define.js';
import { playerStyles } from '../player/player.styles.js';
import { comboboxStyles } from '../questions/styles/combobox.styles.js';
import { adoptSheets } from '../rendering/adopt-sheets.js';
import { drawPlainPage } from './draw-plain-page.js';
import { doAgain, isControl, type Control } from './do-again.js';
import type { PlainPage } from './plain-page.js';

/** Of a word that is put together. */
const ENDS = ['compositionend', 'focusout'] as const;

const CONTROLS = 'input, textarea, select, button';

export class FirstSightElement extends HTMLElement {
  /** Whether the page itself has taken its place. */
  isOver = false;

  /** In the order in which somebody first did something with them. */
  readonly #touched = new Set<Control>();
  #composing = false;

  draw(page: PlainPage): void {
    render(drawPlainPage(page), this);
    for (const type of ['input', 'change', 'click']) this.addEventListener(type, this.#onTouch);
    this.addEventListener('compositionstart', () => (this.#composing = true));
    for (const type of ENDS) this.addEventListener(type, () => (this.#composing = false));
  }

  connectedCallback(): void {
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) adoptSheets(root, [...playerStyles, comboboxStyles]);
  }

  readonly #onTouch = (event: Event): void => {
    const target = event.target as Element;
    if (!isControl(target)) return;
    this.#touched.add(target);
    // Boxes show by their label which of them is chosen.
    for (const segment of this.querySelectorAll('.segment'))
      segment.toggleAttribute('data-checked', segment.querySelector('input')?.checked === true);
    if (target instanceof HTMLSelectElement) target.toggleAttribute('data-empty', target.value === '');
  };

  /** Settles when nobody is in the middle of a word that is put together from several keys. */
  async calm(): Promise<void> {
    if (!this.#composing) return;
    await new Promise((resolve) => {
      for (const type of ENDS) this.addEventListener(type, resolve, { once: true });
    });
  }

  /** To be called when the page itself is about to be drawn beside it. Does there what was done here, focus included. */
  async handOver(): Promise<void> {
    this.isOver = true;
    const root = this.getRootNode() as ShadowRoot;
    const page = await drawnPage(root);
    if (!page) return;
    const focused = this.querySelector<HTMLElement>(':focus');
    for (const control of this.#touched) {
      const place = this.#placeIn(page, control);
      if (place) doAgain(control, place, control === focused);
    }
    if (focused && isControl(focused) && !this.#touched.has(focused)) this.#placeIn(page, focused)?.focus();
  }

  /** The same control of the same question. */
  #placeIn(page: ParentNode, control: Control): Control | null {
    const question = control.closest<HTMLElement>('[data-name]');
    const name = question?.dataset['name'];
    const same = name === undefined ? null : page.querySelector(`[data-name="${CSS.escape(name)}"]`);
    if (!question || !same) return null;
    const place = same.querySelectorAll(CONTROLS)[[...question.querySelectorAll(CONTROLS)].indexOf(control)];
    return place && isControl(place) ? place : null;
  }
}

/** Every element of ours is drawn by the time that it says so; all of it before the screen is painted. */
async function drawnPage(root: ShadowRoot): Promise<Element | null> {
  await (root.host as LitElement).updateComplete;
  for (const tag of ['renovation-survey-shell', 'renovation-survey-page']) {
    await root.querySelector<LitElement>(tag)?.updateComplete;
  }
  const page = root.querySelector('renovation-survey-page');
  await Promise.all([...(page?.querySelectorAll<LitElement>('[data-name]') ?? [])].map((each) => each.updateComplete));
  return page;
}

define('renovation-survey-first-sight', FirstSightElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-first-sight': FirstSightElement;
  }
}

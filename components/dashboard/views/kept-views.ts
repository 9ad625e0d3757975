/**
 * Owns the place of every view in the page. A view that is left keeps its elements, outside the page: whoever comes
 * back finds the same charts, with what is drawn on them, and a chart that has to show something else is made of what
 * is there.
 */
import { render, type LitElement, type TemplateResult } from 'lit';
import type { DashboardViewName } from '../events/renovation-view-event.js';

export class KeptViews {
  readonly #places = new Map<DashboardViewName, HTMLElement>();
  #shown: HTMLElement | null = null;

  constructor(private readonly host: LitElement) {}

  /** The element that has the view in it, as it is now. */
  draw(name: DashboardViewName, content: TemplateResult): HTMLElement {
    let place = this.#places.get(name);
    if (!place) {
      place = document.createElement('div');
      place.className = 'content';
      this.#places.set(name, place);
    }
    // Before anything else changes: what has the focus is taken out of a page that has to be laid out, and is once more.
    if (place !== this.#shown) this.#shown?.remove();
    this.#shown = place;
    render(content, place, { host: this.host });
    return place;
  }
}

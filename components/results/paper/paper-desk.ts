/**
 * Owns the paper of one tag: makes its letters fit, and lays it ready for the printer in the body of the page as long
 * as the tag shows paper. It does not decide what stands on it.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { fitPaper } from './fit-paper.js';
import { PaperSheet } from './paper-sheet.js';
import type { Paper } from './paper-view.js';

export class PaperDesk implements ReactiveController {
  /** What the tag shows; undefined while that is no paper. */
  paper: Paper | undefined;
  #sheet: PaperSheet | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const preview = this.host.renderRoot.querySelector<HTMLElement>('.paper');
    if (!this.paper || !preview || !this.host.isConnected) {
      this.#clear();
      return;
    }
    const fit = fitPaper(preview);
    this.#sheet ??= new PaperSheet();
    if (!this.#sheet.isConnected) document.body.append(this.#sheet);
    this.#sheet.draw({ ...this.paper, fit });
  }

  hostConnected(): void {
    this.host.requestUpdate(); // a tag that was moved lays its paper ready again
  }

  hostDisconnected(): void {
    this.#clear();
  }

  #clear(): void {
    this.#sheet?.remove();
    this.#sheet = undefined;
  }
}

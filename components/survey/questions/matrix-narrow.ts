/**
 * Tells survey-core when there is no room for a table that has to be built anew to become cards: one that is turned on
 * its side, or that spreads a question over columns. Any other table only looks different, and needs no telling.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MatrixDropdownColumn, QuestionMatrixDropdownModelBase } from 'survey-core';
import { roomFor, type Room } from './matrix-room.js';

const isBuiltAnew = (question: QuestionMatrixDropdownModelBase): boolean =>
  question.transposeData || question.columns.some((column: MatrixDropdownColumn) => column.isShowInMultipleColumns);

export class MatrixNarrow implements ReactiveController {
  #observer: ResizeObserver | undefined;
  /** What the table needs, remembered from when it was one. */
  #room: Room | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly question: () => QuestionMatrixDropdownModelBase,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const question = this.question();
    if (!question.isMobile) this.#room = roomFor(question);
    if (!isBuiltAnew(question) || this.#observer) return;
    // In the next frame: a table that is built anew while sizes are told would be told of at once.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const width = this.host.clientWidth;
    if (width === 0 || this.#room === undefined || !this.#observer) return;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const narrow = width < this.#room * rem;
    const question = this.question();
    if (question.isMobile !== narrow) question.setIsMobile(narrow);
  }
}

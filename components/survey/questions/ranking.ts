/**
 * Choices in an order: dragged, or moved by their arrows and the arrow keys, which need no dragging. Where the
 * definition asks for it (`selectToRankEnabled`), choices are first taken into the order, and only those are ranked.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Base, ItemValue, QuestionRankingModel } from 'survey-core';
import { locText } from '../rendering/loc-text.js';
import { plainText } from '../rendering/plain-text.js';
import { renderChoiceContent } from './choice-content.js';
import { ChoicesArrival, renderChoicesState, wordFailure } from './choices-by-url.js';
import { QuestionElement } from './question-element.js';
import { RankingDrag, type DragHost, type DragTarget } from './ranking-drag.js';
import { hasRoom, isSameOrder, keepOrder, orderOf, withItemAt, type RankingOrder } from './ranking-order.js';
import { addIcon, downIcon, gripIcon, removeIcon, upIcon } from './ranking-icons.js';
import { rankingStyles } from './styles/ranking.styles.js';

type Step = 'up' | 'down' | 'add' | 'remove';

export class RankingQuestion extends QuestionElement<QuestionRankingModel> implements DragHost {
  static override styles = rankingStyles;

  /** The order while a line is being dragged; it becomes the answer when the line is let go. */
  @state() private preview: RankingOrder | null = null;
  @state() private dragged: ItemValue | null = null;
  @state() private told = '';

  readonly #drag = new RankingDrag(this);
  /** The button to stand on after the lines have changed places. */
  #focus: { readonly item: ItemValue; readonly step: Step } | null = null;

  constructor() {
    super();
    new ChoicesArrival(this, () => this.question);
    this.addEventListener('click', this.#onClick);
  }

  protected override subjects(): Iterable<Base> {
    const { rankingChoices, unRankingChoices } = this.question;
    return [this.question, ...rankingChoices, ...unRankingChoices];
  }

  protected override willUpdate(): void {
    wordFailure(this.question, this.player?.messages);
  }

  get #order(): RankingOrder {
    return this.preview ?? orderOf(this.question);
  }

  dragBegins(item: ItemValue): void {
    this.dragged = item;
    this.preview = orderOf(this.question);
  }

  dragMoves(item: ItemValue, { place }: DragTarget): void {
    const { question } = this;
    if (place === null && !question.selectToRankEnabled) return;
    const comesIn = place !== null && orderOf(question).unranked.includes(item);
    if (comesIn && !hasRoom(question)) return;
    const next = withItemAt(this.#order, item, place);
    if (!isSameOrder(next, this.#order)) this.preview = next;
  }

  dragEnds(item: ItemValue, kept: boolean): void {
    const order = this.preview;
    this.preview = null;
    this.dragged = null;
    if (kept && order && !isSameOrder(order, orderOf(this.question))) this.#keep(order, item);
  }

  /** Makes it the answer, and says where the line stands now. */
  #keep(order: RankingOrder, item: ItemValue): void {
    keepOrder(this.question, order);
    const words = this.player?.messages.choices.ranking;
    const text = plainText(item.locText);
    const place = order.ranked.indexOf(item);
    this.told = (place < 0 ? words?.takenOut(text) : words?.place(text, place + 1, order.ranked.length)) ?? '';
  }

  #move(item: ItemValue, place: number | null, step: Step): void {
    const order = orderOf(this.question);
    const next = withItemAt(order, item, place);
    this.#focus = { item, step };
    if (!isSameOrder(next, order)) this.#keep(next, item);
    this.requestUpdate();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const focus = this.#focus;
    this.#focus = null;
    if (focus) this.#row(focus.item)?.querySelector<HTMLElement>(`[data-step="${focus.step}"]`)?.focus();
    if (this.dragged) this.#row(this.dragged)?.scrollIntoView({ block: 'nearest' });
  }

  #row(item: ItemValue): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[id="${this.#rowId(item)}"]`);
  }

  #rowId(item: ItemValue): string {
    return this.question.getItemId(item);
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const absent = renderChoicesState(question, this.player?.messages, () => this.requestUpdate());
    if (absent !== nothing) return absent;
    const words = this.player?.messages.choices;
    const how = question.selectToRankEnabled ? words?.ranking.howToChoose : words?.ranking.how;
    const isFull = question.selectToRankEnabled && question.maxSelectedChoices > 0 && !hasRoom(question);
    return html`${
        question.isInputReadOnly ? nothing : html`<p class="hint">${how}</p>`
      }${question.selectToRankEnabled ? this.#renderAreas() : this.#renderRanked()}${this.#renderKeep()}
      <p class="hint" role="status">${isFull ? words?.mostChosen(question.maxSelectedChoices) : nothing}</p>
      <span class="visually-hidden" role="status">${this.told}</span>`;
  }

  /** Whoever agrees with the order as it stands must be able to say so. */
  #renderKeep(): TemplateResult | typeof nothing {
    const { question } = this;
    if (question.selectToRankEnabled || question.isInputReadOnly || !question.isEmpty()) return nothing;
    return html`<button type="button" class="keep-order" @click=${() => keepOrder(question, orderOf(question))}>
      ${this.player?.messages.choices.ranking.keepOrder}
    </button>`;
  }

  #renderAreas(): TemplateResult {
    const { question } = this;
    const words = this.player?.messages.choices.ranking;
    const { ranked, unranked } = this.#order;
    const isStacked = question.renderedSelectToRankAreasLayout === 'vertical';
    const from = html`<div class="rank-area">
      <div class="rank-heading" id=${`${question.inputId}_from`}>${words?.unranked}</div>
      <ul class="ranks" data-ranks="unranked" aria-labelledby=${`${question.inputId}_from`}>
        ${
          unranked.length === 0
            ? html`<li class="rank-empty">${locText(question.locSelectToRankEmptyRankedAreaText)}</li>`
            : nothing
        }${repeat(
          unranked,
          (item) => item.uniqueId,
          (item) => this.#renderUnranked(item),
        )}
      </ul>
    </div>`;
    const to = html`<div class="rank-area">
      <div class="rank-heading" id=${`${question.inputId}_to`}>${words?.ranked}</div>
      ${this.#renderRanked(`${question.inputId}_to`)}
    </div>`;
    return html`<div
      class="rank-areas"
      data-layout=${isStacked ? 'vertical' : 'horizontal'}
      data-empty=${String(ranked.length === 0)}
    >
      ${isStacked || question.selectToRankSwapAreas ? html`${to}${from}` : html`${from}${to}`}
    </div>`;
  }

  #renderRanked(labelledBy?: string): TemplateResult {
    const { question } = this;
    const { ranked } = this.#order;
    const isEmptyArea = question.selectToRankEnabled && ranked.length === 0;
    return html`<ol class="ranks" data-ranks="ranked" aria-labelledby=${labelledBy ?? question.ariaTitleId}>
      ${
        isEmptyArea
          ? html`<li class="rank-empty">${locText(question.locSelectToRankEmptyUnrankedAreaText)}</li>`
          : nothing
      }${repeat(
        ranked,
        (item) => item.uniqueId,
        (item, place) => this.#renderRank(item, place, ranked.length),
      )}
    </ol>`;
  }

  #renderRank(item: ItemValue, place: number, count: number): TemplateResult {
    const { question } = this;
    const words = this.player?.messages.choices.ranking;
    const text = plainText(item.locText);
    const isAnswer = this.preview !== null || !question.isEmpty();
    const canMove = this.#canMove(item);
    const onKeyDown = (event: KeyboardEvent): void => this.#onKeyDown(event, item, place, count);
    return html`<li
      class="rank"
      id=${this.#rowId(item)}
      ?data-dragged=${item === this.dragged}
      ?data-fixed=${!canMove}
      ?data-at-once=${!question.longTap}
      @pointerdown=${(event: PointerEvent) => this.#press(event, item)}
      @keydown=${onKeyDown}
    >
      ${canMove ? gripIcon : nothing}<span class="rank-place">${isAnswer ? place + 1 : '–'}</span
      ><span class="rank-text">${renderChoiceContent(question, item)}</span>${
        canMove
          ? html`${this.#renderStep('up', words?.up(text), place === 0, () => this.#move(item, place - 1, 'up'))}${this.#renderStep(
              'down',
              words?.down(text),
              place === count - 1,
              () => this.#move(item, place + 1, 'down'),
            )}${
              question.selectToRankEnabled
                ? this.#renderStep('remove', words?.takeOut(text), false, () => this.#move(item, null, 'add'))
                : nothing
            }`
          : nothing
      }
    </li>`;
  }

  #renderUnranked(item: ItemValue): TemplateResult {
    const { question } = this;
    const canAdd = this.#canMove(item) && hasRoom(question);
    return html`<li
      class="rank"
      id=${this.#rowId(item)}
      ?data-dragged=${item === this.dragged}
      ?data-fixed=${!canAdd}
      ?data-at-once=${!question.longTap}
      @pointerdown=${(event: PointerEvent) => this.#press(event, item)}
    >
      ${canAdd ? gripIcon : nothing}<span class="rank-text">${renderChoiceContent(question, item)}</span>${
        question.isInputReadOnly
          ? nothing
          : this.#renderStep(
              'add',
              this.player?.messages.choices.ranking.add(plainText(item.locText)),
              !canAdd,
              () => undefined, // the whole line takes the click
            )
      }
    </li>`;
  }

  /** Never `disabled`: the button that brought a line to the top must not lose the keyboard. */
  #renderStep(step: Step, label: string | undefined, atEnd: boolean, act: () => void): TemplateResult {
    const icon = { up: upIcon, down: downIcon, add: addIcon, remove: removeIcon }[step];
    return html`<button
      type="button"
      class="icon-button"
      data-step=${step}
      aria-label=${label ?? nothing}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${act}
    >
      ${icon}
    </button>`;
  }

  /** A touch anywhere on a line that is not in the order takes it in. */
  readonly #onClick = (event: Event): void => {
    const row = (event.target as Element).closest('[data-ranks=unranked] .rank');
    const item = row ? this.#order.unranked.find((each) => this.#rowId(each) === row.id) : undefined;
    if (item && !this.dragged && this.#canMove(item) && hasRoom(this.question)) {
      this.#move(item, this.#order.ranked.length, 'up');
    }
  };

  #canMove(item: ItemValue): boolean {
    return !this.question.isInputReadOnly && item.isEnabled;
  }

  #press(event: PointerEvent, item: ItemValue): void {
    if (this.#canMove(item)) this.#drag.press(event, item, this.question.longTap);
  }

  #onKeyDown(event: KeyboardEvent, item: ItemValue, place: number, count: number): void {
    if (!this.#canMove(item)) return;
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const step = (event.target as HTMLElement).dataset.step as Step | undefined;
    if (to >= 0 && to < count) this.#move(item, to, step ?? 'up');
  }
}

/**
 * The big screen: one card at a time, with where one is and the way to the next. At an end a button stays where it is, so
 * that whoever pressed it keeps the focus.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { cardView } from '../card-view.js';
import type { CardWriter } from '../cards/card-text.js';
import type { ResultCard } from '../cards/result-card.js';
import type { WrittenPromise } from '../written-promise.js';

export interface ScreenOptions {
  readonly cards: readonly ResultCard[];
  /** Place of the card that is shown, from 0. */
  readonly at: number;
  readonly writer: CardWriter;
  readonly plan: (card: ResultCard) => WrittenPromise | null;
  readonly headingLevel: number;
  readonly go: (to: number) => void;
}

export function screenView({ cards, at, writer, plan, headingLevel, go }: ScreenOptions): TemplateResult {
  const card = cards[at];
  const { words } = writer;
  const progress = words.progress(writer.number(at + 1), writer.number(cards.length));
  return html`
    <div class="stage" tabindex="-1">
      ${card ? cardView({ card, writer, plan: plan(card), headingLevel, slotted: true }) : nothing}
    </div>
    <p class="visually-hidden" role="status">${card ? `${progress}. ${card.heading}` : nothing}</p>
    <div class="steps">
      <button type="button" class="previous" aria-disabled=${at === 0 ? 'true' : nothing} @click=${() => go(at - 1)}>
        ${words.tools.previous}
      </button>
      <div class="progress">
        <span aria-hidden="true">${progress}</span>
        <progress max=${cards.length} .value=${at + 1} aria-label=${progress}></progress>
      </div>
      <button
        type="button"
        class="primary next"
        aria-disabled=${at >= cards.length - 1 ? 'true' : nothing}
        @click=${() => go(at + 1)}
      >
        ${words.tools.next}
      </button>
    </div>
    <p class="keys">${words.tools.keys}</p>
  `;
}

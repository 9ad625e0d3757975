/** Draws one card, the same on a page, a big screen and paper: what was asked, how many people, one sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardText, CardWriter } from './cards/card-text.js';
import type { ResultCard } from './cards/result-card.js';
import { peopleRow } from './people.js';
import { pictogram } from './pictograms.js';
import { promiseView, type WrittenPromise } from './written-promise.js';

export interface CardViewOptions {
  readonly card: ResultCard;
  readonly writer: CardWriter;
  readonly plan: WrittenPromise | null;
  /** Level of the heading among those of the page; null on paper. */
  readonly headingLevel: number | null;
  /** Whether a page can put its own plan there: `plan-<name>`. */
  readonly slotted: boolean;
}

export function cardView({ card, writer, plan, headingLevel, slotted }: CardViewOptions): TemplateResult {
  const text = writer.text(card);
  return html`<article class="card" part="card" data-kind=${card.saying.kind} data-card=${card.id}>
    <header>
      ${pictogram(card.domain)}
      ${card.domainLabel === null ? nothing : html`<p class="domain" data-read-aloud>${card.domainLabel}</p>`}
    </header>
    <p
      class="heading"
      part="heading"
      data-read-aloud
      role=${headingLevel === null ? nothing : 'heading'}
      aria-level=${headingLevel ?? nothing}
    >
      ${card.heading}
    </p>
    <p class="sentence" part="sentence" data-read-aloud>${text.sentence}</p>
    ${figures(text)} ${text.why === null ? nothing : html`<p class="why" data-read-aloud>${text.why}</p>`}
    ${
      text.base === null
        ? nothing
        : html`<p class="base">
            ${text.base}${text.small === null ? nothing : html` <strong class="care">${text.small}</strong>`}
          </p>`
    }
    ${slotted ? html`<slot name="plan-${card.id}">${promiseView(plan, writer.words.plan)}</slot>` : promiseView(plan, writer.words.plan)}
  </article>`;
}

function figures({ lines }: CardText): TemplateResult | typeof nothing {
  const [only] = lines;
  if (!only) return nothing;
  if (only.answer === null) return peopleRow(only.amount);
  return html`<ul class="most">
    ${lines.map(
      ({ answer, amount, written }) =>
        html`<li>
          <span class="said" data-read-aloud
            ><span class="given">${answer}</span> <span class="of">${written}</span></span
          >
          ${peopleRow(amount)}
        </li>`,
    )}
  </ul>`;
}

/** The four ways to see result cards: on a page, one at a time on a big screen, and on two kinds of paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { cardView } from './card-view.js';
import type { CardWriter } from './cards/card-text.js';
import type { ResultCard } from './cards/result-card.js';
import { paperView, type Paper } from './paper/paper-view.js';
import { webAddress } from './paper/web-address.js';
import type { ReleasePlace } from './release-place.js';
import { fullScreenButton, printButton } from './result-tools.js';
import { blankView } from './screen/blank-view.js';
import type { FullScreen } from './screen/full-screen.js';
import { screenView } from './screen/screen-view.js';
import type { WrittenPromise } from './written-promise.js';

export type ResultsViewName = 'cards' | 'screen' | 'poster' | 'card';

export interface ResultsViewOptions {
  readonly view: ResultsViewName;
  /** One or more. */
  readonly cards: readonly ResultCard[];
  readonly place: ReleasePlace;
  readonly writer: CardWriter;
  readonly plan: (card: ResultCard) => WrittenPromise | null;
  readonly headingLevel: number;
  readonly link: string | undefined;
  /** The bar above it, with what this view adds. */
  readonly tools: (more: TemplateResult | typeof nothing) => TemplateResult;
  /** Place of the card on the big screen, and the way to another. */
  readonly at: number;
  readonly go: (to: number) => void;
  readonly fullScreen: FullScreen;
  /** While the screen is black: the way back. */
  readonly blank: (() => void) | null;
  /** Lays paper ready for the printer. */
  readonly lay: (paper: Paper) => void;
}

export function resultsView(options: ResultsViewOptions): TemplateResult {
  switch (options.view) {
    case 'screen':
      return bigScreen(options);
    case 'poster':
    case 'card':
      return onPaper(options, options.view);
    default:
      return onPage(options);
  }
}

function whereOf({ place, writer: { words } }: ResultsViewOptions): string {
  const until = place.countedUntil;
  const where = place.line(words.allComplexes);
  return until === null ? where : `${where} · ${words.countedUntil(until)}`;
}

function onPage(options: ResultsViewOptions): TemplateResult {
  const { cards, writer, plan, headingLevel, tools } = options;
  return html`<slot name="intro"></slot>
    ${tools(html`<p class="place">${whereOf(options)}</p>`)}
    <ul class="cards">
      ${cards.map((card) => html`<li>${cardView({ card, writer, plan: plan(card), headingLevel, slotted: true })}</li>`)}
    </ul>`;
}

function bigScreen(options: ResultsViewOptions): TemplateResult {
  const { cards, at, writer, plan, headingLevel, go, tools, fullScreen, blank } = options;
  const { words } = writer;
  if (blank) return blankView(words.tools.unblank, blank);
  return html`${tools(
    html`${fullScreenButton(fullScreen, words)}
      <p class="place">${whereOf(options)}</p>`,
  )}
  ${screenView({ cards, at, writer, plan, headingLevel, go })}`;
}

function onPaper(options: ResultsViewOptions, kind: Paper['kind']): TemplateResult {
  const { cards, place, writer, plan, tools } = options;
  const { words } = writer;
  const { study } = place.release;
  const link = webAddress(options.link);
  const paper: Paper = {
    kind,
    cards,
    writer,
    plan,
    study: place.text(study.title),
    organisation: study.organisation,
    place: whereOf(options),
    link,
    fit: 0,
  };
  options.lay(paper);
  return html`${tools(printButton(kind, words))}
    ${options.link && !link ? html`<p class="hint" role="alert">${words.badLink}</p>` : nothing}
    <div class="preview">${paperView(paper)}</div>`;
}

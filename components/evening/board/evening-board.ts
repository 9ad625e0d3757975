/**
 * The big screen of an evening: topics with their votes, in steps that tell nothing of a single person. It follows the
 * votes of this browser by itself; those of another device when their file was brought in.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { rankTopics, type RankedTopic } from '../../../domain/evening/rank-topics.js';
import { textIn } from '../../../domain/localized-text.js';
import { define } from '../../shared/define.js';
import { directionOf } from '../../shared/renovation-element.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { cardStyles } from '../../results/card.styles.js';
import { blankStyles, blankView } from '../../results/screen/blank-view.js';
import { FitStage } from '../../results/screen/fit-stage.js';
import { fitStageStyles } from '../../results/screen/fit-stage.styles.js';
import { FullScreen } from '../../results/screen/full-screen.js';
import { ScreenKeys } from '../../results/screen/screen-keys.js';
import { promiseView, writePromise } from '../../results/written-promise.js';
import type { OpenEvening } from '../evening-data.js';
import type { EveningMessages } from '../locales/messages.js';
import { boardStyles } from './board.styles.js';

export class EveningBoard extends LitElement {
  static override styles = [tokens, buttons, visuallyHidden, cardStyles, boardStyles, fitStageStyles, blankStyles];

  @property({ attribute: false }) evening!: OpenEvening;
  @property({ attribute: false }) words!: EveningMessages;
  @property({ attribute: false }) language = 'nl';
  @property({ attribute: false }) fallbacks: readonly string[] = [];
  @property({ type: Number }) headingLevel = 2;

  @state() private blank = false;

  readonly #fullScreen = new FullScreen(this);

  constructor() {
    super();
    new FitStage(this);
    new ScreenKeys(this, {
      active: () => true,
      direction: () => directionOf(this.language),
      // There is one screen; a clicker only brings it back when it is black.
      step: () => this.blank && this.#toggle(),
      blank: () => void this.#toggle(),
    });
  }

  protected override render(): TemplateResult {
    const { language, words } = this;
    return html`<div class="board" lang=${language} dir=${directionOf(language)}>
      ${this.blank ? blankView(words.board.blank, () => void this.#toggle()) : this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const { board } = this.words;
    const { record, topics } = this.evening.state;
    const ended = record?.votingEnded === true;
    const shown = record?.board.shown ?? null;
    const number = new Intl.NumberFormat(this.language);
    const wait = ended ? board.tooFew : board.notYet;
    const ranked = rankTopics(
      topics.filter(({ removed }) => !removed),
      shown,
    );
    return html`
      <div class="stage" tabindex="-1">
        <p class="board-title" role="heading" aria-level=${this.headingLevel}>${board.title}</p>
        <p class="status" role="status">
          ${shown ? board.turns(number.format(shown.turns)) : ranked.length > 0 ? wait : this.words.vote.none}
          ${ended ? board.ended : board.open}
        </p>
        <ol class="ranked">
          ${ranked.map((each) => this.#topic(each, shown?.turns ?? null, number))}
        </ol>
      </div>
      <div class="foot">
        <p>${board.steps}</p>
        ${
          this.#fullScreen.available
            ? html`<button type="button" @click=${() => this.#fullScreen.toggle()}>
                ${this.#fullScreen.on ? board.leaveFullScreen : board.fullScreen}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => void this.#toggle()}>${board.blank} (B)</button>
      </div>
    `;
  }

  #topic({ topic, votes }: RankedTopic, turns: number | null, number: Intl.NumberFormat): TemplateResult {
    const { words, language, fallbacks } = this;
    const promise = topic.promise && writePromise(topic.promise, language, fallbacks);
    return html`<li data-topic=${topic.id}>
      <p class="line">
        <span class="label">${textIn(topic.label, language, fallbacks)}</span>
        ${turns === null ? nothing : html`<span class="votes">${words.board.votes(votes, number.format(votes))}</span>`}
      </p>
      ${turns === null ? nothing : bar(votes / turns)} ${promiseView(promise, words.promise)}
    </li>`;
  }

  #toggle(): boolean {
    this.blank = !this.blank;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.blank, .stage')?.focus());
    return true;
  }
}

/** As long as the share of all turns; the number beside it says the same. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" width="100" height="2" />
    <rect class="part" width=${String(100 * share)} height="2" />
  </svg>`;

define('renovation-evening-board', EveningBoard);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-evening-board': EveningBoard;
  }
}

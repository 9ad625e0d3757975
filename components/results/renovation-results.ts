import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Release } from '../../domain/results/release.js';
import { define } from '../shared/define.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { ReadAloud } from '../shared/read-aloud/read-aloud.js';
import { spokenStyles } from '../shared/read-aloud/spoken.styles.js';
import type { ReleaseFailure } from '../shared/release/release-failure.js';
import { ReleaseSource } from '../shared/release/release-source.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { emptyState, errorState, loadingState, stateStyles } from '../shared/states.js';
import { enclosingStudy, StudyServices } from '../shared/study-services.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { cardStyles } from './card.styles.js';
import { CardWriter } from './cards/card-text.js';
import { chooseCards } from './cards/choose-cards.js';
import { planFor, type Plans } from './cards/plans.js';
import type { ResultCard } from './cards/result-card.js';
import type { Wordings } from './cards/wordings.js';
import { resultsMessages } from './locales/load-messages.js';
import type { ResultsMessages } from './locales/messages.js';
import { paperStyles } from './paper/paper.styles.js';
import { PaperDesk } from './paper/paper-desk.js';
import { latestWave, ReleasePlace } from './release-place.js';
import { resultTools } from './result-tools.js';
import { resultsView, type ResultsViewName } from './results-view.js';
import { resultsStyles } from './renovation-results.styles.js';
import { blankStyles } from './screen/blank-view.js';
import { FitStage } from './screen/fit-stage.js';
import { fitStageStyles } from './screen/fit-stage.styles.js';
import { FullScreen } from './screen/full-screen.js';
import { ScreenKeys } from './screen/screen-keys.js';
import { namesIn, unknownIn } from './unknown-name.js';

export type { ResultsViewName } from './results-view.js';

/**
 * Results for the people who gave them: one result a card, as people of ten and one plain sentence, in five languages.
 * On a page, on a big screen, on a poster and on a card for the letterbox.
 *
 * Reads nothing but a Release: a published file (`src`), an object (`release`), or the results of the study around the
 * tag. What is hidden there stays hidden: "too few people to show".
 *
 * @element renovation-results
 *
 * @attr {string} src - Address of a published results file.
 *
 * @slot intro - Text of the page above the cards.
 * @slot plan-<name> - What will be done with one result; the name is that of its question or measure.
 *
 * @fires {RenovationErrorEvent} renovation-error - The release could not be had; the tag says so as well.
 *
 * @csspart tools - The bar with language, reading aloud, full screen, printing.
 * @csspart card - One result.
 * @csspart pictogram - The drawing of its domain.
 * @csspart heading - The question.
 * @csspart sentence - The result in words.
 * @csspart people - The little people.
 * @csspart plan - What will be done with it.
 *
 * @cssprop --renovation-spoken - Behind the text that is read aloud.
 */
export class RenovationResults extends RenovationElement {
  static override styles = [
    tokens,
    buttons,
    visuallyHidden,
    stateStyles,
    spokenStyles,
    cardStyles,
    paperStyles,
    resultsStyles,
    blankStyles,
    fitStageStyles,
  ];

  /** Address of a published results file. Without it: the results of the study around the tag, or of this device. */
  @property() src: string | undefined;

  /** A Release as an object, for pages that have one already. Goes before `src`. */
  @property({ attribute: false }) release: Release | undefined;

  /** `cards` on a page, one at a time on a big `screen`, a `poster` (A3), or a `card` for the letterbox. */
  @property() view: ResultsViewName = 'cards';

  /** Names of domains, with spaces between them. Without it: all. Named, also their sensitive questions count. */
  @property() domain: string | undefined;

  /** Names of questions and measures, with spaces between them. Without it: what makes good cards. */
  @property() question: string | undefined;

  /** A wave's name. Without it: the last wave that has figures. */
  @property() wave: string | undefined;

  /** A complex's name. Without it: all complexes together. */
  @property() complex: string | undefined;

  /** Ten little people, or a hundred where enough people answered. */
  @property({ type: Number }) people: 10 | 100 = 10;

  /** What will be done with it: texts by question or domain, each in one or more languages. As attribute: JSON. */
  @property({ type: Object }) plans: Plans | undefined;

  /** A page's own words for a result, by question: the question, and the end of "7 of 10 neighbours …". As attribute: JSON. */
  @property({ type: Object }) wordings: Wordings | undefined;

  /** Address for the QR code on paper: where more can be read. */
  @property() link: string | undefined;

  /** Level of a card's heading among those of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The card on the big screen, from 0. */
  @state() private at = 0;
  /** The big screen is black for a while. */
  @state() private blank = false;
  /** Chosen by the person in front of the screen. */
  @state() private chosen: string | undefined;

  readonly #services = new StudyServices(this);
  readonly #source = new ReleaseSource(this, this.#services);
  readonly #messages = new MessagesController<ResultsMessages>(this, resultsMessages, () => this.#wanted);
  readonly #fullScreen = new FullScreen(this);
  readonly #reader = new ReadAloud(
    this,
    () => this.#language,
    () => this.renderRoot,
  );
  readonly #keys = new ScreenKeys(this, {
    active: () => this.view === 'screen' && this.#shown.length > 0,
    direction: () => directionOf(this.#language),
    step: (step) => {
      const last = this.#shown.length - 1;
      if (this.blank) {
        this.#blank();
        return true;
      }
      return this.#go({ next: this.#place + 1, previous: this.#place - 1, first: 0, last }[step]);
    },
    blank: () => this.#blank(),
  });
  readonly #desk = new PaperDesk(this);
  readonly #stage = new FitStage(this);
  #shown: readonly ResultCard[] = [];
  #reported: ReleaseFailure | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Inside a study its language counts, also for a published file. Alone, nothing is opened for that.
    if (enclosingStudy(this)) this.#services.request();
  }

  /** The language that is asked for; what is shown may still be the one before. */
  get #wanted(): string {
    return this.chosen ?? (this.locale || (this.#services.get('locale')?.language ?? this.pageLanguage));
  }

  /** Words and labels are of one language at any moment, never of two. */
  get #language(): string {
    return this.#messages.currentLanguage;
  }

  /** Another wave or complex can have fewer cards than there were. */
  get #place(): number {
    return Math.min(this.at, Math.max(this.#shown.length - 1, 0));
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What is being read is not on the screen any more.
    if (this.hasUpdated && changed.size > 0 && this.#reader.speaking) this.#reader.stop();
  }

  protected override render(): TemplateResult {
    this.#desk.paper = undefined;
    this.#shown = [];
    const content = this.#renderState();
    return html`<div class="root" lang=${this.#language} dir=${directionOf(this.#language)} data-view=${this.view}>
      ${content}
    </div>`;
  }

  protected override updated(): void {
    const { state } = this.#source;
    const words = this.#messages.current;
    if (state.status !== 'failed' || !words || state.failure === this.#reported) return;
    this.#reported = state.failure;
    const { reason, cause } = state.failure;
    this.dispatchEvent(new RenovationErrorEvent(`release/${reason}`, words.failure[reason], cause ?? state.failure));
  }

  #renderState(): TemplateResult {
    const language = this.#language;
    const { state } = this.#source;
    const words = this.#messages.current;
    if (!words && this.#messages.error !== undefined) {
      return errorState({ language, text: '', retry: () => this.#messages.retry() });
    }
    if (!words || state.status === 'loading') return loadingState(language);
    if (state.status === 'failed') {
      return errorState({
        language,
        text: words.failure[state.failure.reason],
        details: state.failure.details.filter((line) => line !== ''),
        retry: () => this.#source.retry(),
      });
    }
    const { release } = state;
    const unknown = unknownIn(release, this);
    if (unknown) {
      const { kind, id, known } = unknown;
      return errorState({ language, text: words.unknown(kind, id), details: [words.known(known.join(', '))] });
    }
    const wave = this.wave || latestWave(release);
    if (wave === null) return emptyState(language, words.noAnswers);
    return this.#renderRelease(new ReleasePlace(release, language, wave, this.complex || null), words);
  }

  #renderRelease(place: ReleasePlace, words: ResultsMessages): TemplateResult {
    const cards = chooseCards(place, {
      domains: namesIn(this.domain),
      subjects: namesIn(this.question),
      people: this.people === 100 ? 100 : 10,
      wordings: this.wordings,
    });
    const tools = (more: TemplateResult | typeof nothing): TemplateResult => this.#tools(place, words, more);
    if (cards.length === 0) return html`${tools(nothing)}${emptyState(place.language, words.noCards)}`;
    this.#shown = cards;
    const { promises = [] } = place.release;
    return resultsView({
      view: this.view,
      cards,
      place,
      writer: new CardWriter(place.language, words),
      plan: (card) => planFor(this.plans, promises, card, place.language),
      headingLevel: this.headingLevel,
      link: this.link,
      tools,
      at: this.#place,
      go: (to) => void this.#go(to),
      fullScreen: this.#fullScreen,
      blank: this.blank ? () => this.#blank() : null,
      lay: (paper) => (this.#desk.paper = paper),
    });
  }

  #tools(place: ReleasePlace, words: ResultsMessages, more: TemplateResult | typeof nothing): TemplateResult {
    return resultTools({
      words,
      language: place.language,
      languages: place.release.languages.filter((language) => language in resultsMessages),
      choose: (language) => this.#choose(language),
      reader: this.view === 'cards' || this.view === 'screen' ? this.#reader : null,
      more,
    });
  }

  #choose(language: string): void {
    const locale = this.#services.get('locale');
    // The study's language is everybody's; one that the page fixed is changed for this tag alone.
    if (locale && !this.locale) locale.choose(language);
    else this.chosen = language;
  }

  #blank(): void {
    this.blank = !this.blank;
    // What had the focus is gone while the screen is black, and back afterwards.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.blank, .stage')?.focus());
  }

  /** False where that is where one is already. */
  #go(to: number): boolean {
    const there = Math.min(Math.max(to, 0), this.#shown.length - 1);
    if (there === this.#place) return false;
    this.at = there;
    return true;
  }
}

define('renovation-results', RenovationResults);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-results': RenovationResults;
  }
}

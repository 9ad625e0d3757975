/**
 * The first screen, before the survey engine is loaded: language, who asks, what happens with the answers, who sees
 * them, and a choice per purpose with nothing ticked beforehand. Saying no is as easy as going on.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { textIn, type LocalizedText } from '../../../domain/localized-text.js';
import type { ConsentPurpose, StudyConfig } from '../../../domain/study/study-config.js';
import type { LocaleService } from '../../shared/contexts.js';
import { define } from '../../shared/define.js';
import type { ResidentMessages } from '../locales/resident-messages.js';
import { renderLanguageButtons } from './language-choice.js';

/** Purpose id → yes or no. A purpose that is not in it was not answered. */
export type Decisions = ReadonlyMap<string, boolean>;

/** The choices were made; the questionnaire may begin. */
export class WelcomeStartEvent extends Event {
  static readonly eventName = 'welcome-start';
  constructor(readonly decisions: Decisions) {
    super(WelcomeStartEvent.eventName);
  }
}

/** No part is taken. */
export class WelcomeRefuseEvent extends Event {
  static readonly eventName = 'welcome-refuse';
  constructor() {
    super(WelcomeRefuseEvent.eventName);
  }
}

export class WelcomeElement extends LitElement {
  @property({ attribute: false }) config!: StudyConfig;
  @property({ attribute: false }) locale!: LocaleService;
  @property({ attribute: false }) words!: ResidentMessages;
  /** Choices of an earlier visit, for the texts as they are now. */
  @property({ attribute: false }) earlier: Decisions = new Map();
  /** How many answers wait on this device; null for somebody who begins. */
  @property({ attribute: false }) resumed: number | null = null;

  @state() private decisions: Decisions = new Map();
  @state() private asksToChoose = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('earlier')) this.decisions = new Map([...this.earlier, ...this.decisions]);
  }

  protected override render(): TemplateResult {
    const { config, words } = this;
    return html`
      ${this.locale.languages.length > 1 ? renderLanguageButtons(this.locale, words.chooseLanguage) : nothing}
      <h2 class="welcome-title" tabindex="-1">
        ${this.resumed === null ? this.#text(config.welcome.heading) : words.welcomeBack}
      </h2>
      ${this.resumed === null ? this.#renderFacts() : html`<p>${words.answered(this.resumed)}</p>`}
      <form @submit=${this.#onSubmit} novalidate>
        ${
          this.#openPurposes().length > 0
            ? html`<h3>${words.yourChoice}</h3>
                <p>${words.consentIntro}</p>
                ${this.#openPurposes().map((purpose) => this.#renderPurpose(purpose))}`
            : nothing
        }
        ${this.asksToChoose ? html`<div class="errors" role="alert"><p>${words.chooseFirst}</p></div>` : nothing}
        <div class="navigation">
          <button class="primary">${this.resumed === null ? words.start : words.goOn}</button>
          <button type="button" @click=${() => this.dispatchEvent(new WelcomeRefuseEvent())}>
            ${words.doNotTakePart}
          </button>
        </div>
      </form>
    `;
  }

  #text(text: LocalizedText): string {
    return textIn(text, this.locale.language, this.config.languages);
  }

  /** Whoever decided on an earlier visit is not asked again, unless the text changed. */
  #openPurposes(): readonly ConsentPurpose[] {
    return this.config.consent.filter((purpose) => !this.earlier.has(purpose.id));
  }

  #renderFacts(): TemplateResult {
    const { welcome } = this.config;
    const { words } = this;
    const facts: readonly (readonly [string, LocalizedText])[] = [
      [words.whoAsks, welcome.whoAsks],
      [words.whatHappens, welcome.whatHappens],
      [words.whoSees, welcome.whoSees],
      [words.whoDoesNotSee, welcome.whoDoesNotSee],
      [words.duration, welcome.duration],
    ];
    return html`<dl class="facts">
      ${facts.map(([term, text]) => {
        const said = this.#text(text);
        return said === ''
          ? nothing
          : html`<div>
              <dt>${term}</dt>
              <dd>${said}</dd>
            </div>`;
      })}
    </dl>`;
  }

  #renderPurpose(purpose: ConsentPurpose): TemplateResult {
    const { words } = this;
    const missing = this.asksToChoose && !this.decisions.has(purpose.id);
    const choice = (given: boolean, label: string): TemplateResult =>
      html`<label class="choice">
        <input
          type="radio"
          name=${`consent-${purpose.id}`}
          .checked=${this.decisions.get(purpose.id) === given}
          aria-invalid=${missing ? 'true' : nothing}
          @change=${() => {
            this.decisions = new Map(this.decisions).set(purpose.id, given);
          }}
        /><span>${label}</span>
      </label>`;
    return html`<fieldset class="purpose" data-purpose=${purpose.id}>
      <legend>${this.#text(purpose.title)}</legend>
      <p>${this.#text(purpose.text)}</p>
      <div class="choices pair">${choice(true, words.yes)}${choice(false, words.no)}</div>
      ${purpose.required && this.decisions.get(purpose.id) === false ? html`<p role="status">${words.needed}</p>` : nothing}
    </fieldset>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const open = this.#openPurposes();
    const unanswered = open.find((purpose) => !this.decisions.has(purpose.id));
    if (unanswered) {
      this.asksToChoose = true;
      void this.updateComplete.then(() =>
        this.querySelector<HTMLInputElement>(`[data-purpose="${CSS.escape(unanswered.id)}"] input`)?.focus(),
      );
      return;
    }
    const refused = open.some((purpose) => purpose.required && this.decisions.get(purpose.id) === false);
    this.dispatchEvent(refused ? new WelcomeRefuseEvent() : new WelcomeStartEvent(this.decisions));
  };
}

define('renovation-survey-welcome', WelcomeElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-welcome': WelcomeElement;
  }
  interface HTMLElementEventMap {
    'welcome-start': WelcomeStartEvent;
    'welcome-refuse': WelcomeRefuseEvent;
  }
}

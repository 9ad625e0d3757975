/** Who works here: one of the study's interviewers, or somebody who adds themselves with the languages they speak. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { InterviewerRecord } from '../../../domain/records/fieldwork-records.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { CaseBook } from '../../casework/case-book.js';
import { autonym } from '../../shared/autonym.js';
import { define } from '../../shared/define.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { ScreenKeys } from '../keys/screen-keys.js';
import type { InterviewMessages } from '../locales/messages.js';
import { signInStyles } from './sign-in.styles.js';

export class SignedInEvent extends Event {
  static readonly eventName = 'signed-in';
  constructor(readonly interviewer: InterviewerRecord) {
    super(SignedInEvent.eventName);
  }
}

/** Names that have a digit of their own. */
const DIGITS = 9;

export class SignInElement extends LitElement {
  static override styles = [tokens, buttons, interviewStyles, signInStyles];

  @property({ attribute: false }) book!: CaseBook;
  @property({ attribute: false }) words!: InterviewMessages;
  /** Of the words. */
  @property() language = 'nl';
  /** A name that the page gave and that the study does not know yet. */
  @property() suggested = '';
  /** Stands below something that is to be read first. */
  @property({ type: Boolean }) below = false;

  @state() private name: string | null = null;
  @state() private spoken: readonly string[] | null = null;
  @state() private tried = false;
  @state() private busy = false;
  @state() private failure: StoreFailure | null = null;

  constructor() {
    super();
    new ScreenKeys(this, (key) => this.#key(key));
  }

  protected override firstUpdated(): void {
    if (this.below) return;
    const first = this.#known.length > 0 ? '#title' : '#name';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  get #known(): readonly InterviewerRecord[] {
    return [...this.book.interviewers].sort((a, b) => a.name.localeCompare(b.name, this.language));
  }

  get #name(): string {
    return this.name ?? this.suggested;
  }

  /** Who is asked for the first time speaks the language of the page, until they say otherwise. */
  get #spoken(): readonly string[] {
    const { languages } = this.book.study;
    return this.spoken ?? [languages.find((each) => each.startsWith(this.language)) ?? languages[0] ?? this.language];
  }

  protected override render(): TemplateResult {
    const { signIn } = this.words;
    const known = this.#known;
    return html`<section class="sign-in" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${signIn.title}</h2>
      <p class="quiet">${signIn.text}</p>
      ${
        known.length === 0
          ? nothing
          : html`<ul class="plain-list people">
              ${known.map((each, index) => this.#person(each, index))}
            </ul>`
      }
      <form class="card" novalidate @submit=${(event: Event) => void this.#add(event)}>
        ${known.length === 0 ? nothing : html`<h3>${signIn.addTitle}</h3>`}
        <div class="field">
          <label for="name">${signIn.name}</label>
          <input
            id="name"
            autocomplete="name"
            .value=${this.#name}
            aria-invalid=${this.tried && this.#name.trim() === '' ? 'true' : nothing}
            aria-describedby="missing"
            @input=${(event: Event) => (this.name = (event.currentTarget as HTMLInputElement).value)}
          />
        </div>
        <fieldset aria-describedby="languages-hint">
          <legend>${signIn.languages}</legend>
          <p class="quiet" id="languages-hint">${signIn.languagesHint}</p>
          <div class="checks">${this.book.study.languages.map((each) => this.#languageBox(each))}</div>
        </fieldset>
        <p class="field-error" id="missing" role="alert">${this.#complaint()}</p>
        <button class="primary" ?disabled=${this.busy}>
          ${signIn.add}<kbd aria-hidden="true">${this.words.keyNames.Enter}</kbd>
        </button>
      </form>
    </section>`;
  }

  #person(each: InterviewerRecord, index: number): TemplateResult {
    return html`<li>
      <button type="button" @click=${() => this.#choose(each)}>
        ${index < DIGITS ? html`<kbd aria-hidden="true">${index + 1}</kbd>` : nothing}
        <span>${each.name}</span>
        <span class="quiet">${each.languages.map(autonym).join(', ')}</span>
      </button>
    </li>`;
  }

  #languageBox(each: string): TemplateResult {
    const isSpoken = this.#spoken.includes(each);
    const toggle = (): void => {
      this.spoken = isSpoken ? this.#spoken.filter((other) => other !== each) : [...this.#spoken, each];
    };
    return html`<label class="check" lang=${each}>
      <input type="checkbox" .checked=${isSpoken} @change=${toggle} />${autonym(each)}
    </label>`;
  }

  #complaint(): string | typeof nothing {
    if (this.failure) return this.words.call.notSaved(this.words.trouble[this.failure.reason]);
    return this.tried && !this.#isComplete ? this.words.signIn.nameMissing : nothing;
  }

  get #isComplete(): boolean {
    return this.#name.trim() !== '' && this.#spoken.length > 0;
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault();
    this.tried = true;
    this.failure = null;
    if (!this.#isComplete || this.busy) {
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
      return;
    }
    const { book } = this;
    const name = this.#name.trim();
    const known = book.interviewers.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const interviewer: InterviewerRecord = {
      id: known?.id ?? book.clock.newId(),
      study: book.study.id,
      name,
      languages: this.#spoken,
      revision: (known?.revision ?? 0) + 1,
    };
    this.busy = true;
    const kept = await book.fieldwork.putInterviewers([interviewer]);
    this.busy = false;
    if (kept.ok) this.#choose(interviewer);
    else this.failure = kept.failure;
  }

  #choose(interviewer: InterviewerRecord): void {
    this.dispatchEvent(new SignedInEvent(interviewer));
  }

  #key(key: string): boolean {
    const person = /^[1-9]$/.test(key) ? this.#known[Number(key) - 1] : undefined;
    if (person) this.#choose(person);
    return person !== undefined;
  }
}

define('renovation-interview-sign-in', SignInElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-sign-in': SignInElement;
  }
  interface HTMLElementEventMap {
    'signed-in': SignedInEvent;
  }
}

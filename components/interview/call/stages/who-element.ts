/**
 * Which of the residents comes: each with how it stands with them, and a digit. Here an interviewer notes how many there
 * are and what somebody is called; names go to the register, and nowhere else.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ResidentState } from '../../../../domain/fieldwork/residents.js';
import { define } from '../../../shared/define.js';
import { buttons, tokens } from '../../../shared/tokens.styles.js';
import { interviewStyles } from '../../interview.styles.js';
import { residentName, residentStanding } from '../../residents.js';
import type { CallView } from '../call-view.js';
import { addPerson, countResidents, nameResident } from './write-residents.js';
import { whoStyles } from './who.styles.js';

/** Digits choose; a household of more is chosen from with Tab. */
const MOST = 20;

/** What is being written down: how many there are, one more, or what one of them is called. */
type Asks = { readonly kind: 'more' } | { readonly kind: 'name'; readonly respondent: number } | null;

export class WhoElement extends LitElement {
  static override styles = [tokens, buttons, interviewStyles, whoStyles];

  @property({ attribute: false }) view!: CallView;

  @state() private asks: Asks = null;
  @state() private typed = '';
  @state() private trouble = '';
  @state() private busy = false;

  override focus(): void {
    (this.renderRoot.querySelector<HTMLElement>('input') ?? this.renderRoot.querySelector<HTMLElement>('h3'))?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  /** @returns whether the key meant something; a field has its own */
  key(name: string): boolean {
    const { session } = this.view;
    const digit = /^[1-9]$/u.test(name) ? Number(name) : 0;
    const asked = this.#residents.find(({ respondent }) => respondent === digit);
    if (name === 'Escape') {
      if (this.asks) this.#leaveForm();
      else void session.nobodyElse();
    } else if (name === 'Enter' && this.#next) session.speakWith(this.#next.respondent);
    else if (name.toLowerCase() === 'p' && this.#residents.length > 0) this.#ask({ kind: 'more' });
    else if (asked?.closed === null) session.speakWith(asked.respondent);
    else return false;
    return true;
  }

  get #residents(): readonly ResidentState[] {
    return this.view.state.residents ?? [];
  }

  /** The first that is still to be asked. */
  get #next(): ResidentState | undefined {
    return this.#residents.find(({ closed }) => closed === null);
  }

  protected override render(): TemplateResult {
    const { words, session } = this.view;
    const { who, call, keyNames } = words;
    const { stage } = session;
    const written = stage.kind === 'who' ? stage.written : null;
    const isCounted = this.#residents.length > 0;
    return html`<section class="who-is" aria-labelledby="who">
      <h3 id="who" tabindex="-1">${isCounted ? who.title : who.countTitle}</h3>
      ${written ? html`<p class="saved" role="status">${this.#told(written)}</p>` : nothing}
      ${isCounted ? this.#list() : this.#count()} ${this.asks ? this.#form(this.asks) : nothing}
      <p class="field-error" role="alert">${this.trouble}</p>
      <div class="actions">
        ${
          isCounted && this.asks?.kind !== 'more'
            ? html`<button type="button" @click=${() => this.#ask({ kind: 'more' })}>
                ${who.more}<kbd aria-hidden="true">P</kbd>
              </button>`
            : nothing
        }
        <button type="button" class="plain" @click=${() => void session.nobodyElse()}>
          ${written ? who.nobodyElse : call.back}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
        </button>
      </div>
    </section>`;
  }

  #told({
    outcome,
    respondent,
    agreed,
  }: NonNullable<Extract<CallView['session']['stage'], { kind: 'who' }>['written']>): string {
    const { words, household, naming } = this.view;
    const name = respondent === null ? '' : residentName(household, respondent, words);
    return words.who.written(name, naming.outcome(outcome), agreed === null ? null : naming.moment(Date.parse(agreed)));
  }

  #list(): TemplateResult {
    const { words, household, session } = this.view;
    const next = this.#next?.respondent;
    return html`<ol class="plain-list people">
      ${this.#residents.map((resident) => {
        const { respondent, closed } = resident;
        const name = residentName(household, respondent, words);
        return html`<li>
          <button
            type="button"
            class=${respondent === next ? 'primary' : ''}
            aria-disabled=${closed === null ? nothing : 'true'}
            @click=${() => (closed === null ? session.speakWith(respondent) : undefined)}
          >
            ${respondent <= 9 ? html`<kbd aria-hidden="true">${respondent}</kbd>` : nothing}<span>${name}</span>
          </button>
          <span class="quiet">${residentStanding(resident, this.view)}</span>
          <button
            type="button"
            class="plain"
            aria-label="${words.who.call}: ${name}"
            @click=${() => this.#ask({ kind: 'name', respondent }, household.residents?.[respondent - 1] ?? '')}
          >
            ${words.who.call}
          </button>
        </li>`;
      })}
    </ol>`;
  }

  #count(): TemplateResult {
    const { who, keyNames, call } = this.view.words;
    return html`<p>${who.countText}</p>
      <form class="row" @submit=${(event: Event) => void this.#saveCount(event)} novalidate>
        <div class="field">
          <label for="count">${who.countLabel}</label>
          <input id="count" inputmode="numeric" autocomplete="off" .value=${this.typed} @input=${this.#onInput} />
        </div>
        <button class="primary" aria-disabled=${this.busy}>
          ${call.save}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
        </button>
      </form>`;
  }

  #form(asks: NonNullable<Asks>): TemplateResult {
    const { household, words } = this.view;
    const { who, call, keyNames } = words;
    const label = asks.kind === 'more' ? who.moreLabel : who.callLabel(residentName(household, asks.respondent, words));
    return html`<form class="row" @submit=${(event: Event) => void this.#saveName(event, asks)} novalidate>
      <div class="field">
        <label for="name">${label}</label>
        <input id="name" autocomplete="off" aria-describedby="hint" .value=${this.typed} @input=${this.#onInput} />
        <p class="quiet" id="hint">${who.nameHint}</p>
      </div>
      <button class="primary" aria-disabled=${this.busy}>
        ${call.save}<kbd aria-hidden="true">${keyNames.Enter}</kbd>
      </button>
    </form>`;
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.currentTarget as HTMLInputElement).value;
  };

  #ask(asks: NonNullable<Asks>, typed = ''): void {
    this.asks = asks;
    this.typed = typed;
    this.trouble = '';
    void this.updateComplete.then(() => this.focus());
  }

  #leaveForm(): void {
    this.asks = null;
    this.typed = '';
    this.trouble = '';
    void this.updateComplete.then(() => this.focus());
  }

  async #saveCount(event: Event): Promise<void> {
    event.preventDefault();
    const count = /^\d{1,2}$/u.test(this.typed.trim()) ? Number(this.typed) : 0;
    if (count < 1 || count > MOST) {
      this.trouble = this.view.words.who.countMissing(MOST);
      this.focus();
      return;
    }
    await this.#save(() => countResidents(this.view, count));
  }

  async #saveName(event: Event, asks: NonNullable<Asks>): Promise<void> {
    event.preventDefault();
    const name = this.typed.trim() || null;
    const { length } = this.#residents;
    if (asks.kind === 'more' && length >= MOST) this.trouble = this.view.words.who.countMissing(MOST);
    else if (asks.kind === 'more') await this.#save(() => addPerson(this.view, length + 1, name));
    else await this.#save(() => nameResident(this.view, asks.respondent, name));
  }

  /** What could not be kept stays in the field. */
  async #save(write: () => ReturnType<typeof countResidents>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const trouble = await write();
    this.busy = false;
    if (trouble === null) this.#leaveForm();
    else this.trouble = trouble;
  }
}

define('renovation-interview-who', WhoElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-who': WhoElement;
  }
}

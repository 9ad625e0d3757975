/** The lists of an interviewer: who is next and why, what is theirs, the appointments of today, and whoever rings back. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { NextCase } from '../../../domain/fieldwork/next-case.js';
import type { Standing } from '../../../domain/fieldwork/standing.js';
import { define } from '../../shared/define.js';
import { stateStyles } from '../../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { caseFacts, nameOf } from '../case-facts.js';
import { caseHistory } from '../case-history.js';
import { caseStyles } from '../case.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { ScreenKeys } from '../keys/screen-keys.js';
import { addressOf } from '../naming.js';
import { ScreenElement } from '../screen-element.js';
import { ownCases, todaysCases } from './case-lists.js';
import { findCases } from './find-cases.js';
import { nextOpening } from './next-opening.js';
import { CaseOpenEvent } from './queue-events.js';
import { queueStyles } from './queue.styles.js';

const views = ['next', 'mine', 'today', 'search'] as const;
type View = (typeof views)[number];

/** What fits a screen; the rest of a list is behind it. */
const SHOWN = 30;

export class QueueElement extends ScreenElement {
  static override styles = [tokens, buttons, stateStyles, visuallyHidden, interviewStyles, caseStyles, queueStyles];

  @state() private view: View = 'next';
  @state() private typed = '';

  constructor() {
    super();
    new ScreenKeys(this, (key) => this.#key(key));
  }

  /** Looks for somebody at once: a number that rings. */
  search(typed: string): void {
    this.view = 'search';
    this.typed = typed;
  }

  protected override render(): TemplateResult {
    const { queue } = this.words;
    return html`
      ${this.#next()}
      <div class="views" role="group" aria-label=${queue.viewsLabel}>
        ${views.map(
          (view, index) =>
            html`<button type="button" aria-pressed=${view === this.view} @click=${() => this.#show(view)}>
              ${queue.views[view]}<kbd aria-hidden="true">${index + 1}</kbd>
            </button>`,
        )}
      </div>
      ${this.view === 'search' ? this.#search() : this.#list(this.#casesOf(this.view), this.view)}
    `;
  }

  #next(): TemplateResult {
    const next = this.desk.next();
    const { queue } = this.words;
    const household = next && this.desk.book.household(next.case);
    const known = next && this.desk.book.states.get(next.case);
    if (!next || !household || !known) return this.#nobody();
    const { naming, words } = this;
    return html`<section class="card lead next" aria-labelledby="next">
      <p class="quiet" id="next">${queue.nextTitle}</p>
      <h2>${nameOf(household, words)}</h2>
      <p class="why"><span class="visually-hidden">${queue.why}</span> ${words.reason(next.reason, naming)}</p>
      <div class="columns">
        ${caseFacts({ state: known, household, words, naming })}
        <div>
          <h3>${words.history.title}</h3>
          ${caseHistory({ entries: this.desk.book.log(next.case).slice(-LATEST), words, naming })}
        </div>
      </div>
      <div class="actions">
        <button type="button" class="primary" id="take" @click=${() => this.#open(next.case)}>
          ${queue.take}<kbd aria-hidden="true">${words.keyNames.Enter}</kbd>
        </button>
      </div>
    </section>`;
  }

  #nobody(): TemplateResult {
    const at = nextOpening(this.desk);
    const { nobody, nobodyUntil } = this.words.queue;
    return html`<section class="card next">
      <p>${at === null ? nobody : nobodyUntil(this.naming.moment(at))}</p>
    </section>`;
  }

  #casesOf(view: Exclude<View, 'search'>): readonly CaseState[] {
    if (view === 'mine') return ownCases(this.desk);
    if (view === 'today') return todaysCases(this.desk);
    const { states } = this.desk.book;
    return this.desk.list().flatMap(({ case: id }: NextCase) => states.get(id) ?? []);
  }

  #search(): TemplateResult {
    const { queue } = this.words;
    const { states } = this.desk.book;
    const found = findCases(this.desk.book, this.typed).flatMap((id) => states.get(id) ?? []);
    return html`<div class="field">
        <label for="search">${queue.searchLabel} <kbd aria-hidden="true">/</kbd></label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="search-hint"
          .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.currentTarget as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#leaveSearch(event)}
        />
        <p class="quiet" id="search-hint">${queue.searchHint}</p>
        <p class="visually-hidden" role="status">${this.typed.trim() === '' ? '' : queue.found(found.length)}</p>
      </div>
      ${this.typed.trim() === '' ? nothing : this.#list(found, 'search')}`;
  }

  #list(cases: readonly CaseState[], view: View): TemplateResult {
    const { queue } = this.words;
    if (cases.length === 0) return html`<p class="quiet">${queue.empty[view]}</p>`;
    return html`${view === 'next' ? html`<p class="quiet">${queue.waiting(cases.length)}</p>` : nothing}
      <ul class="plain-list cases">
        ${cases.slice(0, SHOWN).map((known) => this.#item(known, view))}
      </ul>
      ${cases.length > SHOWN ? html`<p class="quiet">${queue.more(cases.length - SHOWN)}</p>` : nothing}`;
  }

  #item(known: CaseState, view: View): TemplateResult {
    const household = this.desk.book.household(known.id);
    const standing = this.desk.standing(known.id);
    if (!household || !standing) return html``;
    const { queue } = this.words;
    return html`<li class="case">
      <div>
        <strong>${nameOf(household, this.words)}</strong>
        <span>${addressOf(household)}</span>
        <span class="quiet">${this.#standing(standing)}</span>
      </div>
      <div class="actions">
        ${
          mayOpen(standing)
            ? html`<button
                type="button"
                aria-label="${queue.open}: ${addressOf(household)}"
                @click=${() => this.#open(known.id)}
              >
                ${queue.open}
              </button>`
            : nothing
        }
        ${
          view === 'search' && mayRing(standing)
            ? html`<button
                type="button"
                aria-label="${queue.rings}: ${addressOf(household)}"
                @click=${() => this.#open(known.id, true)}
              >
                ${queue.rings}
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  #standing(standing: Standing): string {
    const { words, naming } = this;
    if (standing.kind === 'call') return words.reason(standing.reason, naming);
    return standing.kind === 'wait' ? words.wait(standing.reason, naming) : words.closed(standing.reason, naming);
  }

  #show(view: View): void {
    this.view = view;
    if (view === 'search') void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #open(caseId: string, inbound = false): void {
    this.dispatchEvent(new CaseOpenEvent(caseId, inbound));
  }

  #key(key: string): boolean {
    const view = views[Number(key) - 1];
    if (view) this.#show(view);
    else if (key === '/') this.#show('search');
    else if (key === 'Enter') {
      const next = this.desk.next();
      if (next) this.#open(next.case);
    } else return false;
    return true;
  }

  /** Escape leaves the field, so that the keys of the screen work again. */
  #leaveSearch(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.typed = '';
    this.#show('next');
    (event.currentTarget as HTMLElement).blur();
  }
}

/** Lines of the history that the card of the next case shows. */
const LATEST = 4;

/** Whoever is not to be called can still be looked up and rung by; a refusal for good and a held case cannot be opened. */
const mayOpen = (standing: Standing): boolean =>
  standing.kind === 'call' || (standing.kind === 'wait' && standing.reason.why === 'appointment');

/** Who rings us may talk to us, whatever the rules of calling say; not while a colleague has them on the line. */
const mayRing = (standing: Standing): boolean => !(standing.kind === 'wait' && standing.reason.why === 'held');

define('renovation-interview-queue', QueueElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-queue': QueueElement;
  }
}

/** The lists of an interviewer: who is next and why, what is theirs, the appointments of today, and whoever rings back. */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import { define } from '../../shared/define.js';
import { stateStyles } from '../../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import type { KeyLine, KeysDialog } from '../call/keys-dialog.js';
import '../call/keys-dialog.js';
import { caseStyles } from '../case.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { ScreenKeys } from '../keys/screen-keys.js';
import { addressOf } from '../../casework/names.js';
import { ScreenElement } from '../screen-element.js';
import { CaseOpenEvent, ScreenEvent, ToldEvent } from './queue-events.js';
import { lastAttemptBy, ownCases, todaysCases } from './case-lists.js';
import { caseRow } from './case-row.js';
import { isKeyed, type CorrectDialog } from './correct-dialog.js';
import './correct-dialog.js';
import { findCases } from './find-cases.js';
import { nextCard } from './next-card.js';
import type { ReopenDialog } from './reopen-dialog.js';
import './reopen-dialog.js';
import { queueStyles } from './queue.styles.js';

const views = ['next', 'mine', 'today', 'search'] as const;
type View = (typeof views)[number];

/** What fits a screen; the rest of a list is behind it. */
const SHOWN = 30;

export class QueueElement extends ScreenElement {
  static override styles = [tokens, buttons, stateStyles, visuallyHidden, interviewStyles, caseStyles, queueStyles];

  /** The wave is not being asked: households are looked up, and nobody is called. */
  @property({ type: Boolean }) closed = false;

  @state() private view: View = 'next';
  @state() private typed = '';

  private get correctDialog(): CorrectDialog | null {
    return this.renderRoot.querySelector<CorrectDialog>('renovation-interview-correct');
  }

  private get reopenDialog(): ReopenDialog | null {
    return this.renderRoot.querySelector<ReopenDialog>('renovation-interview-reopen');
  }

  private get keysDialog(): KeysDialog | null {
    return this.renderRoot.querySelector<KeysDialog>('renovation-interview-keys');
  }

  constructor() {
    super();
    new ScreenKeys(this, (key) => this.#key(key));
  }

  /** To the household that is next, where reading begins after another screen. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.next [tabindex]')?.focus();
  }

  protected override render(): TemplateResult {
    const { words, naming, desk } = this;
    const { queue } = words;
    const open = (caseId: string, dial?: string): void => this.#open(caseId, false, dial);
    return html`
      ${this.closed ? nothing : nextCard({ desk, words, naming, open }, desk.next())} ${this.#last()}
      <div class="views" role="group" aria-label=${queue.viewsLabel}>
        ${views.map(
          (view, index) =>
            html`<button type="button" aria-pressed=${view === this.view} @click=${() => this.#show(view)}>
              ${queue.views[view]}<kbd aria-hidden="true">${index + 1}</kbd>
            </button>`,
        )}
        <button type="button" class="plain keys" aria-haspopup="dialog" @click=${() => void this.keysDialog?.show()}>
          ${words.call.keys}<kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      ${this.view === 'search' ? this.#search() : this.#list(this.#casesOf(this.view), this.view)}
      <renovation-interview-correct
        .desk=${desk}
        .words=${words}
        @told=${({ text }: ToldEvent) => this.dispatchEvent(new ToldEvent(text))}
      ></renovation-interview-correct>
      <renovation-interview-reopen
        .desk=${desk}
        .words=${words}
        @told=${({ text }: ToldEvent) => this.dispatchEvent(new ToldEvent(text))}
      ></renovation-interview-reopen>
      <renovation-interview-keys .words=${words} .lines=${this.#keyLines()}></renovation-interview-keys>
    `;
  }

  #casesOf(view: Exclude<View, 'search'>): readonly CaseState[] {
    if (view === 'mine') return ownCases(this.desk);
    if (view === 'today') return todaysCases(this.desk);
    if (this.closed) return [];
    const { states } = this.desk.book;
    return this.desk.list().flatMap(({ case: id }) => states.get(id) ?? []);
  }

  #search(): TemplateResult {
    const { queue } = this.words;
    const found = this.#found();
    const isTyped = this.typed.trim() !== '';
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
          @keydown=${(event: KeyboardEvent) => this.#searchKey(event)}
        />
        <p class="quiet" id="search-hint">${queue.searchHint}</p>
        <p class="visually-hidden" role="status">${isTyped ? queue.found(found.length) : ''}</p>
      </div>
      ${isTyped ? this.#list(found, 'search') : nothing}
      <div class="actions">
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new ScreenEvent('households'))}>
          ${queue.households}
        </button>
      </div>`;
  }

  #found(): readonly CaseState[] {
    const { states } = this.desk.book;
    return findCases(this.desk.book, this.typed).flatMap((id) => states.get(id) ?? []);
  }

  #list(cases: readonly CaseState[], view: View): TemplateResult {
    const { words, naming, desk } = this;
    const { queue } = words;
    if (cases.length === 0)
      return html`<p class="quiet">${this.closed && view === 'next' ? '' : queue.empty[view]}</p>`;
    const row = {
      desk,
      words,
      naming,
      searched: view === 'search',
      closed: this.closed,
      open: (caseId: string, inbound: boolean) => this.#open(caseId, inbound),
      reopen: (caseId: string) => void this.reopenDialog?.show(caseId),
      askedForCall: (caseId: string) => void this.#asked(caseId),
    };
    return html`${view === 'next' ? html`<p class="quiet">${queue.waiting(cases.length)}</p>` : nothing}
      <ul class="plain-list cases">
        ${cases.slice(0, SHOWN).map((known) => caseRow(row, known))}
      </ul>
      ${cases.length > SHOWN ? html`<p class="quiet">${queue.more(cases.length - SHOWN)}</p>` : nothing}`;
  }

  /** What was written last, and the way to mend it. */
  #last(): TemplateResult | typeof nothing {
    const last = lastAttemptBy(this.desk);
    const household = last && this.desk.book.household(last.case);
    if (!last || !household) return nothing;
    const { queue } = this.words;
    const { moment, outcome } = this.naming;
    return html`<div class="last">
      <span class="quiet">${queue.last(addressOf(household), outcome(last.outcome), moment(Date.parse(last.at)))}</span>
      ${
        isKeyed(last.outcome, this.desk.mode)
          ? html`<button type="button" class="plain" aria-haspopup="dialog" @click=${() => this.#correct()}>
              ${queue.correct}<kbd aria-hidden="true">C</kbd>
            </button>`
          : nothing
      }
    </div>`;
  }

  #correct(): boolean {
    const last = lastAttemptBy(this.desk);
    const household = last && this.desk.book.household(last.case);
    if (!last || !household || !isKeyed(last.outcome, this.desk.mode)) return false;
    void this.correctDialog?.show(last, addressOf(household));
    return true;
  }

  async #asked(caseId: string): Promise<void> {
    const { words, desk } = this;
    const household = desk.book.household(caseId);
    const kept = await desk.ringBack(caseId, false);
    const address = household ? addressOf(household) : '';
    if (kept.ok) this.dispatchEvent(new ToldEvent(words.queue.askedKept(address)));
    else {
      const why = kept.failure.reason === 'held' ? '' : words.trouble[kept.failure.reason];
      this.dispatchEvent(new ToldEvent(words.call.notSaved(why)));
    }
  }

  #show(view: View): void {
    this.view = view;
    if (view === 'search') void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #open(caseId: string, inbound: boolean, dial: string | null = null): void {
    if (!this.closed) this.dispatchEvent(new CaseOpenEvent(caseId, inbound, dial));
  }

  #keyLines(): readonly KeyLine[] {
    const { queue, keyNames, keyLines } = this.words;
    return [
      { key: keyNames.Enter, does: `${queue.nextTitle}: ${queue.take}` },
      ...views.map((view, index) => ({ key: String(index + 1), does: queue.views[view] })),
      { key: '/', does: queue.searchLabel },
      { key: keyNames.Enter, does: keyLines.searchFirst },
      { key: 'C', does: keyLines.correct },
    ];
  }

  #key(key: string): boolean {
    const view = views[Number(key) - 1];
    if (view) this.#show(view);
    else if (key === '/') this.#show('search');
    else if (key === '?') void this.keysDialog?.show();
    else if (key.toLowerCase() === 'c') return this.#correct();
    else if (key === 'Enter') return this.#takeNext();
    else return false;
    return true;
  }

  #takeNext(): boolean {
    const next = this.closed ? null : this.desk.next();
    if (next) this.#open(next.case, false);
    return next !== null;
  }

  /** Enter goes to the first who was found, where Enter takes them. Escape leaves, so that keys are keys again. */
  #searchKey(event: KeyboardEvent): void {
    if (event.isComposing || !['Enter', 'ArrowDown', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (event.key !== 'Escape') {
      this.renderRoot.querySelector<HTMLElement>('.case .actions button')?.focus();
      return;
    }
    this.typed = '';
    this.#show('next');
    (event.currentTarget as HTMLElement).blur();
  }
}

define('renovation-interview-queue', QueueElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-queue': QueueElement;
  }
}

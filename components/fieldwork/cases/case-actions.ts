/** What can be done with the cases that are chosen: give them to somebody, put them first, reopen them. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FieldworkResult } from '../../../domain/records/fieldwork-store.js';
import { define } from '../../shared/define.js';
import '../sign-in.js';
import { SupervisorDesk } from '../supervisor-desk.js';
import { ViewElement } from '../view-element.js';
import { CasesWrittenEvent } from './cases-written-event.js';
import type { ReopenDialog } from './reopen-dialog.js';
import './reopen-dialog.js';

/** The value of "everybody" in the list: no interviewer has an empty id. */
const EVERYBODY = '';

export class CaseActions extends ViewElement {
  @property({ attribute: false }) cases: readonly string[] = [];

  @state() private to: string = EVERYBODY;
  @state() private priority = 1;
  @state() private told: { readonly kind: 'saved' | 'problem' | 'busy'; readonly text: string } | null = null;

  private get status(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role="status"]');
  }

  private get dialog(): ReopenDialog | null {
    return this.renderRoot.querySelector<ReopenDialog>('renovation-fieldwork-reopen');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said of the last choice is not true of the next one.
    if (changed.has('cases') && this.cases.length > 0 && this.told?.kind === 'saved') this.told = null;
    this.toggleAttribute('filled', this.cases.length > 0 || this.told !== null);
  }

  protected override render(): TemplateResult {
    const { words, supervisor } = this.context;
    return html`<div class="actions" role="group" aria-label=${words.actions.title}>
        ${
          this.cases.length === 0
            ? nothing
            : supervisor === null
              ? html`<p>${words.actions.signInFirst}</p>
                  <renovation-fieldwork-sign-in .words=${words}></renovation-fieldwork-sign-in>`
              : this.#controls(supervisor)
        }
        <p role="status" tabindex="-1" class=${this.told?.kind ?? nothing}>${this.told?.text}</p>
      </div>
      <renovation-fieldwork-reopen .context=${this.context}></renovation-fieldwork-reopen>`;
  }

  #controls(supervisor: string): TemplateResult {
    const { words, book } = this.context;
    const { actions } = words;
    const busy = this.told?.kind === 'busy';
    const team = [...book.interviewers].sort((a, b) => a.name.localeCompare(b.name));
    return html`<strong>${words.cases.chosen(this.cases.length)}</strong>
      <div class="row">
        <div class="field">
          <label for="to">${actions.assignTo}</label>
          <select id="to" @change=${(event: Event) => (this.to = (event.target as HTMLSelectElement).value)}>
            <option value=${EVERYBODY} ?selected=${this.to === EVERYBODY}>${words.cases.everybody}</option>
            ${team.map(({ id, name }) => html`<option value=${id} ?selected=${this.to === id}>${name}</option>`)}
          </select>
        </div>
        <button type="button" ?disabled=${busy} @click=${() => void this.#assign(supervisor)}>${actions.assign}</button>
      </div>
      <div class="row">
        <div class="field">
          <label for="priority">${actions.priority}</label>
          <select
            id="priority"
            @change=${(event: Event) => (this.priority = Number((event.target as HTMLSelectElement).value))}
          >
            ${actions.priorities.map(
              ({ value, label }) => html`<option value=${value} ?selected=${this.priority === value}>${label}</option>`,
            )}
          </select>
        </div>
        <button type="button" ?disabled=${busy} @click=${() => void this.#prioritise(supervisor)}>
          ${actions.prioritise}
        </button>
      </div>
      <button type="button" ?disabled=${busy} @click=${() => void this.#reopen(supervisor)}>${actions.reopen}</button>
      ${team.length === 0 ? html`<p class="quiet">${actions.nobodyYet}</p>` : nothing}`;
  }

  #assign(supervisor: string): Promise<void> {
    const { words, book, naming } = this.context;
    const to = this.to === EVERYBODY ? null : this.to;
    const { cases } = this;
    return this.#write(
      new SupervisorDesk(book, supervisor).assign(cases, to),
      words.actions.assigned(cases.length, to === null ? null : naming.interviewer(to)),
    );
  }

  #prioritise(supervisor: string): Promise<void> {
    const { words, book } = this.context;
    const { cases, priority } = this;
    const label = words.actions.priorities.find(({ value }) => value === priority)?.label ?? String(priority);
    return this.#write(
      new SupervisorDesk(book, supervisor).prioritise(cases, priority),
      words.actions.prioritised(cases.length, label),
    );
  }

  async #reopen(supervisor: string): Promise<void> {
    const { words, book } = this.context;
    const decided = await this.dialog?.ask(this.cases);
    if (!decided) return;
    await this.#write(
      new SupervisorDesk(book, supervisor).reopen(decided.cases, decided.reason),
      words.actions.reopened(decided.cases.length),
    );
  }

  /** "Saved" is said when it is. */
  async #write(writing: Promise<FieldworkResult<void>>, saved: string): Promise<void> {
    const { words, naming } = this.context;
    this.told = { kind: 'busy', text: words.actions.saving };
    const written = await writing;
    if (written.ok) {
      this.told = { kind: 'saved', text: saved };
      this.dispatchEvent(new CasesWrittenEvent());
      // The buttons go with the choice; the keyboard stays where it was said.
      await this.updateComplete;
      this.status?.focus();
      return;
    }
    const { failure } = written;
    const text =
      failure.reason === 'held'
        ? words.actions.held(naming.interviewer(failure.hold.interviewer))
        : words.actions.notSaved(words.trouble[failure.reason]);
    this.told = { kind: 'problem', text };
  }
}

define('renovation-fieldwork-actions', CaseActions);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-actions': CaseActions;
  }
}

/**
 * Changes of several households at once, by staff: where they stay during the works, who moved out, who came. Nothing is
 * written before it is said what will happen to how many.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { readDay, readPhones } from '../../../domain/register/cell-readers.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { define } from '../../shared/define.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { languageChoices } from '../call/stages/language-choices.js';
import { nameOf } from '../case-facts.js';
import { interviewStyles } from '../interview.styles.js';
import { ScreenKeys } from '../keys/screen-keys.js';
import { addressOf } from '../../casework/names.js';
import { findCases } from '../queue/find-cases.js';
import { ScreenElement } from '../screen-element.js';
import { ScreenEvent, ToldEvent } from '../queue/queue-events.js';
import { editHouseholds, type BulkEdit } from './edit-households.js';
import { householdsStyles } from './households.styles.js';

const kinds = ['stay', 'home', 'moved-out', 'new-tenant'] as const satisfies readonly BulkEdit['kind'][];

/** What fits a list that somebody ticks boxes in. */
const SHOWN = 100;

export class HouseholdsElement extends ScreenElement {
  static override styles = [tokens, buttons, visuallyHidden, interviewStyles, householdsStyles];

  @state() private typed = '';
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private kind: BulkEdit['kind'] = 'stay';
  @state() private complaint = '';
  @state() private busy = false;

  constructor() {
    super();
    new ScreenKeys(this, (key) => this.#key(key));
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  protected override render(): TemplateResult {
    const { households, queue, keyNames, call } = this.words;
    const found = this.#found();
    return html`<section aria-labelledby="title">
      <div class="heading">
        <h2 id="title">${households.title}</h2>
        <button type="button" class="plain" @click=${() => this.#leave()}>
          ${call.toList}<kbd aria-hidden="true">${keyNames.Escape}</kbd>
        </button>
      </div>
      <p class="quiet">${households.text}</p>
      <div class="board">
        <div>
          <div class="field">
            <label for="search">${queue.searchLabel}</label>
            <input
              id="search"
              type="search"
              autocomplete="off"
              .value=${this.typed}
              @input=${(event: Event) => (this.typed = (event.currentTarget as HTMLInputElement).value)}
            />
            <p class="quiet" role="status">${queue.found(found.length)}</p>
          </div>
          ${found.length === 0 ? nothing : this.#list(found)}
        </div>
        ${this.#form()}
      </div>
    </section>`;
  }

  #found(): readonly HouseholdRecord[] {
    const { book } = this.desk;
    const ids = this.typed.trim() === '' ? [...book.states.keys()] : findCases(book, this.typed);
    const order = new Intl.Collator('nl', { numeric: true });
    return ids.flatMap((id) => book.household(id) ?? []).sort((a, b) => order.compare(addressOf(a), addressOf(b)));
  }

  #list(found: readonly HouseholdRecord[]): TemplateResult {
    const { households, queue } = this.words;
    const shown = found.slice(0, SHOWN);
    const all = shown.every(({ id }) => this.chosen.has(id));
    const toggleAll = (): void => this.#choose(shown, !all);
    return html`<label class="check">
        <input type="checkbox" .checked=${all} @change=${toggleAll} />${households.all(shown.length)}
      </label>
      <ul class="plain-list homes">
        ${shown.map((household) => this.#row(household))}
      </ul>
      ${found.length > shown.length ? html`<p class="quiet">${queue.more(found.length - shown.length)}</p>` : nothing}`;
  }

  #row(household: HouseholdRecord): TemplateResult {
    const { households, facts } = this.words;
    const isChosen = this.chosen.has(household.id);
    const where =
      household.movedOutAt !== null
        ? households.movedOut
        : household.temporaryAddress === null
          ? ''
          : `${facts.temporary} ${household.temporaryAddress}`;
    return html`<li>
      <label>
        <input type="checkbox" .checked=${isChosen} @change=${() => this.#choose([household], !isChosen)} />
        <strong>${addressOf(household)}</strong>
        <span>${nameOf(household, this.words)}</span>
        <span class="quiet">${where}</span>
      </label>
    </li>`;
  }

  #form(): TemplateResult {
    const { households, call } = this.words;
    const many = this.chosen.size;
    return html`<form class="card edit" novalidate @submit=${(event: Event) => void this.#save(event)}>
      <h3>${households.chosen(many)}</h3>
      <div class="field">
        <label for="kind">${households.change}</label>
        <select
          id="kind"
          @change=${(event: Event) =>
            (this.kind = (event.currentTarget as HTMLSelectElement).value as BulkEdit['kind'])}
        >
          ${kinds.map(
            (each) => html`<option value=${each} ?selected=${each === this.kind}>${households.kinds[each]}</option>`,
          )}
        </select>
      </div>
      ${this.#fields()}
      <p class="field-error" role="alert">${this.complaint || nothing}</p>
      <button class="primary" ?disabled=${this.busy}>${this.busy ? call.saving : households.save(many)}</button>
    </form>`;
  }

  #fields(): TemplateResult | typeof nothing {
    const { households, facts } = this.words;
    const day = html`<div class="field">
      <label for="day">${households.day}</label>
      <input id="day" type="date" .value=${this.desk.book.slots.clock.dayAt(this.desk.now)} />
    </div>`;
    switch (this.kind) {
      case 'stay':
        return html`<div class="field">
          <label for="address">${households.stayAt}</label>
          <input id="address" autocomplete="off" />
        </div>`;
      case 'home':
        return nothing;
      case 'moved-out':
        return day;
      case 'new-tenant':
        return html`<p class="quiet">${households.newTenantText}</p>
          ${day}
          <div class="field">
            <label for="name">${facts.name}</label>
            <input id="name" autocomplete="off" />
          </div>
          <div class="field">
            <label for="phone">${facts.phone}</label>
            <input id="phone" inputmode="tel" autocomplete="off" />
          </div>
          <div class="field">
            <label for="language">${facts.language}</label>
            <select id="language">
              <option value="">${facts.languageUnknown}</option>
              ${languageChoices(this.language).map(({ tag, name }) => html`<option value=${tag}>${name}</option>`)}
            </select>
          </div>`;
    }
  }

  #choose(households: readonly HouseholdRecord[], isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    for (const { id } of households) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    this.chosen = chosen;
    this.complaint = '';
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value.trim() ?? '';
  }

  /** The change as it was filled in, or what is missing of it. */
  #edit(): BulkEdit | string {
    const { households } = this.words;
    if (this.chosen.size === 0) return households.missing.chosen;
    if (this.kind === 'home') return { kind: 'home' };
    if (this.kind === 'stay') {
      const address = this.#value('address');
      return address === '' ? households.missing.address : { kind: 'stay', address };
    }
    const at = readDay(this.#value('day'));
    if (at === null) return households.missing.day;
    if (this.kind === 'moved-out') return { kind: 'moved-out', at };
    // A new tenant is one household: two homes never get the same.
    if (this.chosen.size > 1) return households.missing.one;
    const phones = readPhones(this.#value('phone'));
    if (!phones.ok) return households.missing.phone;
    const [name, language] = [this.#value('name') || null, this.#value('language') || null];
    return { kind: 'new-tenant', at, name, phones: phones.value, language };
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const edit = this.#edit();
    this.complaint = typeof edit === 'string' ? edit : '';
    if (typeof edit === 'string' || this.busy) return;
    this.busy = true;
    const kept = await editHouseholds(this.desk.book, [...this.chosen], edit);
    this.busy = false;
    if (!kept.ok) {
      const { reason } = kept.failure;
      const { households, trouble, call } = this.words;
      this.complaint = call.notSaved(reason === 'changed-meanwhile' ? households.missing.unchanged : trouble[reason]);
      return;
    }
    this.chosen = new Set();
    this.renderRoot.querySelector('form')?.reset();
    this.dispatchEvent(new ToldEvent(this.words.households.kept(this.words.households.kinds[edit.kind], kept.value)));
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  #leave(): void {
    this.dispatchEvent(new ScreenEvent('queue'));
  }

  #key(key: string): boolean {
    if (key !== 'Escape') return false;
    this.#leave();
    return true;
  }
}

define('renovation-interview-households', HouseholdsElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-households': HouseholdsElement;
  }
}

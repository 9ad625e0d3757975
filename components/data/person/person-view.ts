/** For somebody who asks what is kept about them: find the household, open its file, and keep the receipts. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressLine } from '../../../domain/person/access-document.js';
import type { ErasureRecord } from '../../../domain/person/erasure.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import { define } from '../../shared/define.js';
import { emptyState, errorState, loadingState, stateStyles } from '../../shared/states.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import { counted, printedBy, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { HouseholdFinder } from './find-households.js';
import './household-view.js';
import { paperSections } from './paper-view.js';
import { saveReceipt, type Receipt } from './receipts.js';

const FEWEST = 2;
const SHOWN = 20;

class PersonView extends LitElement {
  static override styles = [tokens, buttons, stateStyles, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;

  @state() private finder: HouseholdFinder | null = null;
  @state() private failure: StoreFailure | null = null;
  @state() private erasures: readonly ErasureRecord[] = [];
  @state() private found: readonly HouseholdRecord[] | null = null;
  @state() private tooFew = false;
  @state() private chosen: HouseholdRecord | null = null;
  @state() private receipt: Receipt | null = null;
  @state() private savedAs = '';
  #typed = '';
  #asked: DataContext['services']['store'] | undefined;
  #stopListening: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#asked = undefined;
  }

  protected override willUpdate(): void {
    const { store } = this.context.services;
    if (store === this.#asked || !this.isConnected) return;
    this.#asked = store;
    this.#stopListening?.();
    this.#stopListening = store.subscribe(({ kind }) => {
      if (kind === 'household') void this.#read();
    });
    void this.#read();
  }

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    return html`<div class="part" part="person">
      <h3>${words.person.title}</h3>
      <p>${words.person.intro}</p>
      ${this.receipt ? this.#receipt(this.receipt) : nothing}
      ${
        this.failure
          ? errorState({
              language,
              text: words.failure[this.failure.reason],
              details: this.failure.reason === 'failed' ? [this.failure.detail] : [],
              retry: () => void this.#read(),
            })
          : this.#content(language)
      }
      ${this.#earlier()}
    </div>`;
  }

  #content(language: string): TemplateResult {
    const { context, chosen, finder } = this;
    const words = context.words.person;
    if (!finder) return loadingState(language);
    if (chosen) {
      return html`<div>
          <button type="button" class="back" @click=${() => this.#back()}>${words.other}</button>
        </div>
        <renovation-data-household
          .context=${context}
          .household=${chosen}
          .withdrawn=${(receipt: Receipt) => this.#hand(receipt)}
          .erased=${(receipt: Receipt) => this.#isErased(receipt)}
        ></renovation-data-household>`;
    }
    return finder.size === 0 ? emptyState(language, words.noRegister) : this.#search(finder);
  }

  #search(finder: HouseholdFinder): TemplateResult {
    const words = this.context.words.person;
    return html`<form class="box" role="search" @submit=${(event: Event) => this.#find(event, finder)}>
        <div class="field">
          <label for="search">${words.search}</label>
          <input
            id="search"
            name="search"
            type="search"
            autocomplete="off"
            aria-describedby="search-hint search-error"
            aria-invalid=${this.tooFew}
          />
          <span class="hint" id="search-hint">${words.searchHint}</span>
          <span class="field-error" id="search-error" role="alert">${this.tooFew ? words.tooFew : ''}</span>
        </div>
        <button class="primary">${words.find}</button>
        <p role="status">${this.found === null ? '' : this.#told(this.found)}</p>
      </form>
      ${this.found && this.found.length > 0 ? this.#list(this.found) : nothing}`;
  }

  #told({ length }: readonly HouseholdRecord[]): string {
    const { language, words } = this.context;
    return length === 0 ? words.person.noneFound : words.person.found(counted(language, length));
  }

  #list(found: readonly HouseholdRecord[]): TemplateResult {
    const { language, words } = this.context;
    const more = found.length - SHOWN;
    return html`<ul class="plain found">
        ${found.slice(0, SHOWN).map(
          (household) =>
            html`<li>
              <button
                type="button"
                class="household"
                aria-label=${words.person.choose([addressLine(household), household.name].filter(Boolean).join(', '))}
                @click=${() => this.#open(household)}
              >
                <span>${addressLine(household)}</span>
                ${household.name ? html`<span class="hint">${household.name}</span>` : nothing}
              </button>
            </li>`,
        )}
      </ul>
      ${more > 0 ? html`<p class="hint">${words.person.more(counted(language, more))}</p>` : nothing}`;
  }

  #receipt(receipt: Receipt): TemplateResult {
    const { person: words } = this.context.words;
    return html`<section class="box done" part="receipt" aria-labelledby="receipt">
      <h4 id="receipt" tabindex="-1">${receipt.paper.title}</h4>
      ${paperSections(receipt.paper)}
      <button type="button" class="primary" @click=${() => (this.savedAs = saveReceipt(receipt, this.context))}>
        ${words.saveReceipt}
      </button>
      <p class="saved" role="status">${this.savedAs === '' ? '' : words.access.saved(this.savedAs)}</p>
    </section>`;
  }

  #earlier(): TemplateResult | typeof nothing {
    const { language, words } = this.context;
    if (this.erasures.length === 0) return nothing;
    const printed = printedBy(this.context);
    return html`<details>
      <summary>${words.person.earlier} (${counted(language, this.erasures.length)})</summary>
      <ul>
        ${this.erasures.map(({ at, id }) => html`<li>${words.person.earlierLine(printed(at), id)}</li>`)}
      </ul>
    </details>`;
  }

  async #read(): Promise<void> {
    const { services, data } = this.context;
    const study = services.study.config.id;
    const [households, erasures] = await Promise.all([services.store.households(study), data.erasures(study)]);
    if (this.#asked !== services.store) return;
    this.failure = !households.ok ? households.failure : !erasures.ok ? erasures.failure : null;
    if (!households.ok || !erasures.ok) return;
    this.finder = new HouseholdFinder(households.value);
    this.erasures = erasures.value;
    // What was searched for stays on the screen, as it is now.
    if (this.found) this.found = this.finder.find(this.#typed);
    // As it is in the register now; somebody who was erased meanwhile stays open until it is left.
    const { chosen } = this;
    const now = chosen && households.value.find(({ id }) => id === chosen.id);
    if (now && now.revision !== chosen.revision) this.chosen = now;
  }

  #find(event: Event, finder: HouseholdFinder): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#search');
    this.#typed = field?.value.trim() ?? '';
    this.tooFew = this.#typed.length < FEWEST;
    this.found = this.tooFew ? null : finder.find(this.#typed);
    if (this.tooFew) field?.focus();
  }

  #open(household: HouseholdRecord): void {
    this.chosen = household;
    this.receipt = null;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('renovation-data-household')?.focus(),
    );
  }

  #back(): void {
    this.chosen = null;
    this.found = null;
    this.receipt = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#search')?.focus());
  }

  #isErased(receipt: Receipt): void {
    this.chosen = null;
    // It was looked for, and is gone: that nothing fits any more is no news.
    this.found = null;
    void this.#read();
    this.#hand(receipt);
  }

  #hand(receipt: Receipt): void {
    this.receipt = receipt;
    this.savedAs = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#receipt')?.focus());
  }
}

define('renovation-data-person', PersonView);

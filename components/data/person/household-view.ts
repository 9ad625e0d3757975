/** Everything about one household: what is kept, the files of an access request, its consents, and erasing it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accessPaper, addressLine } from '../../../domain/person/access-document.js';
import { erasureEffect } from '../../../domain/person/effects.js';
import type { AnswersHalf } from '../../../domain/person/data-store.js';
import type { Paper } from '../../../domain/person/paper.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import { define } from '../../shared/define.js';
import { saveFile } from '../../shared/save-file.js';
import { errorState, loadingState, stateStyles } from '../../shared/states.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import type { DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { LongWork } from '../long-work.js';
import { accessFile, accessRequest, type AccessForm } from './access-files.js';
import './consents-part.js';
import './erase-part.js';
import { paperSections } from './paper-view.js';
import { countLines, type Receipt } from './receipts.js';

class HouseholdView extends LitElement {
  static override styles = [tokens, buttons, stateStyles, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;
  @property({ attribute: false }) household!: HouseholdRecord;
  /** Told when a consent was withdrawn. */
  @property({ attribute: false }) withdrawn!: (receipt: Receipt) => void;
  /** Told when the household was erased. */
  @property({ attribute: false }) erased!: (receipt: Receipt) => void;

  @state() private answers: AnswersHalf | null = null;
  @state() private failure: StoreFailure | null = null;
  /** Everything in words, once it was asked for on the screen. */
  @state() private paper: Paper | null = null;
  readonly #work = new LongWork(this);
  #stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = this.context.services.store.subscribe(({ kind }) => {
      if (kind === 'response' || kind === 'consent') void this.#read();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('household')) return;
    this.answers = null;
    this.paper = null;
    void this.#read();
  }

  protected override render(): TemplateResult {
    const { words, language } = this.context;
    return html`<div class="part">
      <h4 id="address" tabindex="-1">${addressLine(this.household)}</h4>
      ${
        this.failure
          ? errorState({
              language,
              text: words.failure[this.failure.reason],
              details: this.failure.reason === 'failed' ? [this.failure.detail] : [],
              retry: () => void this.#read(),
            })
          : this.answers
            ? this.#file(this.answers)
            : loadingState(language)
      }
    </div>`;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#address')?.focus());
  }

  #file(answers: AnswersHalf): TemplateResult {
    const { context, household } = this;
    const { person: words } = context.words;
    const lines = countLines(erasureEffect(household, answers), context);
    return html`<section class="box">
        <h4>${words.kept}</h4>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>
      ${this.#access(answers)}
      <renovation-data-consents
        .context=${context}
        .household=${household}
        .answers=${answers}
        .done=${(receipt: Receipt) => this.#isWithdrawn(receipt)}
      ></renovation-data-consents>
      <renovation-data-erase
        .context=${context}
        .household=${household}
        .answers=${answers}
        .refresh=${() => this.#read()}
        .done=${(receipt: Receipt) => this.erased(receipt)}
      ></renovation-data-erase>`;
  }

  #access({ attachments }: AnswersHalf): TemplateResult {
    const words = this.context.words.person.access;
    const save = (form: AccessForm, label: string): TemplateResult =>
      html`<button type="button" aria-disabled=${this.#work.busy} @click=${() => this.#save(form)}>${label}</button>`;
    return html`<section class="box" aria-labelledby="access">
      <h4 id="access">${words.title}</h4>
      <p>${words.intro}</p>
      <div class="row">
        ${save('html', words.html)} ${save('json', words.json)}
        ${attachments.length > 0 ? save('zip', words.files(attachments.length)) : nothing}
        <button type="button" class="show" aria-expanded=${this.paper !== null} @click=${() => this.#show()}>
          ${this.paper ? words.hide : words.show}
        </button>
      </div>
      ${this.#work.render()} ${this.paper ? html`<div class="paper">${paperSections(this.paper)}</div>` : nothing}
    </section>`;
  }

  async #read(): Promise<void> {
    const { context, household } = this;
    const found = await context.data.answersOf(household.study, household.id);
    if (household !== this.household) return;
    this.failure = found.ok ? null : found.failure;
    if (!found.ok) return;
    this.answers = found.value;
    // What is shown would no longer be what is kept.
    this.paper = null;
  }

  #save(form: AccessForm): void {
    const { context } = this;
    const { words } = context;
    void this.#work.run(words.person.access.making, async () => {
      const asked = await this.#asked();
      if (!asked) return { tone: 'problem', text: words.noDefinition };
      const { name, content } = await accessFile(form, asked, context);
      saveFile(content, name);
      return { tone: 'saved', text: words.person.access.saved(name) };
    });
  }

  #show(): void {
    const { words } = this.context;
    if (this.paper) {
      this.paper = null;
      return;
    }
    void this.#work.run(words.person.access.making, async () => {
      const asked = await this.#asked();
      if (!asked) return { tone: 'problem', text: words.noDefinition };
      this.paper = accessPaper(asked);
      return null;
    });
  }

  /** Read at this moment; null when a questionnaire cannot be had, without which answers have no words. */
  async #asked() {
    const { context, household, answers } = this;
    const codebooks: readonly Codebook[] | null = await context.codebooks().catch(() => null);
    if (!codebooks || !answers) return null;
    return { ...accessRequest(household, answers, codebooks, context), household };
  }

  #isWithdrawn(receipt: Receipt): void {
    void this.#read();
    this.withdrawn(receipt);
  }
}

define('renovation-data-household', HouseholdView);

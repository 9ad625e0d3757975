/** Erasing a household: what goes and what stays is told first, and confirmed by typing the address. */
import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { homeLine } from '../../../domain/person/access-document.js';
import { erasureEffect } from '../../../domain/person/effects.js';
import type { AnswersHalf } from '../../../domain/person/data-store.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { define } from '../../shared/define.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import type { DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { LongWork } from '../long-work.js';
import { countLines, erasureReceipt, type Receipt } from './receipts.js';

/** Somebody who types must mean it, and need not match the dash. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

class ErasePart extends LitElement {
  static override styles = [tokens, buttons, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;
  @property({ attribute: false }) household!: HouseholdRecord;
  @property({ attribute: false }) answers!: AnswersHalf;
  /** Reads again what is kept, so that the effect is that of this moment. */
  @property({ attribute: false }) refresh!: () => Promise<void>;
  @property({ attribute: false }) done!: (receipt: Receipt) => void;

  @state() private asked = false;
  @state() private wrong = false;
  readonly #work = new LongWork(this);

  protected override render(): TemplateResult {
    const words = this.context.words.person.erase;
    return html`<section class="box grave" aria-labelledby="title">
      <h4 id="title">${words.title}</h4>
      <p>${words.intro}</p>
      ${
        this.asked
          ? this.#effect()
          : html`<button type="button" class="grave begin" @click=${() => void this.#ask()}>${words.begin}</button>`
      }
      ${this.#work.render()}
    </section>`;
  }

  #effect(): TemplateResult {
    const { context, household, answers } = this;
    const words = context.words.person.erase;
    const lines = countLines(erasureEffect(household, answers), context);
    return html`<h5 id="goes" tabindex="-1">${words.goes}</h5>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <h5>${words.stays}</h5>
      <ul>
        ${words.staysLines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <form @submit=${(event: Event) => this.#submit(event)}>
        <div class="field">
          <label for="typed">${words.typed(homeLine(household))}</label>
          <input
            id="typed"
            name="typed"
            autocomplete="off"
            aria-invalid=${this.wrong}
            aria-describedby="wrong"
            @input=${() => (this.wrong = false)}
          />
          <span class="field-error" id="wrong" role="alert">${this.wrong ? words.wrong : ''}</span>
        </div>
        <div class="row">
          <button class="grave" aria-disabled=${this.#work.busy}>${words.confirm}</button>
          <button type="button" @click=${() => this.#leave()}>${context.words.person.cancel}</button>
        </div>
      </form>`;
  }

  async #ask(): Promise<void> {
    await this.refresh();
    this.asked = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#goes')?.focus();
  }

  #leave(): void {
    this.asked = false;
    this.wrong = false;
    this.#work.tell(null);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.begin')?.focus());
  }

  #submit(event: Event): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#typed');
    this.wrong = plain(field?.value ?? '') !== plain(homeLine(this.household));
    if (this.wrong) field?.focus();
    else void this.#erase();
  }

  async #erase(): Promise<void> {
    const { context, household } = this;
    const { words, services, data } = context;
    await this.#work.run(words.person.erase.working, async () => {
      const erased = await data.erase({
        study: household.study,
        household: household.id,
        at: services.clock.now(),
        salt: randomText(),
      });
      if (!erased.ok) return { tone: 'problem', text: words.failure[erased.failure.reason] };
      this.done(erasureReceipt(erased.value, context));
      return null;
    });
  }
}

const randomText = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

define('renovation-data-erase', ErasePart);

/** The consents of a household: as they stand, and taken back with what that does told before. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { standingConsents, withdrawnWith, type StandingConsent } from '../../../domain/person/effects.js';
import type { AnswersHalf } from '../../../domain/person/data-store.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { define } from '../../shared/define.js';
import { buttons, tokens } from '../../shared/tokens.styles.js';
import { formStyles } from '../../fieldwork/form.styles.js';
import { printedBy, type DataContext } from '../data-context.js';
import { dataStyles } from '../data.styles.js';
import { LongWork } from '../long-work.js';
import { partnerOf, purposeName, withdrawalReceipt, type Receipt } from './receipts.js';
import { withdrawConsent } from './withdraw-consent.js';

const keyOf = ({ purpose, respondent }: StandingConsent): string => `${purpose.id}/${String(respondent)}`;

class ConsentsPart extends LitElement {
  static override styles = [tokens, buttons, formStyles, dataStyles];

  @property({ attribute: false }) context!: DataContext;
  @property({ attribute: false }) household!: HouseholdRecord;
  @property({ attribute: false }) answers!: AnswersHalf;
  /** Told when it was done. */
  @property({ attribute: false }) done!: (receipt: Receipt) => void;

  /** Key of the one that may be taken back. */
  @state() private asked: string | null = null;
  readonly #work = new LongWork(this);

  protected override render(): TemplateResult {
    const { consents: words } = this.context.words.person;
    const standing = standingConsents(this.context.services.study.config.consent, this.answers.consents);
    return html`<section class="box" aria-labelledby="title">
      <h4 id="title">${words.title}</h4>
      ${
        standing.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="plain">
              ${standing.map((each) => this.#line(each))}
            </ul>`
      }
      ${this.#work.render()}
    </section>`;
  }

  #line(consent: StandingConsent): TemplateResult {
    const { context } = this;
    const words = context.words.person.consents;
    const name = purposeName(consent.purpose, context);
    const decision = context.words.paper.decision[consent.decision];
    const key = keyOf(consent);
    return html`<li>
      <span>${words.line(name, consent.respondent, decision, printedBy(context)(consent.at))}</span>
      ${
        consent.decision === 'given'
          ? html`<button
              type="button"
              data-consent=${key}
              aria-label=${words.withdraw(name, consent.respondent)}
              aria-expanded=${this.asked === key}
              @click=${() => this.#ask(key)}
            >
              ${words.button}
            </button>`
          : nothing
      }
      ${this.asked === key ? this.#effect(consent, name) : nothing}
    </li>`;
  }

  #effect(consent: StandingConsent, name: string): TemplateResult {
    const { context } = this;
    const words = context.words.person.consents;
    const emptied = withdrawnWith(consent, this.answers.responses).length;
    const partner = partnerOf(consent.purpose.partner, context);
    return html`<div class="box grave effect" role="group" aria-labelledby="effect">
      <h5 id="effect" tabindex="-1">${words.effectTitle(name)}</h5>
      <ul>
        <li>${consent.purpose.required ? words.effectAnswers(emptied) : words.effectNone}</li>
        ${partner === null ? nothing : html`<li>${words.effectPartner(partner)}</li>`}
        <li>${words.effectStays}</li>
      </ul>
      <div class="row">
        <button
          type="button"
          class="grave"
          aria-disabled=${this.#work.busy}
          @click=${() => void this.#withdraw(consent)}
        >
          ${words.confirm}
        </button>
        <button type="button" @click=${() => this.#leave()}>${context.words.person.cancel}</button>
      </div>
    </div>`;
  }

  #ask(key: string): void {
    this.asked = key;
    this.#work.tell(null);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#effect')?.focus());
  }

  #leave(): void {
    const asked = this.asked;
    this.asked = null;
    void this.updateComplete.then(() =>
      [...this.renderRoot.querySelectorAll('button')].find(({ dataset }) => dataset['consent'] === asked)?.focus(),
    );
  }

  async #withdraw(consent: StandingConsent): Promise<void> {
    const { context, household, answers } = this;
    const { words, services } = context;
    await this.#work.run(words.person.consents.working, async () => {
      const withdrawn = await withdrawConsent(services, household, consent, answers);
      if (!withdrawn.ok) return { tone: 'problem', text: words.failure[withdrawn.failure.reason] };
      this.asked = null;
      this.done(withdrawalReceipt(household, consent, withdrawn.value, context));
      return null;
    });
  }
}

define('renovation-data-consents', ConsentsPart);

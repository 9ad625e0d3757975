/** The tablet that goes round: one person at a time, and nothing of it left for the next. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConsentText } from '../../../domain/evening/entries.js';
import type { ClockService } from '../../shared/contexts.js';
import { define } from '../../shared/define.js';
import { ReadAloud } from '../../shared/read-aloud/read-aloud.js';
import { spokenStyles } from '../../shared/read-aloud/spoken.styles.js';
import { directionOf } from '../../shared/renovation-element.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { cardStyles } from '../../results/card.styles.js';
import type { OpenEvening } from '../evening-data.js';
import { eveningStyles } from '../evening.styles.js';
import { Idle, WARNING_SECONDS } from '../idle.js';
import type { EveningMessages } from '../locales/messages.js';
import { PageGone } from '../page-gone.js';
import { LanguageEvent } from './language-event.js';
import { TabletDesk, type TabletHost } from './tablet-desk.js';
import { tabletScreen } from './tablet-screens.js';
import type { Farewell, TabletView } from './tablet-view.js';

export class EveningTablet extends LitElement implements TabletHost, TabletView {
  static override styles = [tokens, buttons, visuallyHidden, spokenStyles, cardStyles, eveningStyles];

  @property({ attribute: false }) evening!: OpenEvening;
  @property({ attribute: false }) clock!: ClockService;
  @property({ attribute: false }) words!: EveningMessages;
  @property({ attribute: false }) consent!: ConsentText;
  /** The study's text of that consent, in the language; null for the kit's own. */
  @property({ attribute: false }) consentText: string | null = null;
  @property({ attribute: false }) language = 'nl';
  /** Those that can be chosen. */
  @property({ attribute: false }) languages: readonly string[] = [];
  /** Languages to fall back on for texts of the study. */
  @property({ attribute: false }) fallbacks: readonly string[] = [];
  @property({ type: Number }) idle = 60;
  @property({ attribute: false }) warningSeconds = WARNING_SECONDS;
  @property({ type: Number }) headingLevel = 2;

  readonly desk = new TabletDesk(this);
  readonly #idle = new Idle(this, {
    seconds: () => (this.desk.step === 'rest' ? null : this.idle),
    warningSeconds: () => this.warningSeconds,
    clear: () => this.end('cleared'),
  });
  readonly #reader = new ReadAloud(
    this,
    () => this.language,
    () => this.renderRoot,
  );
  #shown: string | null = null;
  #farewell: Farewell | null = null;

  constructor() {
    super();
    new PageGone(this, () => this.end('cleared'));
    this.addEventListener('click', this.#once, { capture: true });
  }

  /** A finger that trembles presses once: the second press may land on the next screen. */
  readonly #once = (event: MouseEvent): void => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** In the words of whoever finished, who reads it; all else on the screen is for whoever comes next. */
  get farewell(): Farewell | null {
    return this.desk.notice === 'thanks' ? this.#farewell : null;
  }

  /** Ends the turn; the next one begins in the language of the evening. */
  end(notice: 'thanks' | 'cleared'): void {
    if (this.desk.step === 'rest') return;
    this.#farewell = { language: this.language, text: this.words.rest.thanks };
    this.desk.end(notice);
    this.dispatchEvent(new LanguageEvent(null));
  }

  toProblem(): void {
    void this.updateComplete.then(() => {
      const { renderRoot } = this;
      renderRoot.querySelector<HTMLElement>('[aria-invalid=true], fieldset[aria-describedby=problem] input')?.focus();
      // The words may stand above the field.
      renderRoot.querySelector('#problem')?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.size > 0 && this.#reader.speaking) this.#reader.stop();
  }

  protected override render(): TemplateResult {
    const { language, words } = this;
    return html`<div class="tablet" lang=${language} dir=${directionOf(language)} data-step=${this.desk.step}>
      <div class="screen">${this.#readButton()}${tabletScreen(this)}</div>
      ${this.#idle.warning ? this.#warning(words) : nothing}
    </div>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const { step } = this.desk;
    if (step === this.#shown) return;
    // A page that just opened keeps the focus where it is.
    if (this.#shown !== null) this.renderRoot.querySelector<HTMLElement>('.screen .title')?.focus();
    this.#shown = step;
  }

  #readButton(): TemplateResult | typeof nothing {
    if (!this.#reader.available) return nothing;
    const { speaking } = this.#reader;
    return html`<button
      type="button"
      class="read"
      aria-pressed=${String(speaking)}
      @click=${() => this.#reader.toggle()}
    >
      ${speaking ? this.words.stopReading : this.words.readAloud}
    </button>`;
  }

  /** In the top layer, on a ground that hides all that was on the screen. */
  #warning({ idle }: EveningMessages): TemplateResult {
    const seconds = new Intl.NumberFormat(this.language).format(this.warningSeconds);
    return html`<dialog
      class="warning"
      role="alertdialog"
      aria-labelledby="idle"
      aria-describedby="idle-text"
      @cancel=${() => this.#idle.stay()}
    >
      <p id="idle" class="title">${idle.title}</p>
      <p id="idle-text">${idle.text(seconds)}</p>
      <div class="row">
        <button type="button" class="primary" @click=${() => this.#idle.stay()}>${idle.stay}</button>
        <button type="button" @click=${() => this.end('cleared')}>${idle.clear}</button>
      </div>
    </dialog>`;
  }
}

define('renovation-evening-tablet', EveningTablet);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-evening-tablet': EveningTablet;
  }
}

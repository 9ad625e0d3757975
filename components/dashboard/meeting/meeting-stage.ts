/**
 * The dashboard in a meeting: the whole screen, large type, one thing at a time, and the keyboard or a remote clicker.
 * A modal dialog, so that the page behind it waits; Escape leads back to where the dashboard was.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../shared/define.js';
import { stepOf, type Step } from '../../shared/presenter-keys.js';
import { directionOf, RenovationElement } from '../../shared/renovation-element.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { compareStyles } from '../compare/compare.styles.js';
import { tileStyles } from '../domain-tile.styles.js';
import { figureStyles } from '../figures.styles.js';
import { responseStyles } from '../response-block.styles.js';
import { sheetStyles } from '../sheet.styles.js';
import type { ViewOptions } from '../views/dashboard-view.js';
import { isEnglishOnly } from '../views/in-english.js';
import { FitSlide } from './fit-slide.js';
import { meetingMessages } from './meeting-words.js';
import { meetingStyles } from './meeting.styles.js';
import { slidesOf } from './slides.js';

export class MeetingStage extends RenovationElement {
  static override styles = [
    tokens,
    buttons,
    visuallyHidden,
    sheetStyles,
    responseStyles,
    tileStyles,
    figureStyles,
    compareStyles,
    meetingStyles,
  ];

  @property({ attribute: false }) options: ViewOptions | undefined;
  /** Called when the meeting is over. */
  @property({ attribute: false }) ended: () => void = () => undefined;

  @state() private at = 0;

  /** Whether it was us who filled the screen: then it is given back at the end. */
  #filled = false;

  constructor() {
    super();
    new FitSlide(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#screenChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#screenChanged);
    if (this.#filled && document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const { options } = this;
    if (!options) return html``;
    const { view } = options;
    const words = meetingMessages(view.language);
    const own = isEnglishOnly(view.language) ? 'en' : nothing;
    const slides = slidesOf(options);
    const at = Math.min(this.at, slides.length - 1);
    const slide = slides[at];
    const count = (value: number): string => view.figures.count(value);
    return html`
      <dialog
        lang=${view.language}
        dir=${view.rightToLeft ? 'rtl' : 'ltr'}
        aria-labelledby="study"
        @close=${this.#end}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, slides.length)}
      >
        <header>
          <p id="study">${view.text(view.release.study.title)} · ${view.complexLabel(options.place.complex)}</p>
          <button type="button" class="plain" lang=${own} @click=${this.#close}>${words.end}</button>
        </header>
        <div
          class="slide"
          tabindex="0"
          role="group"
          aria-labelledby="slide-title"
          aria-live="polite"
          data-slide=${slide?.id ?? ''}
        >
          <p
            id="slide-title"
            class="slide-title"
            role="heading"
            aria-level="2"
            dir=${slide?.language ? directionOf(slide.language) : nothing}
          >
            <bdi lang=${slide?.language ?? nothing}>${slide?.title}</bdi>
          </p>
          ${slide?.draw()}
        </div>
        <footer lang=${own}>
          <button type="button" ?disabled=${at === 0} @click=${() => this.#go('previous', slides.length)}>
            ${words.previous}
          </button>
          <p class="count"><bdi>${words.of(count(at + 1), count(slides.length))}</bdi></p>
          <button
            type="button"
            class="primary"
            ?disabled=${at === slides.length - 1}
            @click=${() => this.#go('next', slides.length)}
          >
            ${words.next}
          </button>
        </footer>
      </dialog>
    `;
  }

  protected override firstUpdated(): void {
    void this.#open();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The screen first: what is opened last lies on top. */
  async #open(): Promise<void> {
    if (document.fullscreenEnabled && !document.fullscreenElement) {
      try {
        await document.documentElement.requestFullscreen();
        this.#filled = true;
      } catch {
        // A frame that may not: the dialog fills the window all the same.
      }
    }
    if (!this.isConnected) return;
    this.#dialog?.showModal();
    this.renderRoot.querySelector<HTMLElement>('.slide')?.focus();
  }

  readonly #close = (): void => this.#dialog?.close();

  readonly #end = (): void => this.ended();

  /** Escape gives the screen back first; that is the end of the meeting as well. */
  readonly #screenChanged = (): void => {
    if (this.#filled && !document.fullscreenElement) this.#close();
  };

  #onKey(event: KeyboardEvent, slides: number): void {
    const step = stepOf(event, this.options?.view.rightToLeft ?? false);
    if (!step || !this.#go(step, slides)) return;
    event.preventDefault();
  }

  #go(step: Step, slides: number): boolean {
    const wanted = { next: this.at + 1, previous: this.at - 1, first: 0, last: slides - 1 }[step];
    const to = Math.max(0, Math.min(slides - 1, wanted));
    if (to === this.at) return false;
    this.at = to;
    void this.updateComplete.then(() => {
      const slide = this.renderRoot.querySelector<HTMLElement>('.slide');
      slide?.scrollTo(0, 0);
      slide?.focus();
    });
    return true;
  }
}

define('renovation-meeting-stage', MeetingStage);

export const meetingStage = (options: ViewOptions, ended: () => void): TemplateResult => html`
  <renovation-meeting-stage .options=${options} .ended=${ended}></renovation-meeting-stage>
`;

declare global {
  interface HTMLElementTagNameMap {
    'renovation-meeting-stage': MeetingStage;
  }
}

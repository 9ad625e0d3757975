/**
 * Makes a slide fit on a screen that is looked at from afar, where nobody scrolls: owns how large it is drawn, in steps
 * that `meeting.styles.ts` knows. On one slide it only gets smaller, since charts are laid out anew at every step.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** The last step of `data-fit` in `meeting.styles.ts`. */
const SMALLEST = 5;

export class FitSlide implements ReactiveController {
  // Charts get their height later. (An observer of sizes would run in circles with theirs.)
  readonly #sticksOut = new IntersectionObserver(() => this.#fit(), { threshold: [0, 0.25, 0.5, 0.75, 1] });
  #shown: string | undefined;
  #step = 0;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('resize', this.#again);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#again);
    this.#sticksOut.disconnect();
  }

  hostUpdated(): void {
    const slide = this.#slide;
    if (!slide) return;
    this.#watch(slide);
    if (slide.dataset['slide'] !== this.#shown) this.#again();
  }

  get #slide(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.slide');
  }

  /** Another slide, or another screen: as large as can be. */
  readonly #again = (): void => {
    this.#shown = this.#slide?.dataset['slide'];
    this.#step = 0;
    this.#fit();
  };

  /** Tells at once how it is now, and whenever the end of the slide goes out of sight. */
  #watch(slide: HTMLElement): void {
    this.#sticksOut.disconnect();
    if (slide.lastElementChild) this.#sticksOut.observe(slide.lastElementChild);
  }

  #fit(): void {
    const slide = this.#slide;
    if (!slide) return;
    const before = this.#step;
    const show = (): void => {
      if (this.#step === 0) delete slide.dataset['fit'];
      else slide.dataset['fit'] = String(this.#step);
    };
    show();
    while (this.#step < SMALLEST && slide.scrollHeight > slide.clientHeight + 1) {
      this.#step += 1;
      show();
    }
    if (this.#step !== before) this.#watch(slide);
  }
}

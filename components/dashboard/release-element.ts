/**
 * What the dashboard and a chart have in common: where the Release comes from, the language it is shown in, and the
 * honest states while there is nothing to draw. It never sees an answer.
 */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Release } from '../../domain/results/release.js';
import { RenovationErrorEvent } from '../shared/events/renovation-error-event.js';
import { MessagesController } from '../shared/messages-controller.js';
import { directionOf, RenovationElement } from '../shared/renovation-element.js';
import { emptyState, errorState, loadingState } from '../shared/states.js';
import { enclosingStudy, StudyServices } from '../shared/study-services.js';
import { dashboardMessages } from './locales/load-messages.js';
import type { DashboardMessages } from './locales/messages.js';
import { makingState } from './making-state.js';
import type { ReleaseFailure } from '../shared/release/release-failure.js';
import { ReleaseSource } from '../shared/release/release-source.js';
import { ReleaseView } from './release-view.js';
import type { UnknownId } from './selection.js';

export abstract class ReleaseElement extends RenovationElement {
  /** Address of a published results file. Without it: the results of the study around the tag, or of this device. */
  @property() src: string | undefined;

  /** A Release as an object, for pages that have one already. Goes before `src`. */
  @property({ attribute: false }) release: Release | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Inside a study its language counts, also for a published file. Alone, nothing is opened for that.
    if (enclosingStudy(this)) this.services.request();
  }

  protected readonly services = new StudyServices(this);
  protected readonly source = new ReleaseSource(this, this.services);
  protected readonly messages = new MessagesController<DashboardMessages>(this, dashboardMessages, () => this.language);

  #reported: ReleaseFailure | undefined;

  /** The language asked for, the study's, or the page's. */
  protected get language(): string {
    return this.locale || (this.services.get('locale')?.language ?? this.pageLanguage);
  }

  protected get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** The release in words, once both are there. The same object as long as neither changes. */
  protected get releaseView(): ReleaseView | undefined {
    const { state } = this.source;
    const words = this.messages.current;
    if (state.status !== 'ready' || !words) return undefined;
    return ReleaseView.of(state.release, this.language, words);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.language} dir=${this.direction}>${this.renderState()}</div>`;
  }

  /** What is shown of a release that has arrived. */
  protected abstract renderRelease(view: ReleaseView): TemplateResult;

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.source;
    const words = this.messages.current;
    if (state.status !== 'failed' || !words || state.failure === this.#reported) return;
    this.#reported = state.failure;
    const { reason, cause } = state.failure;
    this.dispatchEvent(new RenovationErrorEvent(`release/${reason}`, words.failure[reason], cause ?? state.failure));
  }

  protected renderState(): TemplateResult {
    const { state } = this.source;
    const words = this.messages.current;
    if (!words && this.messages.error !== undefined) {
      // The words themselves did not arrive: the shared states know enough to say so.
      return errorState({ language: this.language, text: '', retry: () => this.messages.retry() });
    }
    if (!words || (state.status === 'loading' && state.share === null)) return loadingState(this.language);
    if (state.status === 'loading') return makingState(state.share ?? 0, words.making, this.language);
    if (state.status === 'failed') {
      return errorState({
        language: this.language,
        text: words.failure[state.failure.reason],
        details: state.failure.details.filter((line) => line !== ''),
        retry: () => this.source.retry(),
      });
    }
    const view = this.releaseView;
    if (view?.latestWave == null) return emptyState(this.language, words.noAnswers);
    return this.renderRelease(view);
  }

  protected renderUnknown(view: ReleaseView, unknown: UnknownId): TemplateResult {
    return errorState({
      language: this.language,
      text: view.words.unknown(unknown.kind, unknown.id),
      details: [view.words.known(unknown.known.join(', '))],
    });
  }
}

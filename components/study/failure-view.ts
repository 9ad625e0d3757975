/**
 * Owns what a study shows when it could not be opened, and loads the words and the drawing of it when that happens: a
 * study that opens never needs them.
 */
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Language } from '../../domain/localized-text.js';
import { MessagesController } from '../shared/messages-controller.js';
import { commonIn, errorState, loadingState } from '../shared/states.js';
import { studyMessages } from './locales/messages.js';
import type { StudyMessages } from './locales/study-messages.js';
import type { StudyFailure } from './study-failure.js';

type Drawing = typeof import('./failure-state.js');

export class FailureView {
  #failure: StudyFailure | undefined;
  #messages: MessagesController<StudyMessages> | undefined;
  /** Null when it did not load. */
  #drawing: Drawing | null | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly language: () => Language,
    private readonly retry: () => void,
  ) {}

  get failure(): StudyFailure | undefined {
    return this.#failure;
  }

  /** The failure in words, once they are there; undefined while they are on their way. */
  get text(): string | undefined {
    const words = this.#words;
    if (!this.#failure || words === undefined || this.#drawing === undefined) return undefined;
    const language = this.language();
    return this.#drawing?.failureText(this.#failure, words, language) ?? commonIn(language).errorTitle;
  }

  show(failure: StudyFailure): void {
    this.#failure = failure;
    this.#messages ??= new MessagesController(this.host, studyMessages, this.language);
    if (!this.#drawing) void this.#loadDrawing();
    this.host.requestUpdate();
  }

  clear(): void {
    if (this.#messages?.error !== undefined) this.#messages.retry();
    this.#failure = undefined;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const { text } = this;
    const language = this.language();
    if (text === undefined) return loadingState(language);
    const { retry } = this;
    if (!this.#drawing) return errorState({ language, text, retry });
    return this.#drawing.failureState({ failure: this.#failure, words: this.#words ?? null, language, retry });
  }

  /** Undefined while they are on their way, null when they did not come. */
  get #words(): StudyMessages | null | undefined {
    return this.#messages?.current ?? (this.#messages?.error === undefined ? undefined : null);
  }

  async #loadDrawing(): Promise<void> {
    this.#drawing = undefined;
    this.#drawing = await import('./failure-state.js').catch(() => null);
    this.host.requestUpdate();
  }
}

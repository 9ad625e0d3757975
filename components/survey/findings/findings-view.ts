/**
 * Owns how findings come onto the screen: loads the drawing and the words when there are findings to show, and not
 * before. A questionnaire that is sound never needs either. While they are on their way, or when they do not come,
 * nothing is shown: the error panel has the codes and places by itself.
 */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Language } from '../../../domain/localized-text.js';
import type { DefinitionFinding } from '../../../domain/questionnaire/check/definition-finding.js';
import { MessagesController } from '../../shared/messages-controller.js';
import { findingMessages } from './locales/load-finding-messages.js';
import type { FindingMessages } from './locales/finding-messages.js';

type Drawing = typeof import('./findings-list.js');

export class FindingsView {
  #messages: MessagesController<FindingMessages> | undefined;
  #drawing: Drawing | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly language: () => Language,
  ) {}

  /** What keeps the questionnaire from being played. `open` where whoever looks is no resident. */
  renderRefused(findings: readonly DefinitionFinding[], open: boolean): TemplateResult | typeof nothing {
    return this.#render(findings, open, (words) => words.toMend);
  }

  /** What an author asked to be told; also that there is nothing to tell. */
  renderChecked(findings: readonly DefinitionFinding[]): TemplateResult | typeof nothing {
    if (findings.length > 0) return this.#render(findings, false, (words) => words.checked(findings.length));
    const words = this.#words();
    return words ? html`<p class="findings" part="findings" role="status">${words.checked(0)}</p>` : nothing;
  }

  #render(
    findings: readonly DefinitionFinding[],
    open: boolean,
    title: (words: FindingMessages) => string,
  ): TemplateResult | typeof nothing {
    const words = this.#words();
    if (!words || !this.#drawing) return nothing;
    return this.#drawing.findingsList({ title: title(words), findings, words, open });
  }

  /** Undefined until they are there; asking for them brings them. */
  #words(): FindingMessages | undefined {
    if (!this.#messages) {
      this.#messages = new MessagesController(this.host, findingMessages, this.language);
      this.#messages.hostUpdate(); // in the middle of an update of the host, which will not tell it any more
      void this.#load();
    }
    return this.#messages.current;
  }

  async #load(): Promise<void> {
    this.#drawing = await import('./findings-list.js').catch(() => undefined);
    const root = this.host.renderRoot;
    if (root instanceof ShadowRoot) this.#drawing?.adoptStyles(root);
    this.host.requestUpdate();
  }
}

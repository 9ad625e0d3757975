/**
 * The findings of a definition on the screen. The tag is drawn where there are any, and filled in when this module has
 * come; while it is on its way, or when it does not come, the error panel has the codes and places by itself.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DefinitionFinding } from '../../../domain/questionnaire/check/definition-finding.js';
import { define } from '../../shared/define.js';
import { MessagesController } from '../../shared/messages-controller.js';
import { adoptSheets } from '../rendering/adopt-sheets.js';
import { findingsList } from './findings-list.js';
import { findingsStyles } from './findings.styles.js';
import { findingMessages } from './locales/load-finding-messages.js';

export class FindingsElement extends LitElement {
  @property({ attribute: false }) findings: readonly DefinitionFinding[] = [];

  @property({ attribute: false }) language = 'en';

  /** Whether they keep the questionnaire from being played; otherwise its author asked. */
  @property({ attribute: false }) refused = false;

  /** Unfolded from the start, where whoever looks is no resident. */
  @property({ attribute: false }) open = false;

  readonly #messages = new MessagesController(this, findingMessages, () => this.language);

  /** In the root of the questionnaire, with its colours. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) adoptSheets(root, [findingsStyles]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#messages.current;
    const { findings, open, refused } = this;
    if (!words) return nothing;
    if (findings.length === 0) {
      return html`<p class="findings" part="findings" role="status">${words.checked(0)}</p>`;
    }
    return findingsList({ title: refused ? words.toMend : words.checked(findings.length), findings, words, open });
  }
}

define('renovation-survey-findings', FindingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-findings': FindingsElement;
  }
}

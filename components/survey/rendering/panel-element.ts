/** Draws a panel: a titled group of questions that may be folded. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Base, FlowPanelModel, PanelModel } from 'survey-core';
import { define } from '../../shared/define.js';
import { renderActionBar, type About } from './action-bar.js';
import { cssProperties } from './css-properties.js';
import { levelOfPanel } from './heading-level.js';
import { indentHost } from './indent.js';
import { interviewNote, ownText, titleText } from './interview-parts.js';
import { locText } from './loc-text.js';
import { ModelElement } from './model-element.js';
import { renderRows } from './rows.js';

export class PanelElement extends ModelElement {
  /** The panel that is drawn. */
  @property({ attribute: false }) panel!: PanelModel;

  /** Its name where it is one of several: for a screen reader, and for buttons that remove it. */
  @property({ attribute: false }) label: About = '';

  #rendered: PanelModel | undefined;

  protected override subjects(): Iterable<Base> {
    return [this.panel, ...this.panel.visibleRows];
  }

  protected override matters(_sender: Base, name: string): boolean {
    return name !== 'elements';
  }

  protected override render(): TemplateResult {
    const { panel } = this;
    void panel.cssClasses;
    const errors = panel.hasVisibleErrors
      ? html`<div class="errors" role="alert">
          ${panel.renderedErrors.map((error) => html`<p>${locText(error.locText)}</p>`)}
        </div>`
      : nothing;
    return html`
      ${panel.showErrorsAbovePanel ? errors : nothing} ${panel.hasTitle ? this.#renderTitle() : nothing}
      ${panel.hasDescription ? html`<div class="description">${ownText(panel, (each) => each.locDescription)}</div>` : nothing}
      ${interviewNote(panel)} ${panel.showErrorsAbovePanel ? nothing : errors}
      ${
        panel.renderedIsExpanded
          ? html`<div
                class="panel-content"
                id=${panel.contentId}
                ${cssProperties({ '--_indent': panel.innerPaddingLeft || undefined })}
              >
                ${
                  panel.getType() === 'flowpanel'
                    ? html`<renovation-survey-flow .panel=${panel as FlowPanelModel}></renovation-survey-flow>`
                    : renderRows(panel)
                }
              </div>
              ${renderActionBar(panel.getFooterToolbar(), this.label)}`
          : nothing
      }
    `;
  }

  #renderTitle(): TemplateResult {
    const { panel } = this;
    const title = html`${panel.no === '' ? nothing : html`<span class="number">${panel.no}</span> `}${titleText(panel)}${panel.isRequired ? html` <span class="required-mark" aria-hidden="true">${panel.requiredMark}</span>` : nothing}`;
    if (!panel.hasStateButton)
      return html`<h4 class="panel-title" id=${panel.ariaTitleId} aria-level=${levelOfPanel(panel)}>${title}</h4>`;
    return html`<h4 class="panel-title" id=${panel.ariaTitleId} aria-level=${levelOfPanel(panel)}>
      <button
        type="button"
        class="fold"
        aria-expanded=${String(panel.isExpanded)}
        aria-controls=${panel.contentId}
        @click=${() => panel.toggleState()}
      >
        ${title}
      </button>
    </h4>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { panel } = this;
    this.id = panel.id;
    this.setAttribute('role', 'group');
    indentHost(this, panel);
    if (panel.hasTitle) this.setAttribute('aria-labelledby', panel.ariaTitleId);
    else this.removeAttribute('aria-labelledby');
    if (!panel.hasTitle && typeof this.label === 'string' && this.label) this.setAttribute('aria-label', this.label);
    else this.removeAttribute('aria-label');
    if (this.#rendered === panel) return;
    this.#rendered = panel;
    panel.afterRender(this);
  }
}

export const definePanelElement = (): void => define('renovation-survey-panel', PanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-panel': PanelElement;
  }
}

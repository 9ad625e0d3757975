/** A signature, drawn with a finger, a pen or the mouse on survey-core's own pad. */
import { html, nothing } from 'lit';
import type { QuestionSignaturePadModel } from 'survey-core';
import { renderActionBar } from '../rendering/action-bar.js';
import { cssProperties } from '../rendering/css-properties.js';
import { locText } from '../rendering/loc-text.js';
import { fieldName } from './field-name.js';
import { QuestionElement } from './question-element.js';
import { mediaStyles } from './styles/media.styles.js';

export class SignatureQuestion extends QuestionElement<QuestionSignaturePadModel> {
  static override styles = mediaStyles;

  protected override renderControl(): unknown {
    const { question } = this;
    const background = question.backgroundImage ? (this.player?.address(question.backgroundImage) ?? null) : null;
    return html`<div class="signature" ${cssProperties({ '--_width': question.renderedCanvasWidth })}>
      <div class="signature-paper">
        ${background === null ? nothing : html`<img src=${background} alt="" />`}
        <canvas
          role="img"
          aria-label=${fieldName(question)}
          @blur=${(event: FocusEvent) => question.onBlur(event)}
        ></canvas>
        ${
          question.needShowPlaceholder()
            ? html`<span class="signature-placeholder">${locText(question.locRenderedPlaceholder)}</span>`
            : nothing
        }
      </div>
      ${renderActionBar(question.toolbar)}
      ${question.showLoadingIndicator ? html`<span class="pulse" role="status"></span>` : nothing}
    </div>`;
  }

  protected override afterQuestionRendered(): void {
    this.question.afterRenderQuestionElement(this);
  }
}

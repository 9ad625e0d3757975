/**
 * Files and photos. The browser's own file field does the choosing; the list below it shows what was given, with a
 * way to take each one back. Where the files go is the survey's business: `player/attachments.ts`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { QuestionFileModel } from 'survey-core';
import { renderActionBar } from '../rendering/action-bar.js';
import { cssProperties } from '../rendering/css-properties.js';
import { locText } from '../rendering/loc-text.js';
import { describedBy, type Labelling } from '../rendering/question-frame.js';
import { QuestionElement } from './question-element.js';
import { mediaStyles } from './styles/media.styles.js';

interface GivenFile {
  readonly name: string;
  readonly content?: string;
  readonly type?: string;
}

export class FileQuestion extends QuestionElement<QuestionFileModel> {
  static override styles = mediaStyles;

  @state() private over = false;

  protected override get labelling(): Labelling {
    return this.question.hasFileUI && !this.question.isInputReadOnly ? 'label' : 'group';
  }

  protected override renderControl(): unknown {
    const { question } = this;
    return html`<div
      class="file"
      ?data-over=${this.over}
      @dragover=${this.#onDragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#onDrop}
    >
      ${question.hasFileUI ? this.#renderField() : nothing}${question.hasVideoUI ? this.#renderCamera() : nothing}
      ${
        question.isUploading || question.showLoadingIndicator
          ? html`<p role="status">${question.loadingFileTitle}</p>`
          : nothing
      }
      ${this.#renderFiles()}
    </div>`;
  }

  #renderField(): TemplateResult | typeof nothing {
    const { question } = this;
    // Where nothing can be chosen, only what was chosen counts.
    if (question.isInputReadOnly) {
      return question.isEmpty() ? html`<p class="file-hint">${locText(question.locRenderedPlaceholder)}</p>` : nothing;
    }
    return html`<p class="file-hint" id=${`${question.inputId}_hint`}>${locText(question.locRenderedPlaceholder)}</p>
      <input
        type="file"
        id=${question.inputId}
        ?multiple=${question.allowMultiple}
        accept=${question.renderedAcceptedTypes || nothing}
        capture=${(question.renderCapture || nothing) as 'user' | 'environment' | typeof nothing}
        aria-required=${question.isRequired ? 'true' : nothing}
        aria-invalid=${question.hasVisibleErrors ? 'true' : nothing}
        aria-describedby=${describedBy(question)}
        @change=${(event: Event) => question.doChange(event)}
      />`;
  }

  #renderCamera(): TemplateResult {
    const { question } = this;
    if (!question.isPlayingVideo) return html`${renderActionBar(question.actionsContainer)}`;
    return html`<video id=${question.videoId} class="camera" autoplay playsinline muted></video>
      <div class="navigation">
        <button type="button" class="primary" @click=${() => question.snapPicture()}>
          ${question.takePictureAction.title || question.takePhotoCaption}
        </button>
        ${
          question.canFlipCamera()
            ? html`<button type="button" @click=${() => question.flipCamera()}>
                ${question.changeCameraAction.title || question.changeCameraAction.getTooltip()}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => question.stopVideo()}>
          ${question.closeCameraAction.title || question.closeCameraAction.getTooltip()}
        </button>
      </div>`;
  }

  #renderFiles(): TemplateResult | typeof nothing {
    const { question } = this;
    const files = question.previewValue as readonly GivenFile[];
    if (files.length === 0) return nothing;
    const size = { '--_width': question.imageWidth || undefined, '--_height': question.imageHeight || undefined };
    return html`<ul class="files" ${cssProperties(size)}>
      ${files.map((file) => this.#renderFile(file))}
    </ul>`;
  }

  #renderFile(file: GivenFile): TemplateResult {
    const { question } = this;
    const address = file.content ? (this.player?.address(file.content) ?? null) : null;
    return html`<li>
      ${address !== null && question.canPreviewImage(file) ? html`<img src=${address} alt="" />` : nothing}
      ${
        address === null
          ? html`<span>${file.name}</span>`
          : html`<a
              href=${address}
              download=${file.name}
              @click=${(event: Event) => question.doDownloadFile(event, file)}
              >${file.name}</a
            >`
      }
      ${
        question.isInputReadOnly
          ? nothing
          : html`<button type="button" @click=${() => question.doRemoveFile(file)}>
              ${question.removeFileCaption} <span class="visually-hidden">${file.name}</span>
            </button>`
      }
    </li>`;
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (this.question.isInputReadOnly || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.over = false;
    if (!this.question.isInputReadOnly) this.question.onDrop(event);
  };

  protected override afterQuestionRendered(): void {
    this.question.afterRenderQuestionElement(this);
  }
}

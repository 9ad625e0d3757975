/** A picture or film between questions, from an origin that the study allows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionImageModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { cssSize } from '../rendering/sizes.js';
import { QuestionElement } from './question-element.js';

export class ImageQuestion extends QuestionElement<QuestionImageModel> {
  protected override get groupRole(): string | null {
    return null;
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const link = question.locImageLink.renderedHtml;
    if (!link) return nothing;
    const address = this.player?.address(link) ?? null;
    if (address === null || question.contentNotLoaded) return this.#renderMissing(link);
    const size = {
      '--_width': cssSize(question.renderedStyleWidth, question.renderedWidth),
      '--_height': cssSize(question.renderedStyleHeight, question.renderedHeight),
    };
    switch (question.renderedMode) {
      case 'video':
        return html`<video
          controls
          class="medium"
          data-fit=${question.imageFit}
          src=${address}
          aria-label=${question.renderedAltText || nothing}
          ${cssProperties(size)}
          @loadedmetadata=${() => question.onLoadHandler()}
          @error=${() => question.onErrorHandler()}
        ></video>`;
      case 'youtube':
        return html`<iframe
          class="medium"
          src=${address}
          title=${question.renderedAltText}
          sandbox="allow-scripts allow-same-origin allow-presentation"
          allow="fullscreen"
          loading="lazy"
          referrerpolicy="no-referrer"
          ${cssProperties(size)}
        ></iframe>`;
      default:
        return html`<img
          class="medium"
          data-fit=${question.imageFit}
          src=${address}
          alt=${question.renderedAltText ?? ''}
          ${cssProperties(size)}
          @load=${() => question.onLoadHandler()}
          @error=${() => question.onErrorHandler()}
        />`;
    }
  }

  /** Says what should be here; a film that the study does not allow to be loaded can still be followed as a link. */
  #renderMissing(link: string): TemplateResult {
    const { question } = this;
    const text = question.renderedAltText || question.name;
    return html`<p class="missing-medium" data-blocked=${link}>
      ${text}<br /><span>${this.player?.messages.blockedImage}</span>
    </p>`;
  }
}

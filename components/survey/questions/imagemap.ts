/**
 * Places on a picture. The areas can be pressed; the list below says the same in words, for the keyboard, for a screen
 * reader and for a picture that did not load.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Base, QuestionImageMapModel } from 'survey-core';
import { cssProperties } from '../rendering/css-properties.js';
import { itemText, keyed } from '../rendering/interview-parts.js';
import { plainText } from '../rendering/plain-text.js';
import { QuestionElement } from './question-element.js';
import { mediaStyles } from './styles/media.styles.js';

/** An area of the picture; survey-core does not export the class. */
type ImageMapArea = QuestionImageMapModel['areas'][number];

export class ImageMapQuestion extends QuestionElement<QuestionImageMapModel> {
  static override styles = mediaStyles;

  @state() private size: { readonly width: number; readonly height: number } | null = null;

  protected override get groupRole(): string {
    return this.question.isMultiSelect ? 'group' : 'radiogroup';
  }

  protected override subjects(): Iterable<Base> {
    return [this.question, ...this.question.areas];
  }

  protected override renderControl(): unknown {
    const { question } = this;
    const address = this.player?.address(question.imageLink) ?? null;
    return html`${address === null ? this.#renderMissing() : this.#renderPicture(address)}
      <div class="choices">${question.areas.map((area) => this.#renderChoice(area))}</div>`;
  }

  #renderMissing(): TemplateResult {
    return html`<p class="missing-medium">${this.player?.messages.blockedImage}</p>`;
  }

  #renderPicture(address: string): TemplateResult {
    return html`<div class="image-map" ${cssProperties(this.#colours(this.question))}>
      <img
        src=${address}
        alt=""
        @load=${(event: Event) => {
          const image = event.target as HTMLImageElement;
          this.size = { width: image.naturalWidth, height: image.naturalHeight };
        }}
      />
      ${
        this.size
          ? html`<svg viewBox=${`0 0 ${String(this.size.width)} ${String(this.size.height)}`} aria-hidden="true">
              ${this.question.areas.map((area) => this.#renderArea(area))}
            </svg>`
          : nothing
      }
    </div>`;
  }

  #renderArea(area: ImageMapArea): TemplateResult {
    const coords = area.getSVGCoords();
    const press = (): void => this.#toggle(area);
    const chosen = this.question.isItemSelected(area) ? 'yes' : 'no';
    const title = svg`<title>${plainText(area.locText)}</title>`;
    const colours = cssProperties(this.#colours(area));
    switch (area.getShape()) {
      case 'circle':
        return svg`<circle class="area" data-chosen=${chosen} cx=${coords[0] ?? 0} cy=${coords[1] ?? 0} r=${coords[2] ?? 0} ${colours} @click=${press}>${title}</circle>`;
      case 'rect':
        return svg`<rect class="area" data-chosen=${chosen} x=${coords[0] ?? 0} y=${coords[1] ?? 0} width=${coords[2] ?? 0} height=${coords[3] ?? 0} ${colours} @click=${press}>${title}</rect>`;
      default:
        return svg`<polygon class="area" data-chosen=${chosen} points=${coords.join(',')} ${colours} @click=${press}>${title}</polygon>`;
    }
  }

  #renderChoice(area: ImageMapArea): TemplateResult {
    const { question } = this;
    return html`<label class="choice"
      ><input
        type=${question.isMultiSelect ? 'checkbox' : 'radio'}
        name=${question.inputId}
        .checked=${live(question.isItemSelected(area))}
        ?disabled=${question.isInputReadOnly}
        @change=${() => this.#toggle(area)}
      /><span>${keyed(question, area.value, itemText(question, area))}</span></label
    >`;
  }

  #toggle(area: ImageMapArea): void {
    if (this.question.isInputReadOnly) return;
    this.question.mapItemToggle(area);
    this.requestUpdate(); // a choice that was refused (too many) shows as it is
  }

  /** Colours that the definition gives, for the whole picture or one area. */
  #colours(of: QuestionImageMapModel | ImageMapArea): Record<`--${string}`, string | undefined> {
    return {
      '--_idle-fill': of.idleFillColor || undefined,
      '--_idle-stroke': of.idleStrokeColor || undefined,
      '--_hover-fill': of.hoverFillColor || undefined,
      '--_hover-stroke': of.hoverStrokeColor || undefined,
      '--_chosen-fill': of.selectedFillColor || undefined,
      '--_chosen-stroke': of.selectedStrokeColor || undefined,
    };
  }
}

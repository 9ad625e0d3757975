/** One or several out of a few pictures or films, with or without their names. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImageItemValue, ItemValue, QuestionImagePickerModel } from 'survey-core';
import { itemText, keyed } from '../rendering/interview-parts.js';
import { plainText } from '../rendering/plain-text.js';
import { chooseAndAdvance } from './auto-advance.js';
import { ChoiceQuestion } from './choice-question.js';
import { imagePickerStyles } from './styles/imagepicker.styles.js';

export class ImagePickerQuestion extends ChoiceQuestion<QuestionImagePickerModel> {
  static override styles = imagePickerStyles;

  protected override get groupRole(): string {
    return this.question.multiSelect ? 'group' : 'radiogroup';
  }

  // Pictures side by side are read in lines.
  protected override get fillsColumns(): boolean {
    return false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showSizes();
  }

  /** Exact sizes where the definition gives them; otherwise pictures grow and shrink between its bounds. */
  #showSizes(): void {
    const { question } = this;
    const isExact = Boolean(question.imageWidth) || Boolean(question.imageHeight);
    const scale = question.imageScale;
    const sizes: Record<string, number | undefined> = {
      '--_width': isExact ? question.renderedImageWidth : undefined,
      '--_height': isExact ? question.renderedImageHeight : undefined,
      '--_min-width': question.minImageWidth * scale,
      '--_max-width': question.maxImageWidth * scale,
      '--_min-height': question.minImageHeight * scale,
      '--_max-height': question.maxImageHeight * scale,
    };
    for (const [name, size] of Object.entries(sizes)) {
      if (size === undefined) this.style.removeProperty(name);
      else this.style.setProperty(name, `${String(size)}px`);
    }
    this.toggleAttribute('data-exact', isExact);
  }

  protected override renderItem(item: ItemValue): TemplateResult {
    return this.question.contentMode === 'video'
      ? this.#renderFilm(item as ImageItemValue)
      : this.#renderPicture(item as ImageItemValue);
  }

  #renderPicture(item: ImageItemValue): TemplateResult {
    const { question } = this;
    const address = this.#address(item);
    const isNamed = question.showLabel || address === null;
    return html`<label class="picture" ?data-checked=${question.isItemSelected(item)}
      >${this.#renderInput(item)}${
        address === null
          ? this.#renderMissing()
          : html`<img
              src=${address}
              alt=${isNamed ? '' : plainText(item.locText)}
              data-fit=${question.imageFit}
              @load=${(event: Event) => question.onContentLoaded(item, event)}
              @error=${() => item.onErrorHandler()}
            />`
      }${isNamed ? html`<span>${keyed(question, item.value, itemText(question, item))}</span>` : keyed(question, item.value, nothing)}</label
    >`;
  }

  /** A film has buttons of its own, so that it cannot stand in the label. */
  #renderFilm(item: ImageItemValue): TemplateResult {
    const { question } = this;
    const address = this.#address(item);
    return html`<div class="picture" ?data-checked=${question.isItemSelected(item)}>
      ${
        address === null
          ? this.#renderMissing()
          : html`<video
              controls
              preload="metadata"
              src=${address}
              aria-label=${plainText(item.locText)}
              data-fit=${question.imageFit}
              @loadedmetadata=${(event: Event) => question.onContentLoaded(item, event)}
              @error=${() => item.onErrorHandler()}
            ></video>`
      }<label class="picture-name"
        >${this.#renderInput(item)}<span>${keyed(question, item.value, itemText(question, item))}</span></label
      >
    </div>`;
  }

  #renderInput(item: ItemValue): TemplateResult {
    const { question } = this;
    return html`<input
      type=${question.inputType}
      id=${question.getItemId(item)}
      name=${question.questionName}
      .value=${String(item.value)}
      .checked=${live(question.isItemSelected(item))}
      ?disabled=${question.isInputReadOnly || !question.getItemEnabled(item)}
      aria-invalid=${question.multiSelect && question.hasVisibleErrors ? 'true' : nothing}
      @change=${(event: Event) => this.#choose(item, (event.target as HTMLInputElement).checked)}
    />`;
  }

  #renderMissing(): TemplateResult {
    return html`<span class="missing-picture">${this.player?.messages.choices.missingImage}</span>`;
  }

  /** Where the picture comes from; null when there is none, it did not arrive, or the study does not allow it. */
  #address(item: ImageItemValue): string | null {
    const link = item.locImageLink.renderedHtml;
    return link && !item.contentNotLoaded ? (this.player?.address(link) ?? null) : null;
  }

  #choose(item: ItemValue, checked: boolean): void {
    const { question } = this;
    if (!question.multiSelect) chooseAndAdvance(question, () => (question.value = item.value));
    else {
      const others = ((question.value ?? []) as unknown[]).filter((value) => value !== item.value);
      question.value = checked ? [...others, item.value] : others;
    }
    this.requestUpdate();
  }
}

/**
 * The bar above a resident's questions: language, reading aloud, text size, how far, whether it is saved, and the way
 * out. Always in reach, never in the way.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LocaleService } from '../../shared/contexts.js';
import { define } from '../../shared/define.js';
import type { AnsweringMessages } from '../locales/answering-messages.js';
import { renderLanguageList } from './language-choice.js';
import { ReadAloud } from '../../shared/read-aloud/read-aloud.js';
import { LARGEST, steppedSize, type TextSize } from './text-size.js';

export type SaveState = 'nothing-yet' | 'saving' | 'saved' | 'not-saved';

export class ToolbarElement extends LitElement {
  @property({ attribute: false }) locale!: LocaleService;
  @property({ attribute: false }) words!: AnsweringMessages;
  @property({ attribute: false }) size: TextSize = 0;
  @property({ attribute: false }) saved: SaveState = 'nothing-yet';
  /** Things that the person should know: nothing is stored, the page needs internet. */
  @property({ attribute: false }) notices: readonly string[] = [];
  /** Page (from 1) and number of pages; null while there is nothing to count. */
  @property({ attribute: false }) progress: { readonly page: number; readonly pages: number } | null = null;
  /** What is read aloud. */
  @property({ attribute: false }) readable: () => ParentNode | null = () => null;
  @property({ attribute: false }) onSize: (size: TextSize) => void = () => undefined;
  @property({ attribute: false }) onStop: () => void = () => undefined;

  readonly #reader = new ReadAloud(
    this,
    () => this.locale.language,
    () => this.readable(),
  );

  /** What was said on this page. What has passed keeps its place until the next one: nothing moves under a finger. */
  #said: readonly string[] = [];
  #page: number | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const page = this.progress?.page;
    const kept = page === this.#page && !changed.has('words') ? this.#said : [];
    this.#said = [...kept, ...this.notices.filter((notice) => !kept.includes(notice))];
    this.#page = page;
    // Another language or page: what is being read is not on the screen any more.
    if (this.hasUpdated && (changed.has('locale') || changed.has('progress')) && this.#reader.speaking)
      this.#reader.stop();
  }

  protected override render(): TemplateResult {
    const { words, size } = this;
    const savedWords = { 'nothing-yet': '', saving: words.saving, saved: words.saved, 'not-saved': words.notSaved };
    return html`
      <div class="tools" role="group" aria-label=${words.tools}>
        ${this.locale.languages.length > 1 ? renderLanguageList(this.locale, words.language) : nothing}
        ${
          this.#reader.available
            ? html`<button
                type="button"
                aria-pressed=${String(this.#reader.speaking)}
                @click=${() => this.#reader.toggle()}
              >
                ${this.#reader.speaking ? words.stopReading : words.readAloud}
              </button>`
            : nothing
        }
        <span class="text-size" role="group" aria-label=${words.textSize}>
          <button
            type="button"
            class="smaller"
            ?disabled=${size === 0}
            @click=${() => this.onSize(steppedSize(size, -1))}
          >
            <span class="visually-hidden">${words.smaller}</span>
          </button>
          <button
            type="button"
            class="larger"
            ?disabled=${size === LARGEST}
            @click=${() => this.onSize(steppedSize(size, 1))}
          >
            <span class="visually-hidden">${words.larger}</span>
          </button>
        </span>
        <button type="button" class="stop" @click=${() => this.onStop()}>${words.stopForNow}</button>
      </div>
      ${
        this.progress && this.progress.pages > 1
          ? html`<div class="progress-line">
              <progress
                max=${this.progress.pages}
                .value=${this.progress.page}
                aria-label=${words.progress(this.progress.page, this.progress.pages)}
              ></progress>
              <span aria-hidden="true">${words.progress(this.progress.page, this.progress.pages)}</span>
            </div>`
          : nothing
      }
      <p
        class="save-state"
        role="status"
        data-state=${this.saved}
        data-saving=${words.saving}
        data-saved=${words.saved}
      >
        <span>${savedWords[this.saved]}</span>
      </p>
      ${this.#said.map((said) => html`<p class=${this.notices.includes(said) ? 'notice' : 'notice passed'}>${said}</p>`)}
    `;
  }
}

define('renovation-survey-tools', ToolbarElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-survey-tools': ToolbarElement;
  }
}

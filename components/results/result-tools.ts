/** The bar above the cards: language, reading aloud, and what a view adds (full screen, printing). */
import { html, nothing, type TemplateResult } from 'lit';
import { autonym } from '../shared/autonym.js';
import type { ReadAloud } from '../shared/read-aloud/read-aloud.js';
import type { FullScreen } from './screen/full-screen.js';
import type { PaperKind } from './paper/paper-view.js';
import type { ResultsMessages } from './locales/messages.js';

export interface ToolsOptions {
  readonly words: ResultsMessages;
  readonly language: string;
  readonly languages: readonly string[];
  readonly choose: (language: string) => void;
  /** Null on paper, which is not read aloud. */
  readonly reader: ReadAloud | null;
  readonly more: TemplateResult | typeof nothing;
}

export function resultTools({ words, language, languages, choose, reader, more }: ToolsOptions): TemplateResult {
  const { tools } = words;
  return html`<div class="tools" part="tools" role="group" aria-label=${tools.label}>
    ${
      languages.length < 2
        ? nothing
        : html`<label class="language">
            <span class="visually-hidden">${tools.language}</span>
            <select
              name="language"
              @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
            >
              ${languages.map(
                (each) =>
                  html`<option value=${each} lang=${each} .selected=${each === language}>${autonym(each)}</option>`,
              )}
            </select>
          </label>`
    }
    ${
      reader?.available
        ? html`<button
            type="button"
            class="read"
            aria-pressed=${reader.speaking ? 'true' : 'false'}
            @click=${() => reader.toggle()}
          >
            ${reader.speaking ? tools.stopReading : tools.readAloud}
          </button>`
        : nothing
    }
    ${more}
  </div>`;
}

export const fullScreenButton = (screen: FullScreen, { tools }: ResultsMessages): TemplateResult | typeof nothing =>
  screen.available
    ? html`<button type="button" class="full-screen" @click=${() => screen.toggle()}>
        ${screen.on ? tools.leaveFullScreen : tools.fullScreen}
      </button>`
    : nothing;

export const printButton = (kind: PaperKind, { tools }: ResultsMessages): TemplateResult =>
  html`<button type="button" class="primary print" @click=${() => window.print()}>${tools.print}</button>
    <p class="hint">${kind === 'poster' ? tools.posterHint : tools.cardHint}</p>`;

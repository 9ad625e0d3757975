/** The top of the screen: what it is of, the choice of wave and complex, and who works here. */
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, type LocalizedText } from '../../domain/localized-text.js';
import type { StudyConfig, WaveConfig } from '../../domain/study/study-config.js';
import type { FieldworkMessages } from './locales/messages.js';

export interface HeaderView {
  readonly study: StudyConfig;
  readonly wave: WaveConfig;
  readonly complex: string | null;
  readonly words: FieldworkMessages;
  /** Of the words. */
  readonly language: string;
  readonly supervisor: string | null;
  readonly choose: (place: { readonly wave?: string; readonly complex?: string }) => void;
  /** Somebody else comes to work here. */
  readonly leave: () => void;
}

export function fieldworkHeader(view: HeaderView): TemplateResult {
  const { study, wave, complex, words, language, choose } = view;
  const name = (text: LocalizedText): string => textIn(text, language, study.languages);
  return html`<header class="top" part="header">
    <div>
      <h2>${words.title}</h2>
      <p class="quiet">${[name(study.title), name(wave.label)].filter(Boolean).join(' · ')}</p>
    </div>
    <div class="filters">
      <div class="field">
        <label for="wave">${words.filters.wave}</label>
        <select id="wave" @change=${(event: Event) => choose({ wave: valueOf(event) })}>
          ${study.waves.map(
            ({ id, label }) => html`<option value=${id} ?selected=${id === wave.id}>${name(label)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="complex">${words.filters.complex}</label>
        <select id="complex" @change=${(event: Event) => choose({ complex: valueOf(event) })}>
          <option value="" ?selected=${complex === null}>${words.filters.allComplexes}</option>
          ${study.complexes.map(
            ({ id, label }) => html`<option value=${id} ?selected=${id === complex}>${name(label)}</option>`,
          )}
        </select>
      </div>
    </div>
    ${who(view)}
  </header>`;
}

const who = ({ supervisor, words, leave }: HeaderView): TemplateResult =>
  html`<div class="who">
    ${
      supervisor === null
        ? nothing
        : html`<span>${words.signIn.working(supervisor)}</span>
            <button type="button" class="plain" @click=${leave}>${words.signIn.change}</button>`
    }
    <button type="button" class="small" @click=${() => print()}>${words.print}</button>
  </div>`;

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

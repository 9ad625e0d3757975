/** Choosing a language, each in its own name: big buttons on the first screen, a small list afterwards. */
import { html, type TemplateResult } from 'lit';
import { autonym } from '../../shared/autonym.js';
import { directionOf } from '../../shared/renovation-element.js';
import type { LocaleService } from '../../shared/contexts.js';

export const renderLanguageButtons = (locale: LocaleService, label: string): TemplateResult => html`
  <div class="languages" role="group" aria-label=${label}>
    ${locale.languages.map(
      (language) =>
        html`<button
          type="button"
          lang=${language}
          dir=${directionOf(language)}
          aria-pressed=${language === locale.language ? 'true' : 'false'}
          @click=${() => locale.choose(language)}
        >
          ${autonym(language)}
        </button>`,
    )}
  </div>
`;

export const renderLanguageList = (locale: LocaleService, label: string): TemplateResult => html`
  <label class="language-list">
    <span class="visually-hidden">${label}</span>
    <select @change=${(event: Event) => locale.choose((event.target as HTMLSelectElement).value)}>
      ${locale.languages.map(
        (language) =>
          html`<option value=${language} lang=${language} ?selected=${language === locale.language}>
            ${autonym(language)}
          </option>`,
      )}
    </select>
  </label>
`;

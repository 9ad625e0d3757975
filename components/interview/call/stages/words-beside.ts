/** Text to say out loud, in the resident's language, with the interviewer's own beside it where that is another. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, LocalizedText } from '../../../../domain/localized-text.js';
import { textIn } from '../../../../domain/localized-text.js';
import { directionOf } from '../../../shared/renovation-element.js';
import type { CallView } from '../call-view.js';

/** One text in both languages. `id` names the resident's, for what it labels; `first` is what is said first. */
export function beside(
  { language, spokenLanguage }: Pick<CallView, 'language' | 'spokenLanguage'>,
  text: (language: Language) => string | undefined,
  { id, first = false }: { readonly id?: string; readonly first?: boolean } = {},
): TemplateResult {
  const said = text(spokenLanguage);
  const own = language === spokenLanguage ? undefined : text(language);
  return html`<div class="say ${own === undefined ? '' : 'two'} ${first ? 'first' : ''}">
    <p lang=${spokenLanguage} dir=${directionOf(spokenLanguage)} id=${id ?? nothing}>${said ?? nothing}</p>
    ${own === undefined ? nothing : html`<p class="own" lang=${language} dir=${directionOf(language)}>${own}</p>`}
  </div>`;
}

/** What the study says, in a language. */
export const studyText =
  ({ services }: Pick<CallView, 'services'>, ...texts: readonly LocalizedText[]) =>
  (language: Language): string =>
    texts.map((text) => textIn(text, language, services.study.config.languages)).join(' ');

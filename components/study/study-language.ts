/**
 * Owns the language of a study in the page: chooses the one to start with, remembers what a person chose, and writes
 * it on the host as `lang` and `dir`, so that the tags and texts inside read in it.
 */
import type { Language } from '../../domain/localized-text.js';
import { directionOf } from '../shared/renovation-element.js';
import { rememberedLanguage } from './language-memory.js';
import { startLanguage } from './languages.js';

export class StudyLanguage {
  #written: Language | null = null;

  constructor(private readonly host: HTMLElement) {}

  /** What the page around says, or the author on the host itself; never what was written here. */
  get ofPage(): Language | null {
    const own = this.host.getAttribute('lang');
    if (own && own !== this.#written) return own;
    let node: Node | null = this.host;
    while ((node = node instanceof ShadowRoot ? node.host : node.parentNode)) {
      const lang = node instanceof Element ? node.getAttribute('lang') : null;
      if (lang) return lang;
    }
    return null;
  }

  /** Chosen before on this device, then the attribute, then the page; always one that the study has. */
  start(study: string, locale: Language | undefined, languages: readonly Language[]): Language {
    return startLanguage([rememberedLanguage(study), locale, this.ofPage], languages);
  }

  write(language: Language): void {
    this.#written = language;
    this.host.setAttribute('lang', language);
    this.host.setAttribute('dir', directionOf(language));
  }
}

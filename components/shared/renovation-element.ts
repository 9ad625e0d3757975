/**
 * The small base of every public tag: the language and writing direction it shows itself in, and the three honest
 * states (loading, empty, error) that every tag has beside its content. Subjects of their own sit in controllers.
 */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The writing direction of a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

export abstract class RenovationElement extends LitElement {
  /** Language to show, as a BCP 47 tag. Without it: the study's language, then the page's `lang`, then Dutch. */
  @property() locale: string | undefined;

  /** The language in force when neither the attribute nor a study says otherwise. */
  protected get pageLanguage(): string {
    const inherited = this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang;
    return inherited || 'nl';
  }
}

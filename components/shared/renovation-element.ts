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

/**
 * What every tag has.
 *
 * @csspart loading - What stands there while the tag opens.
 * @csspart empty - What stands there when there is nothing to show.
 * @csspart error - The panel that says what went wrong, what was kept and what to do.
 * @cssproperty --renovation-font - Font family; the page's own without it.
 * @cssproperty --renovation-color - Colour of text; the page's own without it.
 * @cssproperty --renovation-background - Behind the whole tag; transparent without it.
 * @cssproperty --renovation-raised - Behind fields, cards and menus.
 * @cssproperty --renovation-tint - Behind what is chosen or pointed at.
 * @cssproperty --renovation-muted - Colour of text that supports other text.
 * @cssproperty --renovation-border - Edge of fields and buttons; at least 3 : 1 against what is behind it.
 * @cssproperty --renovation-line - Quiet lines between parts.
 * @cssproperty --renovation-accent - Buttons, chosen answers, progress.
 * @cssproperty --renovation-accent-text - Text on the accent.
 * @cssproperty --renovation-focus - Ring around what has the keyboard.
 * @cssproperty --renovation-error - Errors.
 * @cssproperty --renovation-success - What went well.
 * @cssproperty --renovation-warning - What wants attention.
 * @cssproperty --renovation-radius - Rounding of corners.
 * @cssproperty --renovation-space - The measure of all distances.
 * @cssproperty --renovation-target - Smallest height of what can be pressed.
 */
export abstract class RenovationElement extends LitElement {
  /** Language to show, as a BCP 47 tag. Without it: the study's language, then the page's `lang`, then Dutch. */
  @property() locale: string | undefined;

  /** The language in force when neither the attribute nor a study says otherwise. */
  protected get pageLanguage(): string {
    const inherited = this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang;
    return inherited || 'nl';
  }
}

/**
 * Draws a survey-core text that can change under our hands: another language, or an answer piped into it. Each place
 * follows its own text, so that a piped answer renders one text and not its question.
 */
import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import type { LocalizableString } from 'survey-core';
import { undisguised } from './piped-text.js';
import { safeHtml } from './safe-html.js';

class LocTextDirective extends AsyncDirective {
  /** Whether a string is markup even where survey-core found no Markdown in it. */
  protected isMarkup(text: LocalizableString): boolean {
    return text.hasHtml;
  }

  #text: LocalizableString | undefined;
  #shown: string | undefined;

  override render(text: LocalizableString | undefined): unknown {
    return text ? undisguised(text.renderedHtml) : nothing;
  }

  override update(_part: ChildPart, [text]: [LocalizableString | undefined]): unknown {
    if (text !== this.#text) {
      this.#unfollow();
      this.#text = text;
      this.#shown = undefined;
      if (this.isConnected) this.#follow();
    }
    return this.#content();
  }

  protected override disconnected(): void {
    this.#unfollow();
  }

  protected override reconnected(): void {
    this.#follow();
    this.#onChange();
  }

  #follow(): void {
    this.#text?.onStringChanged.add(this.#onChange);
  }

  #unfollow(): void {
    this.#text?.onStringChanged.remove(this.#onChange);
  }

  readonly #onChange = (): void => {
    const content = this.#content();
    if (content !== noChange) this.setValue(content);
  };

  /** The text or its sanitised nodes; `noChange` while the string is the one on the screen already. */
  #content(): unknown {
    const text = this.#text;
    const string = text?.renderedHtml ?? '';
    const isHtml = text !== undefined && this.isMarkup(text);
    const key = isHtml ? `html:${string}` : string;
    if (key === this.#shown) return noChange;
    this.#shown = key;
    return isHtml ? safeHtml(string) : undisguised(string);
  }
}

/** `${locText(question.locTitle)}`: the text in the survey's language, live, sanitised where it is HTML. */
export const locText = directive(LocTextDirective);

class LocHtmlDirective extends LocTextDirective {
  protected override isMarkup(): boolean {
    return true;
  }
}

/** The same for a text that is HTML by its meaning: an `html` question, a completed page. */
export const locHtml = directive(LocHtmlDirective);

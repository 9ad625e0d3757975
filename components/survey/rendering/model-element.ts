/**
 * Base of the elements inside `<renovation-survey>`: each draws one survey-core object, in the light DOM of the one
 * shadow root, in an update cycle of its own. What goes wrong in one stays in that one.
 */
import { html, LitElement, render, type TemplateResult } from 'lit';
import type { Base } from 'survey-core';
import { RenovationErrorEvent } from '../../shared/events/renovation-error-event.js';
import { commonIn } from '../../shared/states.js';
import { adoptSheets } from './adopt-sheets.js';
import { ModelObserver } from './model-observer.js';

export abstract class ModelElement extends LitElement {
  readonly #observer = new ModelObserver(
    this,
    () => this.subjects(),
    (sender, property) => this.matters(sender, property),
  );
  #toldOf: string | undefined;

  /** The survey-core objects whose changes change what this element draws. */
  protected abstract subjects(): Iterable<Base>;

  /** Whether a change of a property of a subject is visible here. Every change is, unless an element knows better. */
  protected matters(_sender: Base, _property: string): boolean {
    return true;
  }

  /** Drawing failed. Gives the sentence that stands here instead. */
  protected giveUp(): string {
    return commonIn(this.closest<HTMLElement>('[lang]')?.lang ?? '').errorTitle;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Its own `styles` belong in the root that it stands in. */
  override connectedCallback(): void {
    super.connectedCallback();
    const { elementStyles } = this.constructor as typeof LitElement;
    const root = this.getRootNode();
    if (elementStyles.length > 0 && root instanceof ShadowRoot) adoptSheets(root, elementStyles);
  }

  protected override performUpdate(): void {
    try {
      this.#observer.whileRendering(() => {
        super.performUpdate();
      });
    } catch (error) {
      this.#showFault(error);
    }
  }

  /**
   * A definition, or the code of a host, made drawing fail. The rest of the page goes on, and the next change of what is
   * drawn here tries again.
   */
  #showFault(error: unknown): void {
    const text = this.giveUp();
    render(fault(text), this.renderRoot, this.renderOptions);
    try {
      this.#observer.whileRendering(() => this.#observer.hostUpdated());
    } catch {
      // What cannot be drawn may not say either what it is drawn from; the element around it will ask again.
    }
    const cause = error instanceof Error ? error.message : String(error);
    if (cause === this.#toldOf) return;
    this.#toldOf = cause;
    this.dispatchEvent(new RenovationErrorEvent('bug/render', text, error));
  }
}

const fault = (text: string): TemplateResult => html`<p class="fault" role="alert">${text}</p>`;

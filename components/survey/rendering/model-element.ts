/**
 * Base of the elements inside `<renovation-survey>`: each draws one survey-core object, in the light DOM of the one
 * shadow root, in an update cycle of its own.
 */
import { LitElement } from 'lit';
import type { Base } from 'survey-core';
import { ModelObserver } from './model-observer.js';

export abstract class ModelElement extends LitElement {
  readonly #observer = new ModelObserver(
    this,
    () => this.subjects(),
    (sender, property) => this.matters(sender, property),
  );

  /** The survey-core objects whose changes change what this element draws. */
  protected abstract subjects(): Iterable<Base>;

  /** Whether a change of a property of a subject is visible here. Every change is, unless an element knows better. */
  protected matters(_sender: Base, _property: string): boolean {
    return true;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override performUpdate(): void {
    this.#observer.whileRendering(() => {
      super.performUpdate();
    });
  }
}

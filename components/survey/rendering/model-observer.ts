/**
 * Owns the subscriptions of one element to the survey-core objects that it draws. survey-core tells of every change
 * per object; an element asks for its own update and nobody else's. It draws nothing itself.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Base, IPropertyArrayValueChangedEvent, IPropertyValueChangedEvent } from 'survey-core';

/**
 * Drawn by nobody: fired at every answer of every survey, for which the peers render the whole tree, and the class names
 * that survey-core works out when it is first asked for them.
 */
const NOISE: ReadonlySet<string> = new Set(['titleIsEmpty', 'cssClassesValue', 'cssTitle']);

export class ModelObserver implements ReactiveController {
  readonly #observed = new Set<Base>();
  #rendering = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** What is drawn now; asked after every update, since an answer can bring rows and choices. */
    private readonly subjects: () => Iterable<Base>,
    /** Whether a change of this property of this object changes what is drawn. */
    private readonly matters: (sender: Base, property: string) => boolean = () => true,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Whatever changed while the element was out of the document.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const subject of this.#observed) this.#release(subject);
    this.#observed.clear();
  }

  /** Runs a render. survey-core's getters write state; what they write meanwhile is not a change. */
  whileRendering<T>(render: () => T): T {
    this.#rendering = true;
    try {
      return render();
    } finally {
      this.#rendering = false;
    }
  }

  hostUpdated(): void {
    const wanted = new Set(this.subjects());
    for (const subject of this.#observed) {
      if (wanted.has(subject)) continue;
      this.#release(subject);
      this.#observed.delete(subject);
    }
    for (const subject of wanted) {
      if (this.#observed.has(subject)) continue;
      subject.addOnPropertyValueChangedCallback(this.#onProperty);
      subject.addOnArrayChangedCallback(this.#onArray);
      this.#observed.add(subject);
    }
  }

  #release(subject: Base): void {
    subject.removeOnPropertyValueChangedCallback(this.#onProperty);
    subject.removeOnArrayChangedCallback(this.#onArray);
  }

  readonly #onProperty = (sender: Base, options: IPropertyValueChangedEvent): void => {
    this.#changed(sender, options.name);
  };

  readonly #onArray = (sender: Base, options: IPropertyArrayValueChangedEvent): void => {
    this.#changed(sender, options.name);
  };

  #changed(sender: Base, property: string): void {
    if (this.#rendering || NOISE.has(property) || !this.matters(sender, property)) return;
    this.host.requestUpdate();
  }
}

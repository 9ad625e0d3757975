/** Tags of the demo that stand in a study: each begins once, as soon as that study is open. */
import { LitElement } from 'lit';
import { StudyServices, type StudyServicesSet } from '../../components/shared/study-services.js';

export abstract class InStudy extends LitElement {
  readonly #services = new StudyServices(this);
  #begun = false;

  /** Undefined until the study is open. */
  protected get services(): StudyServicesSet | undefined {
    return this.#services.ready;
  }

  /** What there is to do, and to tell, once the study is open. */
  protected abstract begin(services: StudyServicesSet): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#services.request();
  }

  protected override willUpdate(): void {
    const { services } = this;
    if (!services || this.#begun) return;
    this.#begun = true;
    this.begin(services);
  }
}

/** The smallest tag that needs a study: shows which one it has, and in which language it reads. */
import { html, LitElement } from 'lit';
import { StudyServices } from '../../../components/shared/study-services.js';

export class StudyConsumer extends LitElement {
  readonly services = new StudyServices(this);
  /** Every study that was ready in an update, in order. */
  readonly seen: string[] = [];

  constructor() {
    super();
    this.services.request();
  }

  protected override render(): unknown {
    const ready = this.services.ready;
    if (ready && this.seen.at(-1) !== ready.study.config.id) this.seen.push(ready.study.config.id);
    return html`${ready ? `${ready.study.config.id} ${ready.locale.language}` : 'waiting'}`;
  }

  get text(): string {
    return this.renderRoot.textContent?.trim() ?? '';
  }
}

export const defineConsumer = (): void => {
  if (!customElements.get('study-consumer')) customElements.define('study-consumer', StudyConsumer);
};

/** Resolves when the condition holds; checks after every change of the page, never by the clock. */
export async function until(holds: () => boolean, what = 'the condition'): Promise<void> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > 5000) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Makes elements from markup, in the page or in a parent of the test's own. */
export function put<E extends Element = HTMLElement>(markup: string, parent: Element | ShadowRoot = document.body): E {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild as E;
  parent.append(element);
  return element;
}

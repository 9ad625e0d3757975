/** A page with a tag: finds what the tag has drawn, wherever inside. */
export abstract class Drawn {
  abstract readonly element: HTMLElement;

  /** Everything that is drawn, the parts inside included. */
  roots(): readonly ShadowRoot[] {
    const found: ShadowRoot[] = [];
    const walk = (root: ShadowRoot | null): void => {
      if (!root) return;
      found.push(root);
      for (const each of root.querySelectorAll('*')) walk(each.shadowRoot);
    };
    walk(this.element.shadowRoot);
    return found;
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    for (const root of this.roots()) {
      const found = root.querySelector<E>(selector);
      if (found) return found;
    }
    return null;
  }

  get<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.find<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }
}

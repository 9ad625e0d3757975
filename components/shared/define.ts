/** Registers a tag once, so that loading a script twice, or two versions of it, does no harm: the first one stays. */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

/**
 * Lists and tables that every chart has and that few people open are written with the browser's own calls: a template
 * for each of their cells takes most of the time that a chart takes. What is there is kept, and only what differs is
 * written.
 */
const known = new WeakMap<Element, readonly unknown[]>();

/** Whether an element is filled from these already; from now on it is. */
export function isFilledFrom(element: Element, ...from: readonly unknown[]): boolean {
  const before = known.get(element);
  known.set(element, from);
  return before !== undefined && from.every((part, index) => part === before[index]);
}

/** As many children as there are entries, each made as its predecessors were and written anew. */
export function fillWith<T, E extends Element>(
  parent: Element,
  entries: readonly T[],
  make: () => E,
  write: (child: E, entry: T, index: number) => void,
): void {
  let child = parent.firstElementChild;
  entries.forEach((entry, index) => {
    const now = (child ?? parent.appendChild(make())) as E;
    write(now, entry, index);
    child = now.nextElementSibling;
  });
  while (child) {
    const next: Element | null = child.nextElementSibling;
    child.remove();
    child = next;
  }
}

/** Writes a text where another one stands. */
export function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The same, of an attribute. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Makes copies of one element, which is made when it is first asked for. */
export function copiesOf<E extends Element>(make: () => E): () => E {
  let model: E | null = null;
  return () => (model ??= make()).cloneNode(true) as E;
}

/**
 * One watch over the widths of all plots: what each has to know is read first, and what follows from it is written
 * after that. In turns, every plot would have the browser lay out again what the one before it wrote.
 */

/** Reads what it needs for a width in whole CSS pixels, and gives what is to be done once all have read. */
type Resized = (width: number) => (() => void) | null;

const followers = new WeakMap<Element, Resized>();

const sizes = new ResizeObserver((entries) => {
  const writes = entries.map(({ target, contentRect }) => followers.get(target)?.(Math.round(contentRect.width)));
  for (const write of writes) write?.();
});

export function followSize(frame: Element, resized: Resized): void {
  followers.set(frame, resized);
  sizes.observe(frame);
}

export function leaveSize(frame: Element): void {
  sizes.unobserve(frame);
}

/**
 * Remembers who asked for a study before there was one, so that scripts may load in any order. One per page, also
 * when two copies of the kit are on it.
 */
import { ContextRoot } from '@lit/context';

const ATTACHED = Symbol.for('renovation-kit/context-root');

/** May be called any number of times, by consumers and providers alike: whoever comes first attaches it. */
export function attachContextRoot(): void {
  const page = document.documentElement as HTMLElement & { [ATTACHED]?: true };
  if (page[ATTACHED]) return;
  page[ATTACHED] = true;
  new ContextRoot().attach(page);
}

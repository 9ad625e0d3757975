/** What is read aloud of a page, in the order in which it is read: titles, explanations, choices. */
import { ReadableText } from './readable-text.js';

export interface SpokenText {
  /** The element that is marked while it is spoken. */
  readonly element: Element;
  readonly readable: ReadableText;
  /** Address of a recording of this text, if the definition has one. */
  readonly audio: string | null;
}

const READ =
  '.page-title, .page-description, .title, .description, .text, .panel-title, .choice > span, [data-read-aloud]';

/** Reads from the first question that is in view, so that pressing the button half-way down does not start over. */
export function spokenTexts(root: ParentNode): SpokenText[] {
  const texts: SpokenText[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(READ)) {
    if (element.getClientRects().length === 0) continue;
    const readable = new ReadableText(element);
    if (readable.text !== '') texts.push({ element, readable, audio: element.dataset['audio'] ?? null });
  }
  const first = texts.findIndex(({ element }) => element.getBoundingClientRect().bottom > 0);
  return texts.slice(Math.max(0, first));
}

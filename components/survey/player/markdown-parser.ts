/** Markdown and HTML as a definition may use them. A chunk of its own: most questionnaires are written in words alone. */
import { Marked } from 'marked';

const marked = new Marked({
  gfm: true,
  breaks: true, // a line that its author ended ends
  tokenizer: {
    url: () => undefined, // an address is a link when its author made it one
  },
  renderer: {
    /** `<name>` is no element of HTML: its author meant the signs. */
    html: ({ text }) => (isUnknownElement(text) ? text.replaceAll('<', '&lt;') : text),
  },
});

function isUnknownElement(markup: string): boolean {
  const name = /^<\/?([a-z][\w-]*)/iu.exec(markup)?.[1];
  return name !== undefined && document.createElement(name) instanceof HTMLUnknownElement;
}

/** The markup of a text, not sanitised. `hasBlocks`: it may hold paragraphs and lists. */
export const parseMarkdown = (text: string, hasBlocks: boolean): string =>
  hasBlocks ? marked.parse(text, { async: false }) : marked.parseInline(text, { async: false });

/**
 * Markdown and HTML in the texts of a definition. survey-core asks for the markup of each text; what it gets is
 * sanitised, and sanitised again where it is drawn. What somebody answered is never markup.
 */
import { Marked } from 'marked';
import { DropdownListModel, type SurveyModel } from 'survey-core';
import { hasElements, safeHtml, safeMarkup } from '../rendering/safe-html.js';
import { undisguised } from '../rendering/piped-text.js';
import { isAnswer } from './answered-choices.js';

/** Any sign that Markdown or HTML gives a meaning. Most texts are only words. */
const SIGNS = /[*_`~[\]<&\\]|^[ \t]*(?:[#>+-]|\d+[.)]|={3})/mu;

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

const CACHE_LIMIT = 2000;
/** Null: only words. */
const cache = new Map<string, string | null>();

function parse(text: string, hasBlocks: boolean): string | null {
  const parsed = hasBlocks ? marked.parse(text, { async: false }) : marked.parseInline(text, { async: false });
  if (hasElements(parsed)) return safeMarkup(parsed);
  // Without elements it is words, unless a sign was escaped or written as an entity.
  return safeHtml(parsed).textContent === undisguised(text) ? null : safeMarkup(parsed);
}

/**
 * The sanitised markup of a text; null for a text of words alone. `hasBlocks`: it may hold paragraphs and lists. In a
 * title or a choice a line that begins with `1.` is just that.
 */
export function markupOf(text: string, hasBlocks = false): string | null {
  if (!SIGNS.test(text)) return null;
  const key = `${hasBlocks ? 'blocks' : 'line'}:${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const markup = parse(text, hasBlocks);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, markup);
  return markup;
}

/** A description of several lines may have paragraphs and lists; every other text stands in a line. */
const mayHaveBlocks = (name: string, text: string): boolean => /description$/iu.test(name) && text.includes('\n');

/** survey-core puts the markup of a choice through `innerHTML` to find its words, which Trusted Types forbid. */
interface WordsOfMarkup {
  cleanHtml(markup: string): string;
}

const wordsOfMarkup = (markup: string): string => safeHtml(markup).textContent ?? '';

/** To be called before the definition is loaded. */
export function readMarkdown(survey: SurveyModel): void {
  (DropdownListModel.prototype as unknown as WordsOfMarkup).cleanHtml = wordsOfMarkup;
  survey.onTextMarkdown.add((_sender, options) => {
    if (isAnswer(options.item, options.element)) return;
    const markup = markupOf(options.text, mayHaveBlocks(options.name, options.text));
    if (markup !== null) options.html = markup;
  });
}

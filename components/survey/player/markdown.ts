/**
 * Markdown and HTML in the texts of a definition. survey-core asks for the markup of each text; what it gets is
 * sanitised, and sanitised again where it is drawn. What somebody answered is never markup.
 */
import { DropdownListModel, type SurveyModel } from 'survey-core';
import { hasElements, safeHtml, safeMarkup } from '../rendering/safe-html.js';
import { undisguised } from '../rendering/piped-text.js';
import { isAnswer } from './answered-choices.js';
import { hasSigns, SIGNS } from './markdown-signs.js';

let parser: typeof import('./markdown-parser.js').parseMarkdown | undefined;

/** Brings what reads Markdown, where one of these definitions uses any; without one: at once. To be awaited before a model is made. */
export async function loadMarkdown(...definitions: readonly unknown[]): Promise<void> {
  if (parser || (definitions.length > 0 && !definitions.some(hasSigns))) return;
  parser = (await import('./markdown-parser.js')).parseMarkdown;
}

const CACHE_LIMIT = 2000;
/** Null: only words. */
const cache = new Map<string, string | null>();

function sanitise(parsed: string, text: string): string | null {
  if (hasElements(parsed)) return safeMarkup(parsed);
  // Without elements it is words, unless a sign was escaped or written as an entity.
  return safeHtml(parsed).textContent === undisguised(text) ? null : safeMarkup(parsed);
}

/**
 * The sanitised markup of a text; null for a text of words alone. `hasBlocks`: it may hold paragraphs and lists. In a
 * title or a choice a line that begins with `1.` is just that.
 */
function markupOf(text: string, hasBlocks: boolean, parse: NonNullable<typeof parser>): string | null {
  const key = `${hasBlocks ? 'blocks' : 'line'}:${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const markup = sanitise(parse(text, hasBlocks), text);
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
  let asked = false;
  survey.onTextMarkdown.add((_sender, options) => {
    if (!SIGNS.test(options.text) || isAnswer(options.item, options.element)) return;
    if (parser) {
      const markup = markupOf(options.text, mayHaveBlocks(options.name, options.text), parser);
      if (markup !== null) options.html = markup;
    } else if (!asked) {
      // A text that no definition had: code of a host set it. Until it can be read it stands as it was written.
      asked = true;
      loadMarkdown().then(() => !survey.isDisposed && survey.locStrsChanged(), reportError);
    }
  });
}

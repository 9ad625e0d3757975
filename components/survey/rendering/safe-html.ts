/**
 * The one gate through which HTML from a definition reaches the page. It runs on the final string, after piping, and
 * returns nodes instead of markup, so that no Trusted Types policy of ours is needed. Answers in that string are in
 * disguise (`piped-text.ts`) until the gate is passed: they become text, whatever was typed.
 */
import DOMPurify, { type Config } from 'dompurify';
import { allowedAddresses, type AddressCheck } from '../player/allowed-origins.js';
import { hasDisguises, undisguised } from './piped-text.js';

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/**
 * The address of a link that may be followed, or null: https, mailto and tel, and addresses on the page's own origin.
 * Parsed, because `java<tab>script:` fools every pattern.
 */
export function safeLink(address: string, base: string = document.baseURI): string | null {
  try {
    const url = new URL(address, base);
    const sameOrigin = url.origin === new URL(base).origin && url.protocol.startsWith('http');
    return SAFE_PROTOCOLS.has(url.protocol) || sameOrigin ? url.href : null;
  } catch {
    return null;
  }
}

const purifier = DOMPurify(window);

/** Besides the page's own origin: what the studies on this page allow pictures and films from. */
const mediaOrigins = new Set<string>();
let mediaAddress = allowedAddresses([]);

/** Lets HTML texts show pictures and films from these origins. */
export function allowMediaFrom(origins: readonly string[]): void {
  if (origins.every((origin) => mediaOrigins.has(origin))) return;
  for (const origin of origins) mediaOrigins.add(origin);
  mediaAddress = allowedAddresses([...mediaOrigins]);
  cache.clear();
}

/** Whether anything may be loaded from an address, where nobody knows any more which study asked. */
export const mayShow: AddressCheck = (address) => mediaAddress(address);

purifier.addHook('afterSanitizeAttributes', (node) => {
  const source = node.getAttribute('src');
  if (source !== null) replaceAttribute(node, 'src', mediaAddress(undisguised(source)));
  // Only links lead somewhere; an `<image href>` of SVG comes out of the parser as an `<img>` that keeps it.
  if (node.localName !== 'a') node.removeAttribute('href');
  if (!node.hasAttribute('href')) return;
  const href = safeLink(undisguised(node.getAttribute('href') ?? ''));
  replaceAttribute(node, 'href', href);
  if (href === null || !/^https?:/u.test(href)) return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

function replaceAttribute(node: Element, name: string, value: string | null): void {
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** What a text may hold. No forms, no styles, no frames, no SVG: a questionnaire needs none of them. */
const ALLOWED_TAGS = [
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'blockquote',
    'br',
    'cite',
    'code',
    'dd',
    'del',
    'details',
    'dfn',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'em',
    'figcaption',
    'figure',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'ins',
    'kbd',
    'li',
    'mark',
    'ol',
    'p',
  ],
  ...[
    'pre',
    'q',
    's',
    'section',
    'small',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
  ],
  ...['thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr', 'audio', 'video', 'source', 'track'],
];
const ALLOWED_ATTR = [
  ...[
    'alt',
    'cite',
    'class',
    'colspan',
    'controls',
    'datetime',
    'dir',
    'height',
    'href',
    'hreflang',
    'kind',
    'label',
    'lang',
  ],
  ...['reversed', 'rowspan', 'scope', 'span', 'src', 'srclang', 'start', 'title', 'type', 'width', 'open'],
];

const CONFIG: Config & { readonly RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

purifier.setConfig(CONFIG); // once: reading it costs more than most texts

const CACHE_LIMIT = 2000;
/** Sanitised, still in an inert document; answers in disguise. */
const cache = new Map<string, DocumentFragment>();

function remember(markup: string, fragment: DocumentFragment): void {
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(markup, fragment);
}

function sanitised(markup: string): DocumentFragment {
  const known = cache.get(markup);
  if (known) return known;
  const fragment = purifier.sanitize(markup, CONFIG);
  remember(markup, fragment);
  return fragment;
}

/** Sanitised nodes for a piece of HTML; a fresh copy at every call. */
export function safeHtml(markup: string): DocumentFragment {
  const copy = document.importNode(sanitised(markup), true);
  if (hasDisguises(markup)) showAnswers(copy);
  return copy;
}

/**
 * The same as a string, for survey-core, which keeps it and gives it back to be drawn. Answers stay in disguise, and
 * the string passes the gate again: it costs nothing, since its nodes are here already.
 */
export function safeMarkup(markup: string): string {
  const fragment = sanitised(markup);
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment.cloneNode(true));
  remember(box.innerHTML, fragment);
  return box.innerHTML;
}

/** Whether a piece of HTML says more than its words: an element that is left after it was sanitised. */
export const hasElements = (markup: string): boolean => sanitised(markup).childElementCount > 0;

/** Only now that nothing is parsed any more, answers are what they were. */
function showAnswers(copy: DocumentFragment): void {
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof Text) node.data = undisguised(node.data);
    else if (node instanceof Element) {
      for (const attribute of node.attributes) attribute.value = undisguised(attribute.value);
    }
  }
}

/**
 * The one gate through which HTML from a definition or an answer reaches the page. It runs on the final string, after
 * piping, and returns nodes instead of markup, so that no Trusted Types policy of ours is needed.
 */
import DOMPurify from 'dompurify';
import { allowedAddresses } from '../player/allowed-origins.js';

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

/** Lets HTML texts show pictures and films from these origins. */
export function allowMediaFrom(origins: readonly string[]): void {
  for (const origin of origins) mediaOrigins.add(origin);
  cache.clear();
}

purifier.addHook('afterSanitizeAttributes', (node) => {
  const source = node.getAttribute('src');
  if (source !== null && allowedAddresses([...mediaOrigins])(source) === null) node.removeAttribute('src');
  if (node.localName !== 'a' || !node.hasAttribute('href')) return;
  const href = safeLink(node.getAttribute('href') ?? '');
  if (href === null) {
    node.removeAttribute('href');
    return;
  }
  if (/^https?:/u.test(href)) {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
  }
});

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

const CACHE_LIMIT = 500;
const cache = new Map<string, DocumentFragment>();

/** Sanitised nodes for a piece of HTML; a fresh copy at every call. */
export function safeHtml(markup: string): DocumentFragment {
  let fragment = cache.get(markup);
  if (!fragment) {
    fragment = purifier.sanitize(markup, {
      ALLOWED_TAGS,
      ALLOWED_ATTR,
      ALLOW_DATA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
    });
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(markup, fragment);
  }
  return document.importNode(fragment, true);
}

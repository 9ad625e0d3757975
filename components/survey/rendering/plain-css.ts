/**
 * Values of CSS that a definition or a theme may set: colours, lengths and sums of them, lists of fonts. Nothing that
 * asks the network for something, and no escapes, with which `url` can be written in ways that no search finds.
 */
const PLAIN = /^[#\w\s.,%()"'/*+-]{1,200}$/u;
const ASKS = /(?:url|src|image|image-set|cross-fade|element|paint|attr)\(/iu;

export const isPlainCss = (value: unknown): value is string =>
  typeof value === 'string' && PLAIN.test(value) && !ASKS.test(value);

// @ts-check
/**
 * Leaves out of survey-core what only its own renderers use: the colours and sizes of its default theme, the table
 * that renames those of older themes (theme.ts reads both generations), and the length of its class names, which
 * select nothing on a page that we draw. 230 KB less to read for an old phone, 15 KB compressed.
 */

/**
 * Where the object literal of a declaration at the top of the module stands.
 * @param {string} code @param {string} declaration
 */
function literal(code, declaration) {
  const from = code.indexOf(`\n${declaration} = {`);
  const start = code.indexOf('{', from);
  const end = code.indexOf('\n};', from) + 2;
  return from === -1 || end < start ? null : { start, end };
}

/** Every class name by a shorter one; equal names stay equal. @param {string} css */
function shortNames(css) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const short = (/** @type {string} */ name) => {
    const found = known.get(name) ?? `s${known.size.toString(36)}`;
    known.set(name, found);
    return found;
  };
  return css.replace(/: "([^"]+)"/gu, (_, /** @type {string} */ name) => `: "${short(name)}"`);
}

/** What becomes of each table. @type {readonly (readonly [declaration: string, slimmed: (text: string) => string])[]} */
const TABLES = [
  ['var baseTheme', () => '{ themeName: "default", colorPalette: "light", cssVariables: {} }'],
  ['const legacyCssVariables', () => '{}'],
  ['var defaultCss', shortNames],
];

/**
 * survey-core's module without its ballast.
 * @param {string} code @throws Error when survey-core has changed, so that its upgrade is looked at
 */
export const slim = (code) =>
  TABLES.reduce((text, [declaration, slimmed]) => {
    const place = literal(text, declaration);
    if (!place) throw new Error(`survey-core has no "${declaration}" any more: look what can be left out now.`);
    return text.slice(0, place.start) + slimmed(text.slice(place.start, place.end)) + text.slice(place.end);
  }, code);

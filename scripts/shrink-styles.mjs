// @ts-check
/**
 * Leaves indentation and comments out of the `css` templates of a build; minifiers do not touch templates. Lines stay
 * lines, so that source maps stay true.
 */
const TEMPLATE = /\bcss`[^`]*`/g;
const INDENTATION = /(?<=\n)[ \t]+/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** @returns {import('vite').Plugin} */
export const shrinkStyles = () => ({
  name: 'shrink-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/components\/.*\.ts(\?|$)/.test(id) || !code.includes('css`')) return null;
    const linesOf = (/** @type {string} */ comment) => comment.replace(/[^\n]+/g, '');
    const shrink = (/** @type {string} */ styles) => styles.replace(COMMENT, linesOf).replace(INDENTATION, '');
    return { code: code.replace(TEMPLATE, shrink), map: null };
  },
});

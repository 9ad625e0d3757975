// @ts-check
/**
 * Leaves indentation out of the templates of a build, and comments out of its styles; minifiers do not touch templates.
 * Lines stay lines, so that source maps stay true.
 */
const STYLES = /\bcss`[^`]*`/g;
const TEMPLATE = /\b(css|html|svg)`/;
const INDENTATION = /(?<=\n)[ \t]+/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** @returns {import('vite').Plugin} */
export const shrinkStyles = () => ({
  name: 'shrink-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/components\/.*\.ts(\?|$)/.test(id) || !TEMPLATE.test(code)) return null;
    const linesOf = (/** @type {string} */ comment) => comment.replace(/[^\n]+/g, '');
    const shrink = (/** @type {string} */ styles) => styles.replace(COMMENT, linesOf);
    // Around templates stands code, to which indentation means nothing.
    return { code: code.replace(STYLES, shrink).replace(INDENTATION, ''), map: null };
  },
});

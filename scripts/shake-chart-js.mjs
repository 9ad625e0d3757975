// @ts-check
/**
 * Lets a bundler drop what the charts do not use of Chart.js. Four scales (13 KB, 6 KB compressed) stay in because a
 * class reads `Ticks.formatters` or another class's defaults while it is defined, and a read might do something; here
 * it does not. And its colour library (7 KB, 3 KB compressed) only mixes colours for what moves and for what the
 * pointer is on; here nothing moves, and the tag draws its own ring. For the same reason animations are set at once,
 * it looks for no elements under a pointer, and it does not watch the canvas: the tag does (another 11 KB, 4 KB
 * compressed). Of a class that is used a bundler keeps every method: those that nothing here calls go by name
 * (another 7 KB, 2 KB compressed).
 */
import { fileURLToPath } from 'node:url';

/** What is put in the place of what; each of them has to be found. */
const CUTS = /** @type {const} */ ([
  [/(?<=[:=] )(Ticks\.formatters\.\w+|TimeScale\.defaults)(?=[,;\s])/g, '/* @__PURE__ */ (() => $1)()'],
  [
    /^class Animator \{[\s\S]*?^\}$/gm,
    'class Animator { listen() {} add() {} has() { return false; } start() {} running() { return false; } stop() {} remove() { return false; } }',
  ],
  [
    /^class Animations \{[\s\S]*?^\}$/gm,
    'class Animations { configure() {} update(target, values) { Object.assign(target, values); } }',
  ],
  [/Interaction\.modes\[mode\]/g, 'undefined'],
  [/return DomPlatform;/g, 'return BasicPlatform;'],
]);

/**
 * Methods that only a pointer, a canvas of another size, data that change in place or are no numbers, or a title of
 * Chart.js' own would call. A plot has none of these and is made anew where anything changes (`plot-configuration.ts`).
 */
const UNUSED = {
  Chart:
    'bindUserEvents bindResponsiveEvents updateHoverStyle getActiveElements setActiveElements _updateHoverStyles _eventHandler _handleEvent _getActiveElements getElementsAtEventForMode _updateVisibility hide show _getUniformDataChanges resize _resize reset _resetElements toBase64Image toggleDataVisibility',
  DatasetController:
    '_onDataPush _onDataPop _onDataShift _onDataSplice _onDataUnshift setHoverStyle removeHoverStyle _setDatasetHoverStyle _removeDatasetHoverStyle getLabelAndValue getStyle parseArrayData parseObjectData',
  BarController: 'getLabelAndValue parseArrayData parseObjectData',
};

/** Methods that are called, and have nothing to do here but this. */
const IDLE = {
  Chart: { bindEvents: 'this.attached = true;', unbindEvents: '', _updateHiddenIndices: '' },
  Scale: { drawTitle: '' },
};

const UNMIXED = fileURLToPath(new URL('./unmixed-color.mjs', import.meta.url));

/** @param {string} name @returns the class as it is written, to its last brace */
const classNamed = (name) => new RegExp(`^class ${name} [\\s\\S]*?^\\}$`, 'mu');

/** @param {string} name @returns the method with its braces, in the lines of a class */
const methodNamed = (name) => new RegExp(`^ {1,4}${name}\\([^\\n]*\\) \\{\\n[\\s\\S]*?^ {4}\\}$`, 'mu');

/**
 * @param {string} code
 * @param {(what: string) => void} missing is told what is not there any more
 */
function withoutMethods(code, missing) {
  /** @type {(code: string, pattern: RegExp, instead: (found: string) => string, what: string) => string} */
  const replaced = (text, pattern, instead, what) => {
    if (!pattern.test(text)) missing(what);
    return text.replace(pattern, instead);
  };
  /** @type {(code: string, owner: string, method: string, instead: string) => string} */
  const cut = (text, owner, method, instead) =>
    replaced(
      text,
      classNamed(owner),
      (lines) => replaced(lines, methodNamed(method), () => instead, `${owner}.${method}`),
      owner,
    );

  let shaken = code;
  for (const [owner, methods] of Object.entries(UNUSED)) {
    for (const method of methods.split(' ')) shaken = cut(shaken, owner, method, '');
  }
  for (const [owner, methods] of Object.entries(IDLE)) {
    for (const [method, body] of Object.entries(methods))
      shaken = cut(shaken, owner, method, `${method}() { ${body} }`);
  }
  return shaken;
}

/** @returns {import('vite').Plugin} */
export const shakeChartJs = () => ({
  name: 'shake-chart-js',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '@kurkle/color' && importer?.includes('/chart.js/') === true ? UNMIXED : null,
  transform(code, id) {
    if (!/\/chart\.js\/dist\/chart\.js(\?|$)/.test(id)) return null;
    const missing = (/** @type {string} */ what) =>
      this.warn(`Chart.js has changed: look whether it still drops ${what}.`);
    let shaken = code;
    for (const [what, instead] of CUTS) {
      const before = shaken;
      shaken = shaken.replace(what, instead);
      if (shaken === before) missing(String(what));
    }
    return { code: withoutMethods(shaken, missing), map: null };
  },
});

// @ts-check
/**
 * Lets a bundler drop what the charts do not use of Chart.js. Four scales (13 KB, 6 KB compressed) stay in because a
 * class reads `Ticks.formatters` or another class's defaults while it is defined, and a read might do something; here
 * it does not. And its colour library (7 KB, 3 KB compressed) only mixes colours for what moves and for what the
 * pointer is on; here nothing moves, and the tag draws its own ring. For the same reason animations are set at once,
 * it looks for no elements under a pointer, and it does not watch the canvas: the tag does (another 11 KB, 4 KB
 * compressed).
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

const UNMIXED = fileURLToPath(new URL('./unmixed-color.mjs', import.meta.url));

/** @returns {import('vite').Plugin} */
export const shakeChartJs = () => ({
  name: 'shake-chart-js',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '@kurkle/color' && importer?.includes('/chart.js/') === true ? UNMIXED : null,
  transform(code, id) {
    if (!/\/chart\.js\/dist\/chart\.js(\?|$)/.test(id)) return null;
    let shaken = code;
    for (const [what, instead] of CUTS) {
      const before = shaken;
      shaken = shaken.replace(what, instead);
      if (shaken === before) this.warn(`Chart.js has changed: look whether it still drops ${String(what)}.`);
    }
    return { code: shaken, map: null };
  },
});

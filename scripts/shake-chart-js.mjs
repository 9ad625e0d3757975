// @ts-check
/**
 * Lets a bundler drop what the charts do not use of Chart.js. Four scales (13 KB, 6 KB compressed) stay in because a
 * class reads `Ticks.formatters` or another class's defaults while it is defined, and a read might do something; here
 * it does not. And its colour library (7 KB, 3 KB compressed) only mixes colours for what moves and for what the
 * pointer is on; here nothing moves, and the tag draws its own ring.
 */
import { fileURLToPath } from 'node:url';

const READS = /(?<=[:=] )(Ticks\.formatters\.\w+|TimeScale\.defaults)(?=[,;\s])/g;

const UNMIXED = fileURLToPath(new URL('./unmixed-color.mjs', import.meta.url));

/** @returns {import('vite').Plugin} */
export const shakeChartJs = () => ({
  name: 'shake-chart-js',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '@kurkle/color' && importer?.includes('/chart.js/') === true ? UNMIXED : null,
  transform(code, id) {
    if (!/\/chart\.js\/dist\/chart\.js(\?|$)/.test(id)) return null;
    const shaken = code.replace(READS, '/* @__PURE__ */ (() => $1)()');
    if (shaken === code) this.warn('Chart.js has changed: look whether its unused scales are still dropped.');
    return { code: shaken, map: null };
  },
});

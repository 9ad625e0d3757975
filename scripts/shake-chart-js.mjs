// @ts-check
/**
 * Lets a bundler drop what the charts do not use of Chart.js, which is all but what draws a bar (2 KB compressed). Its
 * scales, and with them `Chart` itself, stay in (another 22 KB) because a class reads `Ticks.formatters` or another
 * class's defaults while it is defined, and a read might do something; here it does not.
 */

/** What is a read and nothing else; both have to be found. */
const READS = /(?<=[:=] )(Ticks\.formatters\.\w+|TimeScale\.defaults)(?=[,;\s])/g;

/** @returns {import('vite').Plugin} */
export const shakeChartJs = () => ({
  name: 'shake-chart-js',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/chart\.js\/dist\/chart\.js(\?|$)/.test(id)) return null;
    const shaken = code.replace(READS, '/* @__PURE__ */ (() => $1)()');
    if (shaken === code) this.warn('Chart.js has changed: look whether a bundler still drops what is not used of it.');
    return { code: shaken, map: null };
  },
});

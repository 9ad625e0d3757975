// @ts-check
/**
 * Lets a bundler drop the four scales of Chart.js that the charts do not use (13 KB, 6 KB compressed). They stay in
 * because a class reads `Ticks.formatters` or another class's defaults while it is defined, and a read might do
 * something; here it does not.
 */
const READS = /(?<=[:=] )(Ticks\.formatters\.\w+|TimeScale\.defaults)(?=[,;\s])/g;

/** @returns {import('vite').Plugin} */
export const shakeChartJs = () => ({
  name: 'shake-chart-js',
  transform(code, id) {
    if (!/\/chart\.js\/dist\/chart\.js(\?|$)/.test(id)) return null;
    const shaken = code.replace(READS, '/* @__PURE__ */ (() => $1)()');
    if (shaken === code) this.warn('Chart.js has changed: look whether its unused scales are still dropped.');
    return { code: shaken, map: null };
  },
});

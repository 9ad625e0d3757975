/** Bins that follow from the numbers or dates themselves, with codes and with labels that every language reads. */
import { binCode, binLabel, binsFor, inEveryLanguage, type NamedBin } from './bins.js';
import { dateBins, writeMonth } from './dates.js';

export function namedBins(values: Float64Array, date: boolean, languages: readonly string[]): readonly NamedBin[] {
  if (!date) {
    const whole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
    return binsFor(values).map((bin) => ({
      ...bin,
      code: binCode(bin),
      label: inEveryLanguage(languages, binLabel(bin, whole)),
    }));
  }
  const { bins, unit } = dateBins(values);
  const inUnit = (edge: number | null): number | null => (edge === null || unit === 'month' ? edge : edge / 12);
  const write = unit === 'month' ? writeMonth : String;
  return bins.map((bin) => {
    const shown = { from: inUnit(bin.from), below: inUnit(bin.below) };
    return { ...bin, code: binCode(shown, write), label: inEveryLanguage(languages, binLabel(shown, true, write)) };
  });
}

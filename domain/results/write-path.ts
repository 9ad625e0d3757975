/** The way to a value in JSON, as people write it: `tables[3].base`. */
export const writePath = (path: readonly (string | number)[]): string =>
  path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');

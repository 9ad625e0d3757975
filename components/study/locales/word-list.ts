/** Looks up the comma-separated names in a finding (`string, null`) in a language's own words. */
export const inWords = (names: string, words: Readonly<Record<string, string>>, or: string): string =>
  names
    .split(', ')
    .map((name) => words[name] ?? name)
    .join(` ${or} `);

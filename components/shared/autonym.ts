/** The name of a language in that language itself: `Nederlands`, `Türkçe`, `العربية`. */
export function autonym(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language; // not a language tag, or a browser without names
  }
}

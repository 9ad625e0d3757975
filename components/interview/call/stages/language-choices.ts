/** Languages that are spoken in Dutch blocks of flats, for whoever finds out that another one is needed. */

/** Not a list to limit anybody: what is not in it is "I do not know", and a note. */
const TAGS =
  'nl en tr ar pl ary kab ber pap es pt fr de it ro bg hu cs uk ru sr hr sq el fa prs ps ku ckb ur hi pa ta zh yue vi th id so ti am sw tw srn';

export function languageChoices(language: string): readonly { readonly tag: string; readonly name: string }[] {
  const names = namesIn(language);
  return TAGS.split(' ')
    .map((tag) => ({ tag, name: names(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

function namesIn(language: string): (tag: string) => string {
  try {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    return (tag) => names.of(tag) ?? tag;
  } catch {
    return (tag) => tag; // a browser without names of languages
  }
}

/** Whether a text may be Markdown or HTML: what reads those is brought where there is any. */

/** Any sign that Markdown or HTML gives a meaning: no line within a name_of_something. Most texts are only words. */
export const SIGNS = /[*`~[\]<&\\]|(?:^|[^\p{L}\p{N}_])_|_(?:$|[^\p{L}\p{N}_])|^[ \t]*(?:[#>+-]|\d+[.)]|={3})/mu;

/** What a definition holds besides texts: names, values, rules and patterns are full of signs. */
const NO_TEXTS =
  /^(?:\$schema|name|type|value|measure|signal|regex|definition.*|.*(?:name|if|expression|values?|url|link|mask))$/iu;

/** @param json a definition, or a part of one */
export function hasSigns(json: unknown): boolean {
  if (typeof json === 'string') return SIGNS.test(json);
  if (typeof json !== 'object' || json === null) return false;
  if (Array.isArray(json)) return json.some(hasSigns);
  return Object.entries(json).some(([name, value]) => !NO_TEXTS.test(name) && hasSigns(value));
}

/** Texts that lack a language, pipe in what is not there, or hold what will be taken out before they are shown. */
import type { Language } from '../../localized-text.js';
import type { DefinitionElement } from '../definition-elements.js';
import { defaultLanguageOf, languagesOf } from '../definition-text.js';
import { isTextKey, stringsOf, textsOfDefinition, type DefinitionText } from '../definition-texts.js';
import type { JsonPath, JsonRecord } from '../json-value.js';
import type { References } from '../references.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

export function checkTexts(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
  references: References,
  languages: readonly Language[],
): readonly DefinitionFinding[] {
  const own = defaultLanguageOf(definition);
  const byPath = new Map(elements.map((element) => [element.path.join('/'), element]));
  const findings: DefinitionFinding[] = [];
  for (const text of textsOfDefinition(definition)) {
    if (languages.length > 0) findings.push(...checkLanguages(text, own, languages));
    for (const [language, string] of stringsOf(text.value)) {
      // Nearly every text is only words, and there are thousands.
      if (!/[<:{]/.test(string)) continue;
      const path = language === null ? text.path : [...text.path, language];
      findings.push(...activeContent(string).map((found) => finding('active-content', path, { found })));
      findings.push(...checkPiping(string, path, byPath, references));
    }
  }
  return findings;
}

const HAS_WORDS = /\p{L}{2}/u;

/** A text without words (`1`, `€`) is the same in every language. */
function checkLanguages(
  text: DefinitionText,
  own: Language,
  languages: readonly Language[],
): readonly DefinitionFinding[] {
  if (!stringsOf(text.value).some(([, string]) => HAS_WORDS.test(string))) return [];
  const there = new Set(languagesOf(text.value, own));
  const missing = languages.filter((language) => !there.has(language));
  return missing.length === 0 ? [] : [finding('missing-translation', text.path, { languages: missing.join(', ') })];
}

type Active = 'script' | 'handler' | 'link';

const ACTIVE: readonly (readonly [Active, RegExp])[] = [
  ['script', /<\s*(?:script|iframe|object|embed)\b/i],
  ['handler', /<[a-z][^<>]*[\s/"']on[a-z]+\s*=/i],
  ['link', /(?:javascript|vbscript)\s*:|\bdata\s*:\s*text\/html/i],
];

/** Browsers ignore control characters and blanks inside an address: `java\tscript:`. */
function activeContent(text: string): readonly Active[] {
  const seen = [text, text.replace(/[\u0000-\u001f]/g, '')];
  return ACTIVE.filter(([, form]) => seen.some((string) => form.test(string))).map(([kind]) => kind);
}

/** `{name}` in a text stands for an answer; a name that was translated by mistake stands for nothing. */
function checkPiping(
  text: string,
  path: JsonPath,
  byPath: ReadonlyMap<string, DefinitionElement>,
  references: References,
): readonly DefinitionFinding[] {
  if (!text.includes('{')) return [];
  const element = elementAt(path, byPath);
  const names = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return [...new Set(names)]
    .filter((name) => references.find(name, element) === null)
    .map((name) =>
      finding('unknown-reference', path, { name, property: keyOf(path) }, references.closest(name, element)),
    );
}

/** The property that a text stands in, past its language. */
const keyOf = (path: JsonPath): string => {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.at(isTextKey(keys.at(-1) ?? '') ? -1 : -2) ?? '';
};

/** The innermost element that a path leads through. */
function elementAt(path: JsonPath, byPath: ReadonlyMap<string, DefinitionElement>): DefinitionElement | null {
  for (let length = path.length; length > 0; length--) {
    const element = byPath.get(path.slice(0, length).join('/'));
    if (element !== undefined) return element;
  }
  return null;
}

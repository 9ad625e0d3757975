/** Texts of a SurveyJS definition, which may be plain, localised, HTML or Markdown, as plain text per language. */
import type { Language, LocalizedText } from '../localized-text.js';
import { isRecord, ownOf, textOf, type JsonRecord } from './json-value.js';

/** SurveyJS keeps the text of its own default language under this key, and that language is English. */
const DEFAULT_KEY = 'default';
const DEFAULT_LANGUAGE: Language = 'en';

/** The language of a plain string: the definition's `locale`, or English. */
export const defaultLanguageOf = (definition: JsonRecord): Language => textOf(ownOf(definition, 'locale')) ?? 'en';

/**
 * Reads a SurveyJS text: a plain string is in `language`, an object has a text per language tag and its `default` is
 * English. Null where there is nothing to read.
 */
export function localizedText(value: unknown, language: Language): LocalizedText | null {
  const plain = textOf(value);
  if (plain !== null) return { [language]: plainText(plain) };
  if (!isRecord(value)) return null;
  const texts: Record<Language, string> = {};
  for (const [key, entry] of Object.entries(value)) {
    const text = textOf(entry);
    if (text === null || (key === DEFAULT_KEY && textOf(ownOf(value, DEFAULT_LANGUAGE)) !== null)) continue;
    texts[key === DEFAULT_KEY ? DEFAULT_LANGUAGE : key] = plainText(text);
  }
  return Object.keys(texts).length > 0 ? texts : null;
}

/** The languages in which a SurveyJS text is there. */
export function languagesOf(value: unknown, language: Language): readonly Language[] {
  if (textOf(value) !== null) return [language];
  if (!isRecord(value)) return [];
  const there = Object.keys(value).filter((key) => textOf(value[key]) !== null);
  return [...new Set(there.map((key) => (key === DEFAULT_KEY ? DEFAULT_LANGUAGE : key)))];
}

/** `title – row`, in every language that either of them has. */
export function joinTexts(first: LocalizedText, second: LocalizedText): LocalizedText {
  const joined: Record<Language, string> = {};
  for (const language of new Set([...Object.keys(first), ...Object.keys(second)])) {
    joined[language] = [first, second].map((text) => text[language] ?? Object.values(text)[0] ?? '').join(' – ');
  }
  return joined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Most texts hold nothing of the kind, and are read for every label. */
const MARKED_UP = /[<&*_`[#~\t\n\r\f\v\u00a0]| {2}|^ | $/;

/** Takes HTML and Markdown out of a text. It is for labels; nothing is made safe by it. */
export function plainText(source: string): string {
  if (!MARKED_UP.test(source)) return source;
  let text = source;
  if (text.includes('<')) text = withoutTags(text);
  if (text.includes('&')) {
    text = text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entity(name) ?? whole);
  }
  return withoutMarkdown(text).replace(/\s+/g, ' ').trim();
}

/** A tag begins like one and ends: `3 < 4` stays. What is inside a script or a style is no text. */
function withoutTags(text: string): string {
  const lower = text.toLowerCase();
  let kept = '';
  let from = 0;
  for (const match of lower.matchAll(/<(script|style)\b/g)) {
    if (match.index < from) continue;
    kept += text.slice(from, match.index);
    const end = lower.indexOf(`</${match[1] ?? ''}`, match.index);
    from = end < 0 ? text.length : end;
  }
  return (kept + text.slice(from)).replace(/<[a-z/!][^<>]*>/gi, ' ');
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Emphasis, links, code and headings. A mark that stands alone is part of the sentence. */
const withoutMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)([^*_~`\n]+)\1/g, '$2')
    .replace(/(^|[\s(])([*_])([^*_\s][^*_\n]*)\2(?=$|[\s.,;:!?)])/g, '$1$3')
    .replace(/^[ \t]*#{1,6}[ \t]+/gm, '');

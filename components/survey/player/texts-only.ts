/**
 * survey-core keeps whatever stands where a definition should have a text, and breaks on it when it draws. Kept out at
 * the one door through which texts of a definition come in: a number or `true` becomes what it looks like, and what has
 * no such look is no text.
 */
import { LocalizableString } from 'survey-core';

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function textsOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return textOf(value);
  if (Array.isArray(value)) return undefined;
  const texts = Object.entries(value).map(([language, text]) => [language, textOf(text)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

const isSound = (value: unknown): boolean =>
  value === undefined ||
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string'));

/** For every questionnaire of this copy of survey-core; once. */
export function keepTextsOnly(): void {
  const { prototype } = LocalizableString;
  const setJson = Reflect.get(prototype, 'setJson') as LocalizableString['setJson'];
  prototype.setJson = function (this: LocalizableString, value: unknown, isLoading?: boolean) {
    setJson.call(this, isSound(value) ? value : textsOf(value), isLoading);
  };
}

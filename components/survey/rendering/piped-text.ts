/**
 * What a person answered, on its way through texts that may be HTML or Markdown. Every sign in it that could mean
 * something there travels in disguise, and takes its own shape again where the text is drawn: an answer is always text.
 *
 * The disguises are the characters that Unicode sets apart for use inside a program (U+FDD0 to U+FDEF): no keyboard
 * writes them, and neither Markdown, HTML nor survey-core gives them a meaning.
 */

const FIRST_DISGUISE = 0xfdd0;
/** The place of a sign in this list is its disguise; at most thirty-two. */
const SIGNS = '<>&"\'`\\*_[](){}=|~\n\r\t #+-.';

const LAST_DISGUISE = 0xfdef;

const isDisguise = (code: number): boolean => code >= FIRST_DISGUISE && code <= LAST_DISGUISE;

/** Signs that mean something anywhere in a text. `{` and `}` too: survey-core looks for names in a text twice. */
const ANYWHERE = /[<>&"'`\\*_[\](){}=|~\n\r\t]/gu;
/** Signs that begin a heading, a list or a block of code, when an answer stands at the beginning of a line. */
const AT_START = /^(?: +|[#+-]|\d+\.)/u;

const disguise = (sign: string): string => String.fromCharCode(FIRST_DISGUISE + SIGNS.indexOf(sign));

/** An answer, ready to be put into a text of the definition. Done twice it is the same. */
export const disguised = (answer: string): string =>
  answer.replace(AT_START, (start) => start.replace(/[ #+.-]/gu, disguise)).replace(ANYWHERE, disguise);

/** Looked at one by one: regular expressions of WebKit miss those behind a character from U+F800 to U+FBFF. */
export function hasDisguises(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isDisguise(text.charCodeAt(index))) return true;
  return false;
}

/** The text as a person reads it: for everything that is drawn as text, or set as an attribute. */
export function undisguised(text: string): string {
  if (!hasDisguises(text)) return text;
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return isDisguise(code) ? SIGNS.charAt(code - FIRST_DISGUISE) : character;
  }).join('');
}

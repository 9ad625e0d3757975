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

const DISGUISES = /[\uFDD0-\uFDEF]/u;
const EVERY_DISGUISE = /[\uFDD0-\uFDEF]/gu;
/** Signs that mean something anywhere in a text. `{` and `}` too: survey-core looks for names in a text twice. */
const ANYWHERE = /[<>&"'`\\*_[\](){}=|~\n\r\t]/gu;
/** Signs that begin a heading, a list or a block of code, when an answer stands at the beginning of a line. */
const AT_START = /^(?: +|[#+-]|\d+\.)/u;

const disguise = (sign: string): string => String.fromCharCode(FIRST_DISGUISE + SIGNS.indexOf(sign));

/** An answer, ready to be put into a text of the definition. Done twice it is the same. */
export const disguised = (answer: string): string =>
  answer.replace(AT_START, (start) => start.replace(/[ #+.-]/gu, disguise)).replace(ANYWHERE, disguise);

export const hasDisguises = (text: string): boolean => DISGUISES.test(text);

/** The text as a person reads it: for everything that is drawn as text, or set as an attribute. */
export function undisguised(text: string): string {
  if (!DISGUISES.test(text)) return text;
  return text.replace(EVERY_DISGUISE, (character) => SIGNS.charAt(character.charCodeAt(0) - FIRST_DISGUISE));
}

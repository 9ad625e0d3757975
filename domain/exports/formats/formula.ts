/** What a spreadsheet could take for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[\t\r]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** For texts only: a number is written as a number, and −3 stays −3. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

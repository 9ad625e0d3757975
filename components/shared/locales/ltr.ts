/** Keeps a Latin word or a date in its own order inside Arabic text (left-to-right isolate, Unicode UAX #9). */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

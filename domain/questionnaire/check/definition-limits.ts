/** How much a definition may be. Beyond it is a mistake, or meant to do harm. */

/** Bytes of UTF-8: some fifteen times the largest questionnaire of the kit, in five languages. */
export const LARGEST_DEFINITION = 4_000_000;

/** Brackets inside brackets. */
export const DEEPEST_DEFINITION = 100;

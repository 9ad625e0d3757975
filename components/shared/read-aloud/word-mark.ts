/** Marks the word that is being spoken, without a change to the page; browsers without highlights have none. */

const NAME = 'renovation-spoken-word';

const registry = (): HighlightRegistry | undefined =>
  typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : undefined;

/** Whether a word can be marked by itself here. */
export const marksWords = (): boolean => registry() !== undefined;

export function markWord(word: Range | null): void {
  if (word) registry()?.set(NAME, new Highlight(word));
  else registry()?.delete(NAME);
}

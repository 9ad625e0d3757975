/** Did you mean: the nearest of the words that would have been right. */
import { distance } from 'fastest-levenshtein';

/** Null when nothing is near: at most one slip in three letters, capitals and separators for free. */
export function closestWord(word: string, candidates: Iterable<string>): string | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_ ]/gu, '');
  const meant = plain(word.slice(0, 100));
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = distance(meant, plain(candidate));
    if (slips < fewest && candidate !== word) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

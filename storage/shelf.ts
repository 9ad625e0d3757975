/**
 * Where last words wait: `localStorage`, because it takes them before `setItem` returns. Chromium undoes a
 * transaction of IndexedDB whose page is gone before the transaction has ended, even one that was committed.
 */
import type { LastWords } from './schema.js';

export interface ShelvedWords {
  readonly key: string;
  /** As it was read: what was put there since is another text, and stays. */
  readonly text: string;
  readonly words: LastWords;
}

/** Throws where the browser keeps nothing for this site, or has no room. */
export function shelve(database: string, words: LastWords): void {
  localStorage.setItem(prefixOf(database) + words.id, JSON.stringify(words));
}

export function shelved(database: string): ShelvedWords[] {
  const found: ShelvedWords[] = [];
  try {
    for (const key of Object.keys(localStorage)) {
      const text = key.startsWith(prefixOf(database)) && localStorage.getItem(key);
      if (text) found.push({ key, text, words: JSON.parse(text) as LastWords });
    }
  } catch {
    // The browser keeps nothing for this site, or what is there was not written by us.
  }
  return found;
}

export function unshelve(taken: readonly ShelvedWords[]): void {
  for (const { key, text } of taken) if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

const prefixOf = (database: string): string => `${database}/last-words/`;

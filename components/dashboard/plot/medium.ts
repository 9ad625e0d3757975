/** One list for a media query, whoever asks: it stays up to date by itself, and a page has many charts. */
const media = new Map<string, MediaQueryList>();

export function medium(query: string): MediaQueryList {
  const list = media.get(query) ?? matchMedia(query);
  media.set(query, list);
  return list;
}

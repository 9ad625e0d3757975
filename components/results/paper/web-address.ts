/** An address that a telephone can open from paper; null for anything else, or for none. */
export function webAddress(link: string | undefined): URL | null {
  if (!link || !URL.canParse(link, document.baseURI)) return null;
  const url = new URL(link, document.baseURI);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

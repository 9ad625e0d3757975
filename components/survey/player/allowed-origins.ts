/**
 * Which addresses a definition may load images, choices and files from: the page's own origin, what the study allows,
 * and data that is in the definition or on the device already.
 */

/** The address to load, or null when it may not be loaded. */
export type AddressCheck = (address: string) => string | null;

/** `origins` as in study.json: `https://images.example.nl`. */
export function allowedAddresses(origins: readonly string[], base: string = document.baseURI): AddressCheck {
  const allowed = new Set([new URL(base).origin, ...origins.map((origin) => new URL(origin).origin)]);
  return (address) => {
    let url: URL;
    try {
      url = new URL(address, base);
    } catch {
      return null;
    }
    if (url.protocol === 'blob:' && url.origin === new URL(base).origin) return url.href;
    if (url.protocol === 'data:') return /^data:(?:image|audio|video)\//iu.test(url.href) ? url.href : null;
    return allowed.has(url.origin) && url.origin !== 'null' ? url.href : null;
  };
}

/**
 * Lets a page open without a network: registers the kit's service worker (`dist/renovation-service-worker.js`, or one's
 * own) from the page's own origin.
 */
import { scriptAddress } from './script-address.js';

/**
 * What this page loaded, or began to load, before the service worker had taken over has passed it by. Named to it, it
 * is kept as well; the page itself without what follows the `?`, which may hold a resident's code.
 */
async function nameWhatPassesBy(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const name = (urlsToCache: readonly unknown[]): void => {
    if (urlsToCache.length > 0) active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
  };
  name([[location.pathname, { headers: { accept: 'text/html' } }]]);
  // From the beginning of the page, and whatever is still on its way.
  new PerformanceObserver((seen) => {
    const passedBy = (seen.getEntries() as PerformanceResourceTiming[]).filter(
      (entry) => entry.workerStart === 0 && entry.name.startsWith(`${location.origin}/`),
    );
    name(passedBy.map((entry) => entry.name));
  }).observe({ type: 'resource', buffered: true });
}

/**
 * Registers a service worker. Resolves to false where the browser has none, or the page may not (plain http, another
 * origin); `<renovation-survey>` then says on the screen that the page needs a network.
 */
export async function workOffline(address: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(scriptAddress(address));
    void nameWhatPassesBy();
    return true;
  } catch {
    return false;
  }
}

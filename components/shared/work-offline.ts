/**
 * Lets a page open without a network: registers the kit's service worker (`dist/renovation-service-worker.js`, or one's
 * own) from the page's own origin. Under Trusted Types, through the policy `renovation-kit`.
 */

interface ScriptAddressPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptAddressPolicy;
}

/** Only scripts of the page's own origin pass. */
function ownScript(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin)
    throw new TypeError(`A service worker comes from the page's own origin: ${url.href}`);
  return url.href;
}

let policy: ScriptAddressPolicy | undefined;

function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  policy ??= trustedTypes?.createPolicy('renovation-kit', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  };
  return policy.createScriptURL(address);
}

/**
 * What this page loaded before the service worker was there has passed it by. Named to it, it is kept as well; the page
 * itself without what follows the `?`, which may hold a resident's code.
 */
async function nameWhatIsHere(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((address) => address.startsWith(`${location.origin}/`));
  const page = [location.pathname, { headers: { accept: 'text/html' } }];
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [page, ...files] } });
}

/**
 * Registers a service worker. Resolves to false where the browser has none, or the page may not (plain http, another
 * origin); `<renovation-survey>` then says on the screen that the page needs a network.
 */
export async function workOffline(address: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(scriptAddress(address));
    void nameWhatIsHere();
    return true;
  } catch {
    return false;
  }
}

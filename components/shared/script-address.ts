/**
 * Addresses of scripts that the kit itself starts: service workers and workers. Under Trusted Types they go through the
 * policy `renovation-kit`, which a page makes once.
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
  if (url.origin !== location.origin) throw new TypeError(`A worker comes from the page's own origin: ${url.href}`);
  return url.href;
}

let policy: ScriptAddressPolicy | undefined;

/** @throws TypeError when it is not of the page's own origin */
export function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  policy ??= trustedTypes?.createPolicy('renovation-kit', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  };
  return policy.createScriptURL(address);
}

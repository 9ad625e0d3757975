/** Registers the demo's service worker, so that its pages open without a network after the first visit. */
export function workOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  navigator.serviceWorker.register(new URL('./service-worker.js', document.baseURI)).catch(() => {
    // Not on this origin (plain http on another machine): the tag says so by itself.
  });
}

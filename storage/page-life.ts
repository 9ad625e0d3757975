/** Tells a store when its page goes away, and when it comes back from the browser's back/forward cache. */

export interface PageLife {
  /** The page goes away, perhaps for good: begin what must not be lost. */
  readonly onLeave: () => void;
  /** The page is kept for the way back: let go of what stands in the way. */
  readonly onRest: () => void;
  readonly onReturn: () => void;
}

/** Returns the way to stop watching. */
export function watchPageLife(page: Window, { onLeave, onRest, onReturn }: PageLife): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const { document } = page;
  let resting = false;
  const rest = (): void => {
    if (!resting || document.visibilityState === 'visible') return;
    resting = false;
    onRest();
  };
  // First of all listeners, so that a tag which saves in its own knows that nothing can be waited for.
  page.addEventListener(
    'pagehide',
    ({ persisted }) => {
      onLeave();
      resting = persisted;
      rest();
    },
    { capture: true, signal },
  );
  // A visible page is hidden next, after everyone has heard `pagehide` (HTML, "unload a document").
  document.addEventListener('visibilitychange', rest, { signal });
  page.addEventListener(
    'pageshow',
    ({ persisted }) => {
      resting = false;
      if (persisted) onReturn();
    },
    { signal },
  );
  return () => stop.abort();
}

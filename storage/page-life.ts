/** Tells a store when its page goes away, and when it comes back from the browser's back/forward cache. */

export interface PageLife {
  /** The page goes away, perhaps for good: begin what must not be lost. */
  readonly onLeave: () => void;
  /** Every other listener has had its say, and the page may be kept: let go of what stands in the way. */
  readonly onRest: () => void;
  readonly onReturn: () => void;
}

/** Returns the way to stop watching. */
export function watchPageLife(page: EventTarget, { onLeave, onRest, onReturn }: PageLife): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const hide = (event: Event): void => {
    onLeave();
    // Added now, at the end of the list: a tag that saves in its own `pagehide` listener comes first.
    if (persisted(event)) page.addEventListener('pagehide', onRest, { once: true, signal });
  };
  page.addEventListener('pagehide', hide, { capture: true, signal });
  page.addEventListener('pageshow', (event) => persisted(event) && onReturn(), { signal });
  return () => stop.abort();
}

const persisted = (event: Event): boolean => (event as PageTransitionEvent).persisted;

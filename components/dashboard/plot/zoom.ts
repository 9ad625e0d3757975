/** How much larger an element is drawn by CSS zoom, as on the screen of a meeting. Older browsers do not say: 1. */
export const zoomOf = (element: Element | null): number =>
  (element as { readonly currentCSSZoom?: number } | null)?.currentCSSZoom ?? 1;

/** Sizes of a definition as CSS: survey-core gives a plain number apart from what has a unit. */
export const cssSize = (style: string | undefined, pixels: number | undefined): string | undefined =>
  style || (pixels === undefined ? undefined : `${String(pixels)}px`);

/**
 * Charts take turns: each begins in a task of its own, so that a page with many of them stays responsive between two.
 * Tasks instead of frames: a page that is not looked at has none, and is drawn all the same.
 */
let last: Promise<void> = Promise.resolve();

/** At once for whoever is alone; for the others when the one before has begun and the browser had its chance. */
export function turn(): Promise<void> {
  const mine = last;
  last = mine.then(() => new Promise((resolve) => setTimeout(resolve)));
  return mine;
}

/**
 * Long work in steps: it gives way after each and says how far it is, from 0 to 1. Whoever runs it decides what happens
 * in between: nothing, a turn for the page, or an end.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Without a pause, to the end. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that is the part from `from` to `to` of a whole. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

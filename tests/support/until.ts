/** Waits for what a browser or survey-core does in a later task: two seconds at most unless told. */
import { expect } from 'chai';

/** By the clock and not by frames: a browser without a screen may draw hundreds in a moment, or one in a second. */
export async function until(condition: () => boolean, seconds = 2): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!condition() && performance.now() < end) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(condition(), `in time: ${String(condition)}`).to.equal(true);
}

/** Waits for what a browser or survey-core does in a later task: a frame at a time, two seconds at most unless told. */
import { expect } from 'chai';

export async function until(condition: () => boolean, seconds = 2): Promise<void> {
  for (let frame = 0; frame < seconds * 60 && !condition(); frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(condition(), 'in time').to.equal(true);
}

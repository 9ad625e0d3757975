/**
 * Shares long work with whoever uses the page: goes on for a part of a frame, lets the page answer, and goes on. For
 * work over 100,000 records that would otherwise keep a key press waiting for a second.
 */

/** Milliseconds of work between two looks at the page: with what the browser does in between it stays within 50. */
const SLICE = 16;
/** Asking the time costs more than a small piece of work. */
const LOOK_EVERY = 16;

class Slices {
  #began = performance.now();
  #done = 0;

  /** Whether it is time to let the page answer. */
  due(): boolean {
    this.#done += 1;
    return this.#done % LOOK_EVERY === 0 && performance.now() - this.#began >= SLICE;
  }

  async pause(): Promise<void> {
    await nextTurn();
    this.#began = performance.now();
  }
}

/**
 * Does something with each item. What fits in one slice is done before this returns, so little work changes nothing in
 * the order of things.
 *
 * @param wanted asked after every pause: work that nobody waits for any more ends early
 * @param told from 0 to 1, how much is done, at every pause
 * @returns false when it ended early
 */
export async function inSlices<T>(
  items: readonly T[],
  each: (item: T) => void,
  { wanted, told }: { readonly wanted?: () => boolean; readonly told?: ((share: number) => void) | undefined } = {},
): Promise<boolean> {
  const slices = new Slices();
  for (const [index, item] of items.entries()) {
    each(item);
    if (!slices.due()) continue;
    told?.((index + 1) / items.length);
    await slices.pause();
    if (wanted && !wanted()) return false;
  }
  told?.(1);
  return true;
}

/**
 * After everything that waits: `scheduler.yield` would go before timers and before a store's answers. A message is not
 * slowed down as timers are.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

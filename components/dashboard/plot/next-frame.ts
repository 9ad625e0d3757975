/** What many charts have to do in the next frame is asked for once: asking wakes the browser's other threads. */
let waiting: (() => void)[] = [];

export function inNextFrame(work: () => void): void {
  waiting.push(work);
  if (waiting.length > 1) return;
  requestAnimationFrame(() => {
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  });
}

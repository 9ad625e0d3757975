/** Owns one line at the bottom of a terminal that says how far the work is; in a log or a pipe there is none. */
import type { Writable } from 'node:stream';

/** Milliseconds between two drawings: an eye sees no more. */
const PAUSE = 100;
const CLEAR_LINE = '\r\u001B[2K';

export class ProgressLine {
  #drawn = 0;
  #visible = false;

  constructor(private readonly stream: Writable & { readonly isTTY?: boolean }) {}

  show(text: () => string): void {
    const now = performance.now();
    if (!this.stream.isTTY || (this.#visible && now - this.#drawn < PAUSE)) return;
    this.stream.write(`${CLEAR_LINE}${text()}`);
    this.#drawn = now;
    this.#visible = true;
  }

  clear(): void {
    if (this.#visible) this.stream.write(CLEAR_LINE);
    this.#visible = false;
  }
}

/**
 * The keys in the order in which they were pressed. One that comes while a page turns, a check runs or a field is still
 * being drawn waits for its turn: it means what it would have meant a second later.
 */
export class KeyQueue {
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(
    /** A key broke something. Those behind it are not lost for that. */
    private readonly failed: (error: unknown) => void,
    /** Nobody waits any more. */
    private readonly idle: () => void,
  ) {}

  /** Whether no key waits: what is pressed now can be left to the browser. */
  get isIdle(): boolean {
    return this.#waiting === 0;
  }

  add(work: () => Promise<void>): void {
    this.#waiting += 1;
    this.#last = this.#last
      .then(work)
      .catch(this.failed)
      .then(() => {
        this.#waiting -= 1;
        if (this.isIdle) this.idle();
      });
  }
}

/**
 * Which revisions belong to one line of writing. Whoever types makes snapshots faster than writes come back, so many
 * of them name a revision that this very line has already taken further; that is no conflict.
 */
export class RevisionLine {
  #first: number | null = null;
  #newest = 0;

  /**
   * The revision that a snapshot is really based on. Every revision from the line's first to its newest was written
   * by this line, one on the other; outside of that, the snapshot is taken at its word.
   */
  baseOf(revision: number): number {
    return this.#first !== null && revision >= this.#first && revision <= this.#newest ? this.#newest : revision;
  }

  /** A snapshot that was based on `base` is stored as `revision`. */
  kept(base: number, revision: number): void {
    if (this.#first === null || base !== this.#newest) this.#first = base;
    this.#newest = revision;
  }
}

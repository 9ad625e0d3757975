/**
 * Owns the Release that is made on the spot from the local store: built when someone asks for it, kept while nothing
 * changed, built once for everyone who asks meanwhile. It does not know what a Release is made of.
 */
import type { Store, StoreChange } from '../../domain/records/store.js';
import type { Release } from '../../domain/results/release.js';
import type { ReleaseService } from '../shared/contexts.js';
import type { LocalResults } from './build-local-release.js';

export interface ReleaseMaker {
  readonly store: Pick<Store, 'subscribe'>;
  build(): Promise<Release>;
  /** Lets the page draw before the heavy work. */
  pause(): Promise<void>;
}

/** A draft counts in no table, so that typing an answer makes no release old. */
const counts = (change: StoreChange): boolean =>
  change.kind === 'household' || (change.kind === 'response' && change.state !== 'draft');

export class LocalReleases implements ReleaseService {
  readonly #listeners = new Set<() => void>();
  #current: Promise<Release> | undefined;
  /** Whether the current one has begun to read; before that, a change cannot make it old. */
  #reading = false;
  #last: Promise<Release> | undefined;
  #stopListening: (() => void) | undefined;

  constructor(private readonly maker: ReleaseMaker) {}

  release(): Promise<Release> {
    if (this.#current) return this.#current;
    // Listening starts before reading, so that nothing can change unheard in between.
    this.#stopListening ??= this.maker.store.subscribe((change) => {
      if (counts(change)) this.#outdate();
    });
    const attempt = this.#build(this.#last);
    this.#current = attempt;
    this.#last = attempt;
    this.#reading = false;
    attempt.catch(() => {
      if (this.#current === attempt) this.#current = undefined; // the next one who asks tries again
    });
    return attempt;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the store and of the last release; asking again starts anew. */
  close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#current = undefined;
    this.#last = undefined;
  }

  /** One at a time: while answers pour in, a page never works on two releases at once. */
  async #build(earlier: Promise<unknown> | undefined): Promise<Release> {
    await earlier?.catch(() => undefined); // whoever asked for the earlier one hears of its failure
    await this.maker.pause();
    this.#reading = true;
    return this.maker.build();
  }

  /** Tells once: whoever wants the new one asks for it, and is told of the next change after that. */
  #outdate(): void {
    if (!this.#current || !this.#reading) return;
    this.#current = undefined;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The releases of a study's local store. The work, and the code for it, is loaded when someone asks. */
export const localReleases = (results: LocalResults): LocalReleases =>
  new LocalReleases({
    store: results.store,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    async build() {
      const { buildLocalRelease } = await import('./build-local-release.js');
      return buildLocalRelease(results);
    },
  });

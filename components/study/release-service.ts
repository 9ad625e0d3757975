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
  /** Rejects when the signal is aborted. */
  build(options: { readonly told: (share: number) => void; readonly signal: AbortSignal }): Promise<Release>;
  /** Lets the page draw before the heavy work. */
  pause(): Promise<void>;
}

/** Why work was ended: a newer release is wanted, or none. */
type Ended = 'outdated' | 'unwanted';

/** A draft counts in no table, so that typing an answer makes no release old. */
const counts = (change: StoreChange): boolean =>
  change.kind === 'household' || (change.kind === 'response' && change.state !== 'draft');

export class LocalReleases implements ReleaseService {
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(share: number | null) => void>();
  #current: Promise<Release> | undefined;
  /** Whether the current one has begun to read; before that, a change cannot make it old. */
  #reading = false;
  #last: Promise<Release> | undefined;
  #work: AbortController | undefined;
  /** The one before was ended for a newer one: this one may finish, or answers that pour in would let none finish. */
  #cutShort = false;
  #stopListening: (() => void) | undefined;

  constructor(private readonly maker: ReleaseMaker) {}

  release(): Promise<Release> {
    if (this.#current) return this.#current;
    // Listening starts before reading, so that nothing can change unheard in between.
    this.#stopListening ??= this.maker.store.subscribe((change) => {
      if (counts(change)) this.#outdate();
    });
    const work = new AbortController();
    const attempt = this.#build(this.#last, work);
    const current = attempt.catch((error: unknown) => {
      if (this.#current === current) this.#current = undefined; // the next one who asks tries again
      // Whoever asked for one that was overtaken gets the one that overtook it.
      if (work.signal.aborted && work.signal.reason === ('outdated' satisfies Ended)) return this.release();
      throw error;
    });
    this.#current = current;
    this.#last = attempt;
    this.#reading = false;
    return current;
  }

  /** Work that nobody listens for any more is ended. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) void this.#endUnwanted();
    };
  }

  progress(listener: (share: number | null) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Lets go of the store and of the last release; asking again starts anew. */
  close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#current = undefined;
    this.#last = undefined;
    this.#end('unwanted');
  }

  /** One at a time: while answers pour in, a page never works on two releases at once. */
  async #build(earlier: Promise<unknown> | undefined, work: AbortController): Promise<Release> {
    await earlier?.catch(() => undefined); // whoever asked for the earlier one hears of its failure
    await this.maker.pause();
    this.#reading = true;
    this.#work = work;
    try {
      const release = await this.maker.build({ told: (share) => this.#tell(share), signal: work.signal });
      this.#cutShort = false;
      return release;
    } finally {
      if (this.#work === work) this.#work = undefined;
      this.#tell(null);
    }
  }

  #tell(share: number | null): void {
    for (const watcher of [...this.#watchers]) watcher(share);
  }

  /** Tells once: whoever wants the new one asks for it, and is told of the next change after that. */
  #outdate(): void {
    if (!this.#current || !this.#reading) return;
    this.#current = undefined;
    if (this.#work && !this.#cutShort) {
      this.#cutShort = true;
      this.#end('outdated');
    }
    for (const listener of [...this.#listeners]) listener();
  }

  /** A tag that is moved to another place in the page goes and comes back in one breath. */
  async #endUnwanted(): Promise<void> {
    await this.maker.pause();
    if (this.#listeners.size > 0 || !this.#work) return;
    this.#current = undefined;
    this.#end('unwanted');
  }

  #end(why: Ended): void {
    this.#work?.abort(why);
    this.#work = undefined;
  }
}

/** The releases of a study's local store. The work, and the code for it, is loaded when someone asks. */
export const localReleases = (results: LocalResults): LocalReleases =>
  new LocalReleases({
    store: results.store,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    async build(options) {
      const { buildLocalRelease } = await import('./build-local-release.js');
      return buildLocalRelease(results, options);
    },
  });

/** The releases of a study's local store, from code that comes with the first one that is asked for. */
import type { Release } from '../../domain/results/release.js';
import type { ReleaseService } from '../shared/contexts.js';
import type { LocalResults } from './build-local-release.js';
import type { LocalReleases } from './release-service.js';

export class LateReleases implements ReleaseService {
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(share: number | null) => void>();
  #releases: Promise<LocalReleases> | undefined;
  #loaded: LocalReleases | undefined;
  #unfollow: (() => void) | undefined;

  constructor(private readonly results: LocalResults) {}

  async release(): Promise<Release> {
    const mine = (this.#releases ??= this.#load());
    try {
      return await (await mine).release();
    } catch (error) {
      // Where the code did not come, the next one who asks tries again.
      mine.catch(() => (this.#releases = undefined));
      throw error;
    }
  }

  /** The releases know by it whether somebody still wants one. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#follow();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#unfollow?.();
      this.#unfollow = undefined;
    };
  }

  progress(listener: (share: number | null) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  prepare(): () => void {
    const stop = new AbortController();
    import('./release/ahead.js').then(
      ({ keepAheadOf }) => keepAheadOf(this.results.store, stop.signal),
      () => undefined, // a release then takes as long as it takes
    );
    return () => stop.abort();
  }

  /** Lets go of the store and of the last release; asking again starts anew. */
  close(): void {
    this.#unfollow = undefined;
    this.#loaded = undefined;
    void this.#releases?.then(
      (releases) => releases.close(),
      () => undefined, // its code never came: there is nothing to let go of
    );
    this.#releases = undefined;
  }

  async #load(): Promise<LocalReleases> {
    const { localReleases } = await import('./release-service.js');
    const releases = localReleases(this.results);
    releases.progress((share) => this.#watchers.forEach((tell) => tell(share)));
    this.#loaded = releases;
    this.#follow();
    return releases;
  }

  #follow(): void {
    if (this.#listeners.size === 0) return;
    this.#unfollow ??= this.#loaded?.subscribe(() => this.#listeners.forEach((tell) => tell()));
  }
}

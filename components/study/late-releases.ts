/** The releases of a study's local store, from code that comes with the first one that is asked for. */
import type { Release } from '../../domain/results/release.js';
import type { ReleaseService } from '../shared/contexts.js';
import type { LocalResults } from './build-local-release.js';
import type { LocalReleases } from './release-service.js';

export class LateReleases implements ReleaseService {
  readonly #listeners = new Set<() => void>();
  #releases: Promise<LocalReleases> | undefined;

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

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the store and of the last release; asking again starts anew. */
  close(): void {
    void this.#releases?.then(
      (releases) => releases.close(),
      () => undefined, // its code never came: there is nothing to let go of
    );
    this.#releases = undefined;
  }

  async #load(): Promise<LocalReleases> {
    const { localReleases } = await import('./release-service.js');
    const releases = localReleases(this.results);
    releases.subscribe(() => this.#listeners.forEach((tell) => tell()));
    return releases;
  }
}

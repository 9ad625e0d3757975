/**
 * Owns where a tag's Release comes from: the property, a published file, or the local study's own. Keeps showing the
 * last one while a newer one is on its way, and drops an answer that was overtaken.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Release } from '../../../domain/results/release.js';
import type { ReleaseService } from '../contexts.js';
import type { StudyServices } from '../study-services.js';
import type { ReleaseFailure } from './release-failure.js';
import { fetchRelease } from './release-file.js';

export type ReleaseState =
  /** `share`: how far one is that is being made here, from 0 to 1; null where that is not known. */
  | { readonly status: 'loading'; readonly share: number | null }
  | { readonly status: 'ready'; readonly release: Release }
  | { readonly status: 'failed'; readonly failure: ReleaseFailure };

interface ReleaseHost extends ReactiveElement {
  src: string | undefined;
  release: Release | undefined;
}

const LOADING: ReleaseState = { status: 'loading', share: null };

export class ReleaseSource implements ReactiveController {
  #state: ReleaseState = LOADING;
  #src: string | undefined;
  #service: ReleaseService | undefined;
  #unsubscribe: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #serviceError: unknown;
  #run = 0;

  constructor(
    private readonly host: ReleaseHost,
    private readonly services: StudyServices,
  ) {
    host.addController(this);
  }

  get state(): ReleaseState {
    return this.host.release ? { status: 'ready', release: this.host.release } : this.#state;
  }

  hostUpdate(): void {
    const { src, release } = this.host;
    if (release !== undefined) {
      this.#forget();
    } else if (src !== undefined && src !== '') {
      if (src !== this.#src) {
        this.#forget();
        this.#src = src;
        void this.#load(src);
      }
    } else {
      this.#src = undefined;
      this.#followStudy();
    }
  }

  hostDisconnected(): void {
    // What was asked of the service is not waited for: it may end the work now.
    if (this.#service) this.#run++;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#service = undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate(); // a tag that was moved may stand in another study
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#forget();
    this.host.requestUpdate();
  }

  #forget(): void {
    this.hostDisconnected();
    this.#run++;
    this.#src = undefined;
    this.#serviceError = undefined;
    this.#state = LOADING;
  }

  async #load(src: string): Promise<void> {
    const run = ++this.#run;
    const result = await fetchRelease(new URL(src, document.baseURI).href);
    if (run !== this.#run) return;
    this.#settle(
      result.ok ? { status: 'ready', release: result.value } : { status: 'failed', failure: result.failure },
    );
  }

  #followStudy(): void {
    this.services.request();
    const service = this.services.get('release');
    if (service && service !== this.#service) {
      this.hostDisconnected();
      this.#service = service;
      this.#unsubscribe = service.subscribe(() => void this.#count(service));
      this.#unwatch = service.progress?.((share) => {
        if (share !== null && this.#state.status === 'loading') this.#settle({ status: 'loading', share });
      });
      void this.#count(service);
    }
    const { error } = this.services;
    if (service === undefined && error !== undefined && error !== this.#serviceError) {
      this.#serviceError = error;
      this.#state = { status: 'failed', failure: localFailure(error) };
    }
  }

  async #count(service: ReleaseService): Promise<void> {
    const run = ++this.#run;
    try {
      const release = await service.release();
      if (run === this.#run) this.#settle({ status: 'ready', release });
    } catch (error) {
      if (run === this.#run) this.#settle({ status: 'failed', failure: localFailure(error) });
    }
  }

  #settle(state: ReleaseState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

const localFailure = (cause: unknown): ReleaseFailure => ({
  reason: 'local',
  details: [cause instanceof Error ? cause.message : JSON.stringify(cause)],
  cause,
});

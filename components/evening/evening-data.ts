/**
 * Owns what a tag knows of its evening: opens the store of the study, reads topics and votes, and reads again when they
 * change, here or in another window of this browser. Names and grievances it does not read.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eveningId } from '../../domain/evening/evening-records.js';
import type { EveningKey, EveningState, EveningStore } from '../../domain/evening/evening-store.js';
import type { Store, StoreFailure } from '../../domain/records/store.js';
import type { StudyServices } from '../shared/study-services.js';

/** An evening that is open. */
export interface OpenEvening {
  readonly key: EveningKey;
  readonly state: EveningState;
  readonly store: EveningStore;
}

export type EveningDataState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly evening: OpenEvening }
  /** `failure` is null where the code of the storage did not come. */
  | { readonly status: 'failed'; readonly failure: StoreFailure | null; readonly cause: unknown };

const LOADING: EveningDataState = { status: 'loading' };

export class EveningData implements ReactiveController {
  #state: EveningDataState = LOADING;
  #opened: { readonly store: Store; readonly id: string } | null = null;
  #stop: (() => void) | undefined;
  #run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly services: StudyServices,
    private readonly name: () => string,
  ) {
    host.addController(this);
  }

  get state(): EveningDataState {
    return this.#state;
  }

  hostUpdate(): void {
    const { ready } = this.services;
    if (!ready) return;
    const key = { study: ready.study.config.id, name: this.name() };
    const id = eveningId(key.study, key.name);
    if (this.#opened?.store === ready.store && this.#opened.id === id) return;
    this.#forget();
    this.#opened = { store: ready.store, id };
    void this.#open(ready.store, key, id);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  hostConnected(): void {
    this.host.requestUpdate(); // a tag that was moved reads its evening again
  }

  retry(): void {
    this.#forget();
    this.host.requestUpdate();
  }

  #forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#opened = null;
    this.#run++;
    this.#state = LOADING;
  }

  async #open(store: Store, key: EveningKey, id: string): Promise<void> {
    const run = this.#run;
    try {
      const evenings = await store.evening();
      if (run !== this.#run) return;
      this.#stop = evenings.subscribe((changed) => {
        if (changed === id) void this.#read(evenings, key);
      });
      await this.#read(evenings, key);
    } catch (cause) {
      if (run === this.#run) this.#settle({ status: 'failed', failure: null, cause });
    }
  }

  async #read(store: EveningStore, key: EveningKey): Promise<void> {
    const run = ++this.#run;
    const read = await store.state(key);
    if (run !== this.#run) return;
    this.#settle(
      read.ok
        ? { status: 'ready', evening: { key, state: read.value, store } }
        : { status: 'failed', failure: read.failure, cause: read.failure },
    );
  }

  #settle(state: EveningDataState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

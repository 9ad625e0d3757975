/** Owns the worker in which one release is made, from its start to its end. */
import { KitError } from '../../../domain/failure.js';
import type { ResponseReader } from '../../../domain/person/data-store.js';
import { LeanResponses } from '../../../domain/results/lean-response.js';
import type { Release } from '../../../domain/results/release.js';
import { scriptAddress } from '../../shared/script-address.js';
import type { ReleaseMaking } from './release-making.js';
import type { FromWorker, ReadingOrder, ReleaseOrder, SomeRecords, ToWorker } from './release-messages.js';
import { workerAddress } from './worker-address.js';

/**
 * Null where there can be no worker: an old browser, a kit that comes from another origin than the page, a policy that
 * forbids workers, a script that does not load.
 */
export function startWorker(): Promise<ReleaseMaking | null> {
  if (typeof Worker === 'undefined') return Promise.resolve(null);
  let worker: Worker;
  try {
    worker = new Worker(scriptAddress(workerAddress()), { type: 'module', name: 'renovation-release' });
  } catch {
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    worker.onmessage = () => resolve(new InWorker(worker)); // it says that it is ready
    worker.onerror = (event) => {
      event.preventDefault(); // the page does without it
      worker.terminate();
      resolve(null);
    };
  });
}

class InWorker implements ReleaseMaking {
  #reading = false;
  readonly #lean = new LeanResponses();
  #heard: (message: FromWorker) => void = () => undefined;
  #failed: (error: unknown) => void = () => undefined;

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'failed') this.#failed(failureOf(data));
      else this.#heard(data);
    };
    worker.onerror = (event) => this.#failed(new KitError('bug/contract', `The worker broke down: ${event.message}`));
    // A message that cannot be read would be waited for without end.
    worker.onmessageerror = () => this.#failed(new KitError('bug/contract', 'A message of the worker was not read.'));
  }

  /** What does not count, and what many share, is not sent a hundred thousand times. */
  async take({ responses = [], ...others }: SomeRecords): Promise<void> {
    const records = { responses: responses.map((response) => this.#lean.lean(response)), ...others };
    await this.#ask({ kind: 'records', records }, (message, done: (none: undefined) => void) => {
      if (message.kind === 'taken') done(undefined);
    });
  }

  read(order: ReadingOrder, told: (share: number) => void): Promise<boolean> {
    return this.#atStore(
      this.#ask<boolean>({ kind: 'read', order }, (message, done) => {
        if (message.kind === 'share') told(message.share);
        if (message.kind === 'read') done(message.whole);
      }),
    );
  }

  keep(reader: ResponseReader): Promise<void> {
    return this.#atStore(
      this.#ask({ kind: 'keep', reader }, (message, done: (none: undefined) => void) => {
        if (message.kind === 'kept') done(undefined);
      }),
    );
  }

  async make(order: ReleaseOrder, told: (share: number) => void): Promise<Release> {
    const release = await this.#ask<Release>({ kind: 'make', order }, (message, done) => {
      if (message.kind === 'share') told(message.share);
      if (message.kind === 'release') done(message.release);
    });
    // Unpacking a megabyte and drawing what it says are two tasks, and the page has a turn in between.
    await new Promise((resolve) => setTimeout(resolve));
    return release;
  }

  end(): void {
    // Whoever is ended in the middle of a transaction keeps the database open in WebKit: nobody could upgrade it.
    if (this.#reading) this.worker.postMessage({ kind: 'end' } satisfies ToWorker);
    else this.worker.terminate();
  }

  async #atStore<T>(work: Promise<T>): Promise<T> {
    this.#reading = true;
    try {
      return await work;
    } finally {
      this.#reading = false;
    }
  }

  #ask<T>(message: ToWorker, hear: (answer: FromWorker, done: (value: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#heard = (answer) => hear(answer, resolve);
      this.#failed = reject;
      this.worker.postMessage(message);
    });
  }
}

const failureOf = ({ message, code }: Extract<FromWorker, { readonly kind: 'failed' }>): Error =>
  code ? new KitError(code, message) : new Error(message);

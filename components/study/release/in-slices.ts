/** Makes a release in the page itself, where there can be no worker: in slices, between which the page has its turn. */
import type { HouseholdPlace } from '../../../domain/records/records.js';
import { releaseSteps } from '../../../domain/results/build-release.js';
import { PackedResponses } from '../../../domain/results/packed-responses.js';
import type { Release } from '../../../domain/results/release.js';
import type { ReleaseMaking } from './release-making.js';
import type { ReleaseOrder, SomeRecords } from './release-messages.js';

/** Milliseconds: a press of a key that comes in between waits no longer than a person notices. */
const SLICE = 30;

export class InSlices implements ReleaseMaking {
  #packed = new PackedResponses();
  #places: HouseholdPlace[] = [];
  #ended = false;

  /** @param slice milliseconds between two turns of the page */
  constructor(private readonly slice = SLICE) {}

  take({ responses = [], parts = [], places = [] }: SomeRecords): Promise<void> {
    for (const response of responses) this.#packed.add(response);
    for (const part of parts) this.#packed.append(part);
    for (const place of places) this.#places.push(place);
    return turn();
  }

  async make(order: ReleaseOrder, told: (share: number) => void): Promise<Release> {
    const steps = releaseSteps({ ...order, responses: this.#packed.responses, places: this.#places });
    let began = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - began < this.slice) continue;
      told(step.value);
      await turn();
      if (this.#ended) throw new DOMException('The release is not needed any more.', 'AbortError');
      began = performance.now();
    }
  }

  end(): void {
    this.#ended = true;
    this.#packed = new PackedResponses();
    this.#places = [];
  }
}

/** A task of its own: what waits to be drawn or pressed goes first. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

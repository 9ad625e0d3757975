/**
 * Owns the consent that is asked by voice: purpose by purpose, in the order of the study. Decisions of earlier talks
 * stand; what is said now is kept before the questionnaire begins.
 */
import type { StoreResult } from '../../../domain/records/store.js';
import type { ConsentPurpose } from '../../../domain/study/study-config.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { ConsentDesk } from '../../survey/resident/consent-desk.js';
import type { ConsentGiver } from '../../survey/resident/consents.js';

export class ConsentTalk {
  readonly purposes: readonly ConsentPurpose[];
  readonly #desk: ConsentDesk;
  #said = new Map<string, boolean>();
  #at = 0;

  constructor(services: StudyServicesSet, giver: ConsentGiver) {
    this.#desk = new ConsentDesk(services, giver);
    this.purposes = services.study.config.consent;
  }

  /** Reads what was decided before. */
  async open(): Promise<StoreResult<void>> {
    const opened = await this.#desk.open();
    if (!opened.ok) return opened;
    this.#said = new Map(opened.value);
    this.#at = this.#firstOpen();
    return { ok: true, value: undefined };
  }

  /** The purpose that is asked now; null when all were. */
  get current(): ConsentPurpose | null {
    return this.purposes[this.#at] ?? null;
  }

  decision(purpose: ConsentPurpose): boolean | null {
    return this.#said.get(purpose.id) ?? null;
  }

  /** Whether the questionnaire may begin. */
  get enough(): boolean {
    return this.purposes.every(({ id, required }) => !required || this.#said.get(id) === true);
  }

  /** A "no" to what has to be agreed to. */
  get refused(): boolean {
    return this.purposes.some(({ id, required }) => required && this.#said.get(id) === false);
  }

  ask(purpose: ConsentPurpose): void {
    this.#at = this.purposes.indexOf(purpose);
  }

  /** The answer to the current one; the next one without an answer is asked. */
  say(given: boolean): void {
    const { current } = this;
    if (!current) return;
    this.#said.set(current.id, given);
    this.#at = this.#firstOpen();
  }

  keep(): Promise<StoreResult<void>> {
    return this.#desk.keep(this.#said);
  }

  #firstOpen(): number {
    const open = this.purposes.findIndex(({ id }) => !this.#said.has(id));
    return open < 0 ? this.purposes.length : open;
  }
}

/**
 * Owns the consent that is asked by voice: purpose by purpose, in the order of the study. Decisions of earlier talks
 * stand; what is said now is kept before the questionnaire begins.
 */
import type { Language } from '../../../domain/localized-text.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { ConsentPurpose } from '../../../domain/study/study-config.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { ConsentDesk } from '../../survey/resident/consent-desk.js';
import type { ConsentGiver } from '../../survey/resident/consents.js';

export class ConsentTalk {
  readonly purposes: readonly ConsentPurpose[];
  readonly #desk: ConsentDesk;
  #said = new Map<string, boolean>();
  #fresh = false;
  #at = 0;
  #language: Language;

  constructor(services: StudyServicesSet, giver: ConsentGiver) {
    this.#language = giver.language;
    const language = (): Language => this.#language;
    this.#desk = new ConsentDesk(services, {
      ...giver,
      get language() {
        return language();
      },
    });
    this.purposes = services.study.config.consent;
  }

  /** The language in which the texts are read out from now on; kept with each decision. */
  speak(language: Language): void {
    this.#language = language;
  }

  /** Reads what was decided before. */
  async open(): Promise<StoreResult<void>> {
    const opened = await this.#desk.open();
    if (!opened.ok) return opened;
    this.#said = new Map([...opened.value, ...this.#said]); // somebody may have answered meanwhile
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

  /** Whether the questionnaire may begin: everything was asked, and what is required was agreed to. */
  get enough(): boolean {
    return this.purposes.every(({ id, required }) => (required ? this.#said.get(id) === true : this.#said.has(id)));
  }

  /** Something was said in this talk that is not kept yet. */
  get isFresh(): boolean {
    return this.#fresh;
  }

  /** A "no" to what has to be agreed to. */
  get refused(): boolean {
    return this.purposes.some(({ id, required }) => required && this.#said.get(id) === false);
  }

  ask(purpose: ConsentPurpose): void {
    this.#at = this.purposes.indexOf(purpose);
  }

  /** The one before is asked again: a slip of the finger. */
  back(): void {
    this.#at = Math.max(0, this.#at - 1);
  }

  /** The answer to the current one; the next one without an answer is asked. */
  say(given: boolean): void {
    const { current } = this;
    if (!current) return;
    this.#said.set(current.id, given);
    this.#fresh = true;
    this.#at = this.#firstOpen();
  }

  async keep(): Promise<StoreResult<void>> {
    const kept = await this.#desk.keep(this.#said);
    if (kept.ok) this.#fresh = false;
    return kept;
  }

  #firstOpen(): number {
    const open = this.purposes.findIndex(({ id }) => !this.#said.has(id));
    return open < 0 ? this.purposes.length : open;
  }
}

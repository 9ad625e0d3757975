/**
 * What is done for a questionnaire while the engine is on its way: its definition is looked at, what it will need is fetched,
 * and the place of whoever answers is taken. Not needed for playing: whatever does not come is asked for again. Small, and
 * no part of the first screen.
 */
import type { Result } from '../../domain/failure.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';
import { foresee, type Foreseen } from './foresee.js';
import { fetchAhead } from './player/fetch-ahead.js';
import { takePlace, type Place, type Taker } from './response-place.js';
import type { SurveyRequest } from './survey-request.js';

export class AheadOfEngine {
  /** A definition that was looked at, in a language. */
  #looked: { readonly source: string | object; readonly language: string; readonly foreseen: Foreseen } | undefined;

  /** @param raw null where it is still on its way: then it is the words alone that are fetched */
  look(language: string, raw: RawDefinition | null): void {
    if (raw) this.#foresee(language, raw);
    else fetchAhead(language, []);
  }

  /** What can be seen of a definition; null where it does not come, or nobody can look through it. */
  async foresee(
    language: string,
    fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
  ): Promise<Foreseen | null> {
    const raw = await fetched.catch(() => null); // an abort: told to whoever awaits the definition itself
    try {
      return raw?.ok === true ? this.#foresee(language, raw.value) : null;
    } catch {
      return null; // an object that holds itself: said when it is read in earnest
    }
  }

  #foresee(language: string, raw: RawDefinition): Foreseen {
    const { source } = raw;
    if (this.#looked?.source !== source || this.#looked.language !== language)
      this.#looked = { source, language, foreseen: foresee(language, raw) };
    return this.#looked.foreseen;
  }

  /**
   * Takes the place of whoever will write. Null: it is not known yet which one, it was not free, or it is asked for later,
   * since whoever only looks wants what is there when they begin to look.
   */
  async place(request: SurveyRequest, foreseen: Promise<Foreseen | null>, taker: Taker): Promise<Place | null> {
    const ref = (await foreseen)?.ref;
    if (!ref || request.readonly) return null;
    const place = await takePlace(request, ref, taker);
    return place?.lock ? place : null;
  }
}

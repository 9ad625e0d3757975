/**
 * What is done for a questionnaire while the engine is on its way: its definition is looked at, what it will need is fetched,
 * and the place of whoever answers is taken. Not needed for playing: whatever does not come is asked for again. Small, and
 * no part of the first screen.
 */
import type { Result } from '../../domain/failure.js';
import { isFirstVisit } from '../study/local-services.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';
import { firstSightOf } from './first-sight/first-sight.js';
import type { FirstSightElement } from './first-sight/first-sight-element.js';
import { foresee, type Foreseen } from './foresee.js';
import { fetchAhead } from './player/fetch-ahead.js';
import { takePlace, type Place, type Taker } from './response-place.js';
import type { AskedOfTag, SurveyRequest } from './survey-request.js';

/** Told what can be seen of the first page already; null: nothing can. */
export type OnSight = (sight: FirstSightElement | null) => void;

interface Looked {
  readonly source: string | object;
  readonly language: string;
  readonly foreseen: Foreseen;
  /** Null where nothing of the first page is plain. Made when somebody wants it. */
  sight?: Promise<FirstSightElement | null>;
}

interface Shown {
  readonly source: RawDefinition['source'];
  readonly sight: FirstSightElement;
}

/** Whoever only looks wants what was answered, and an author what is wrong; an interviewer sees more than is plain. */
const mayBeSeen = ({
  readonly,
  check,
  data,
  mode = 'self',
}: Pick<AskedOfTag, 'readonly' | 'check' | 'data' | 'mode'>) =>
  !readonly && !check && data === undefined && mode === 'self';

export class AheadOfEngine {
  /** A definition that was looked at, in a language. */
  #looked: Looked | undefined;
  /** What somebody may have answered in already; it stays for its definition, whatever language is asked for meanwhile. */
  #shown: Shown | undefined;

  /**
   * @param raw null where it is still on its way: then it is the words alone that are fetched
   * @param asked of a tag that stands alone: what is seen first is a question
   */
  look(language: string, raw: RawDefinition | null, asked: AskedOfTag | null, onSight: OnSight): void {
    if (!raw) {
      fetchAhead(language, []);
      return;
    }
    const looked = this.#look(language, raw);
    if (asked && mayBeSeen(asked)) void this.#atFirstVisit(looked, onSight);
  }

  /** Where nobody answered before there is nothing to go on with. */
  async #atFirstVisit(looked: Looked, onSight: OnSight): Promise<void> {
    const [sight, isFirst] = await Promise.all([this.#sightOf(looked), isFirstVisit()]);
    if (isFirst && sight) this.#show(looked, sight, onSight);
  }

  #show({ source }: Looked, sight: FirstSightElement, onSight: OnSight): void {
    this.#shown = { source, sight };
    onSight(sight);
  }

  async #sightOf(looked: Looked): Promise<FirstSightElement | null> {
    if (this.#shown?.source === looked.source) return this.#shown.sight;
    return (looked.sight ??= firstSightOf(looked.foreseen, looked.language).catch(() => null));
  }

  /**
   * What can be seen of a definition; null where it does not come, or nobody can look through it. What stood there for
   * another one goes before anybody could take it for this one's.
   */
  async foresee(
    language: string,
    fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
    onSight: OnSight,
  ): Promise<Foreseen | null> {
    const raw = await fetched.catch(() => null); // an abort: told to whoever awaits the definition itself
    if (raw?.ok !== true) return null;
    if (this.#shown && this.#shown.source !== raw.value.source) {
      this.#shown = undefined;
      onSight(null);
    }
    try {
      return this.#look(language, raw.value).foreseen;
    } catch {
      return null; // an object that holds itself: said when it is read in earnest
    }
  }

  #look(language: string, raw: RawDefinition): Looked {
    const { source } = raw;
    if (this.#looked?.source !== source || this.#looked.language !== language)
      this.#looked = { source, language, foreseen: foresee(language, raw) };
    return this.#looked;
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

  /** Shows of the first page what is plain, once it is known that nobody answered it before. */
  async see(
    request: SurveyRequest,
    foreseen: Promise<Foreseen | null>,
    place: Promise<Place | null>,
    onSight: OnSight,
  ): Promise<void> {
    const seen = await foreseen;
    const looked = seen && this.#looked?.foreseen === seen ? this.#looked : null;
    const isAlone = !request.services.study.declared && mayBeSeen(request);
    const sight = looked && isAlone ? await this.#sightOf(looked) : null;
    if (!looked || !sight) {
      onSight(null);
      return;
    }
    const taken = await place;
    if (taken?.opened.ok && !taken.opened.value.resumed) this.#show(looked, sight, onSight);
  }
}

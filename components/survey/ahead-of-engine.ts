/**
 * What is done for a questionnaire while the engine is on its way: its definition is looked at, what it will need is fetched,
 * and the place of whoever answers is taken. Not needed for playing: whatever does not come is asked for again.
 */
import type { Result } from '../../domain/failure.js';
import type { DefinitionRef } from '../../domain/records/records.js';
import type { ResponseLock, StoreResult } from '../../domain/records/store.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';
import type { Foreseen } from './foresee.js';
import type { RespondentKey, ResponseKeeper } from './response-keeper.js';
import { lockName, respondentKey, type SurveyRequest } from './survey-request.js';

/** Where one respondent answers, in one wave. */
export interface Place {
  readonly key: RespondentKey;
  /** Null: somebody else writes, or nobody does. */
  readonly lock: ResponseLock | null;
  readonly opened: StoreResult<ResponseKeeper>;
}

/** Whoever plays. */
export interface Taker {
  /** Nobody waits for the place any more: it is given back. */
  readonly isOver: () => boolean;
  readonly onLock: (lock: ResponseLock) => void;
}

/** A definition that was looked at, or is being. */
interface Looked {
  /** Undefined where the definition itself was still on its way. */
  readonly source: string | object | undefined;
  readonly language: string;
  /** Null where there was nothing to look at, or what looks did not come. */
  readonly foreseen: Promise<Foreseen | null>;
}

export class AheadOfEngine {
  #looked: Looked | undefined;
  #taking: Promise<unknown> = Promise.resolve();

  /** @param raw null where it is still on its way: then it is the words alone that are fetched */
  look(language: string, raw: RawDefinition | null): Promise<Foreseen | null> {
    const looking = import('./foresee.js').then(({ foresee, readStyles }) => {
      const foreseen = foresee(language, raw);
      readStyles();
      return foreseen;
    });
    this.#looked = { source: raw?.source, language, foreseen: looking.catch(() => null) };
    return this.#looked.foreseen;
  }

  /** What can be seen of a definition; as it was seen before, where it was. */
  async foresee(
    language: string,
    fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
  ): Promise<Foreseen | null> {
    const raw = await fetched.catch(() => null); // an abort: told to whoever awaits the definition itself
    if (!raw?.ok) return null;
    const looked = this.#looked;
    const isKnown = looked?.source === raw.value.source && looked.language === language;
    return isKnown ? looked.foreseen : this.look(language, raw.value);
  }

  /** Takes the place of whoever will write. Null: which one it is, or whether it is free, will be known later. */
  async place(request: SurveyRequest, foreseen: Promise<Foreseen | null>, taker: Taker): Promise<Place | null> {
    const seen = await foreseen;
    // Whoever only looks wants what is there when they begin to look.
    if (!seen?.ref || request.readonly) return null;
    const { ResponseKeeper } = await import('./foresee.js');
    const place = await this.take(request, seen.ref, ResponseKeeper, taker);
    return place?.lock ? place : null;
  }

  /** Asks who may write, and what there is of an earlier visit. Null: nobody waits for it any more. */
  take(request: SurveyRequest, ref: DefinitionRef, keeper: typeof ResponseKeeper, taker: Taker): Promise<Place | null> {
    // Whoever asked before, and was overtaken, still has to give back what they get.
    const taking = this.#taking.then(() => take(request, respondentKey(request, ref), keeper, taker));
    this.#taking = taking.catch(() => undefined);
    return taking;
  }
}

async function take(
  request: SurveyRequest,
  key: RespondentKey,
  keeper: typeof ResponseKeeper,
  { isOver, onLock }: Taker,
): Promise<Place | null> {
  if (isOver()) return null;
  const lock = request.readonly ? null : await request.services.store.lockResponse(lockName(request, key));
  if (isOver()) {
    lock?.release();
    return null;
  }
  if (lock) onLock(lock);
  return { key, lock, opened: await keeper.open(request.services, key, request.language) };
}

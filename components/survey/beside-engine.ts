/** What is done while the engine is on its way, asked for beside it. Where it does not come, everything goes without. */
import type { Result } from '../../domain/failure.js';
import type { AheadOfEngine } from './ahead-of-engine.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';
import type { Foreseen } from './foresee.js';
import type { Place, Taker } from './response-place.js';
import type { SurveyRequest } from './survey-request.js';

export class BesideEngine {
  #coming: Promise<AheadOfEngine | null> | undefined;

  #ahead(): Promise<AheadOfEngine | null> {
    return (this.#coming ??= import('./ahead-of-engine.js').then(
      ({ AheadOfEngine: Ahead }) => new Ahead(),
      () => null,
    ));
  }

  /** @param raw null where it is still on its way: then it is the words alone that are fetched */
  look(language: string, raw: RawDefinition | null): void {
    void this.#ahead().then((ahead) => ahead?.look(language, raw));
  }

  /** What can be seen of a definition, and the place of whoever will write; each null where that is to be asked for later. */
  take(
    request: SurveyRequest,
    fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
    taker: Taker,
  ): { readonly foreseen: Promise<Foreseen | null>; readonly place: Promise<Place | null> } {
    const ahead = this.#ahead();
    const foreseen = ahead.then((each) => each?.foresee(request.language, fetched) ?? null);
    const place = ahead.then((each) => each?.place(request, foreseen, taker) ?? null);
    place.catch(() => undefined); // whoever plays awaits it once there is something to play
    return { foreseen, place };
  }
}

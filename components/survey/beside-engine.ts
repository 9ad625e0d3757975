/** What is done while the engine is on its way, asked for beside it. Where it does not come, everything goes without. */
import type { Result } from '../../domain/failure.js';
import type { AheadOfEngine, OnSight } from './ahead-of-engine.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';
import type { FirstSightElement } from './first-sight/first-sight-element.js';
import type { Foreseen } from './foresee.js';
import type { Place, Taker } from './response-place.js';
import type { AskedOfTag, SurveyRequest } from './survey-request.js';

export class BesideEngine {
  #coming: Promise<AheadOfEngine | null> | undefined;
  #sight: FirstSightElement | null = null;
  #isOver = false;

  /** @param changed another first sight, or none */
  constructor(private readonly changed: () => void) {}

  get sight(): FirstSightElement | null {
    return this.#sight;
  }

  readonly #onSight: OnSight = (sight) => {
    if (sight && (this.#isOver || sight.isOver)) return;
    this.#show(sight);
  };

  #show(sight: FirstSightElement | null): void {
    if (sight === this.#sight) return;
    this.#sight = sight;
    this.changed();
  }

  /** The engine is there: from here on there is nothing to bridge, and what stands there waits for its page. */
  engineCame(): void {
    this.#isOver = true;
  }

  /** The page itself is about to be drawn, or nobody answers. What was done in the first sight is done in the page. */
  async makeRoom(isAnswered: boolean): Promise<void> {
    if (isAnswered) await this.#sight?.handOver();
    this.#show(null);
  }

  #ahead(): Promise<AheadOfEngine | null> {
    return (this.#coming ??= import('./ahead-of-engine.js').then(
      ({ AheadOfEngine: Ahead }) => new Ahead(),
      () => null,
    ));
  }

  /**
   * @param raw null where it is still on its way: then it is the words alone that are fetched
   * @param asked of a tag that stands alone, and so begins with a question
   */
  look(language: string, raw: RawDefinition | null, asked: AskedOfTag | null): void {
    void this.#ahead().then((ahead) => ahead?.look(language, raw, asked, this.#onSight));
  }

  /** What can be seen of a definition, and the place of whoever will write; each null where that is to be asked for later. */
  take(
    request: SurveyRequest,
    fetched: Promise<Result<RawDefinition, DefinitionFailure>>,
    taker: Taker,
  ): { readonly foreseen: Promise<Foreseen | null>; readonly place: Promise<Place | null> } {
    const ahead = this.#ahead();
    const foreseen = ahead.then((each) => each?.foresee(request.language, fetched, this.#onSight) ?? null);
    const place = ahead.then((each) => each?.place(request, foreseen, taker) ?? null);
    place.catch(() => undefined); // whoever plays awaits it once there is something to play
    ahead.then((each) => each?.see(request, foreseen, place, this.#onSight)).catch(() => undefined);
    return { foreseen, place };
  }
}

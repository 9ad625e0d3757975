/**
 * Owns the way through one questionnaire: which screen comes when, who may write, and when the engine is loaded. It
 * draws nothing; `<renovation-survey>` shows the phase it is in.
 */
import type { SurveyModel } from 'survey-core';
import type { Result } from '../../domain/failure.js';
import type { DefinitionFinding } from '../../domain/questionnaire/check/definition-finding.js';
import type { ResponseLock, StoreFailure } from '../../domain/records/store.js';
import type { DefinitionFailure, RawDefinition } from './definition-loader.js';
import { RenovationCheckedEvent } from './events/checked-event.js';
import { BesideEngine } from './beside-engine.js';
import { loadQuestionnaire, type Player, type Questionnaire } from './load-questionnaire.js';
import { ConsentDesk } from './resident/consent-desk.js';
import type { SaveState } from './resident/toolbar-element.js';
import type { Decisions } from './resident/welcome-element.js';
import type { ResponseKeeper } from './response-keeper.js';
import type { SurveyPhase } from './survey-phase.js';
import type { AskedOfTag, SurveyRequest } from './survey-request.js';

export interface FlowHost {
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
  /** Brings survey-core and what draws it. */
  loadPlayer(): Promise<Player>;
  /** The respondent's, where an interviewer asks in another language than their own. */
  respondentLanguage(): string | null;
  /** What the person is told of a failure of the store. */
  storeSentence(failure: StoreFailure): string;
  /** The player is there; its stylesheet belongs in the tag's root. */
  onPlayer(player: Player): void;
}

type Fetched = Promise<Result<RawDefinition, DefinitionFailure>>;

export class SurveyFlow {
  phase: SurveyPhase = { kind: 'opening' };
  /** A write that failed; over as soon as one succeeds. */
  trouble: StoreFailure | null = null;
  saved: SaveState = 'nothing-yet';
  /** What the check found, where an author asked for it; null until it is done. */
  findings: readonly DefinitionFinding[] | null = null;

  #request: SurveyRequest | undefined;
  #definition: Fetched | undefined;
  readonly #beside = new BesideEngine(() => this.host.requestUpdate());
  #loaded: Questionnaire | undefined;
  #run = 0;
  #abort = new AbortController();
  #lock: ResponseLock | null = null;
  /** Settles when the place that was asked for beside the engine is taken, or not. */
  #placed: Promise<unknown> = Promise.resolve();
  #keeper: ResponseKeeper | undefined;
  #consents: ConsentDesk | undefined;
  #askedToPersist = false;
  /** What to do again when the person asks for it. */
  #again: (() => Promise<void>) | undefined;

  constructor(private readonly host: FlowHost) {}

  /** The live model, once there is one. */
  get survey(): SurveyModel | undefined {
    return 'survey' in this.phase ? (this.phase.survey ?? undefined) : undefined;
  }

  /** What stands there of the first page until the page itself does. */
  get sight(): Element | null {
    return this.phase.kind === 'opening' || this.phase.kind === 'playing' ? this.#beside.sight : null;
  }

  /**
   * What will be played is known, or soon will be: fetches the engine, and beside it what else it takes, while the store is
   * opened or somebody still reads the first screen. Whatever fails is asked for again.
   *
   * @param asked of a tag that stands alone, and so begins with a question
   */
  prepare(language: string, raw: RawDefinition | null, asked: AskedOfTag | null = null): void {
    // First: it is small, and what it asks for comes while the engine is being read.
    this.#beside.look(language, raw, asked);
    this.host.loadPlayer().catch(() => undefined);
  }

  /** Begins, or begins again with something else. What was under way is dropped. */
  async open(request: SurveyRequest): Promise<void> {
    this.close();
    this.#request = request;
    this.#abort = new AbortController();
    this.#to({ kind: 'opening' });
    if (!request.load) {
      this.#to({ kind: 'no-definition' });
      return;
    }
    this.#definition = request.load(this.#abort.signal);
    this.#definition.catch(() => undefined); // an abort; whoever awaits it below hears of it
    if (!this.#hasWelcome(request)) return this.play();
    await this.#orFail(this.#run, this.#welcome(request));
  }

  /** Stops writing and listening. The answers are kept; `open` goes on with them. */
  close(): void {
    this.#run += 1;
    this.#abort.abort();
    this.#lock?.release();
    this.#lock = null;
    this.#keeper = undefined;
    this.saved = 'nothing-yet';
    this.trouble = null;
    this.findings = null;
  }

  /** The first screen is done. */
  async start(decisions: Decisions): Promise<void> {
    const kept = await this.#consents?.keep(decisions);
    if (kept?.ok === false) {
      this.#failed(kept.failure, () => this.start(decisions));
      return;
    }
    this.trouble = null;
    await this.play();
  }

  async refuse(): Promise<void> {
    const kept = await this.#consents?.refuse();
    if (kept?.ok === false) {
      this.#failed(kept.failure, () => this.refuse());
      return;
    }
    this.trouble = null;
    this.#to({ kind: 'refused' });
  }

  pause(): void {
    this.close();
    this.#to({ kind: 'paused' });
  }

  async again(): Promise<void> {
    if (this.#request) await this.open(this.#request);
  }

  /** From looking over back to a question, or to the page that was open. */
  resume(): void {
    if (this.phase.kind === 'review') this.#to({ ...this.phase, kind: 'playing' });
  }

  /** What was looked over is final. */
  finish(): void {
    if (this.phase.kind !== 'review') return;
    const { survey, session } = this.phase;
    session.reviewed = true;
    this.#to({ kind: 'playing', survey, session });
    survey.doComplete();
  }

  async withdraw(): Promise<void> {
    const request = this.#request;
    if (!request) return;
    const keeper = this.#keeper ?? (await this.#openKeeper(request));
    if (!keeper) return;
    const withdrawn = this.#consents?.withdrawals() ?? [];
    // Whoever stopped before the first answer has consents to take back, and no answers.
    const result = keeper.stored
      ? await keeper.withdraw(withdrawn)
      : await request.services.store.addConsents(withdrawn);
    if (!result.ok) {
      this.#failed(result.failure, () => this.withdraw());
      return;
    }
    this.close();
    this.#to({ kind: 'withdrawn' });
  }

  /** What keeps the answers that are being given; nothing does while nobody answers. */
  get session() {
    return this.phase.kind === 'playing' ? (this.phase.session ?? undefined) : undefined;
  }

  /** What was being played cannot be drawn any more. What was answered is kept. */
  broke(error: unknown): void {
    this.close();
    this.#fails({ reason: 'broken', detail: String(error) });
  }

  /** Tries the write that failed once more. */
  async saveAgain(): Promise<void> {
    await this.#again?.();
  }

  /** Loads the engine and shows the questionnaire, where it was left. */
  async play(): Promise<void> {
    const run = ++this.#run;
    this.#letGo(run); // of what was begun before: "start" may be pressed twice
    await this.#orFail(run, this.#play(run));
  }

  /** What is expected to fail is a value. A bug, or an odd browser, leaves nobody waiting either. */
  async #orFail(run: number, work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      // An abort has another run after it.
      if (run === this.#run) this.#fails({ reason: 'broken', detail: String(error) });
    }
  }

  async #play(run: number): Promise<void> {
    const request = this.#request;
    if (!request || !this.#definition) return;
    this.#to({ kind: 'opening' });
    const fetched = this.#definition;
    const taker = { owner: this, isOver: () => run !== this.#run, onLock: (lock: ResponseLock) => (this.#lock = lock) };
    const { foreseen, place: early } = this.#beside.take(request, fetched, taker);
    this.#placed = early.catch(() => null);
    const loaded = await loadQuestionnaire(request, fetched, foreseen, () => this.host.loadPlayer());
    if (run !== this.#run) return;
    if (request.check) this.#tellAuthor(loaded);
    if (!loaded.ok) {
      this.#fails(loaded.failure);
      return;
    }
    const { player, definition } = loaded.value;
    this.#loaded = loaded.value;
    this.#beside.engineCame();
    this.host.onPlayer(player);
    const place = (await early) ?? (await player.takePlace(request, definition.ref, taker));
    if (run !== this.#run || !place) return;
    const { key, lock, opened } = place;
    if (!opened.ok) {
      this.#fails(opened.failure);
      return;
    }
    const made = player.makeSurvey(request, definition, opened.value, (failure) => this.host.storeSentence(failure));
    if (!made.ok) {
      this.#fails(made.failure);
      return;
    }
    const survey = made.value;
    await this.#beside.sight?.calm();
    if (run !== this.#run) return;
    if (lock) this.#write(player, request, survey, opened.value);
    await this.#beside.makeRoom(lock !== null);
    if (lock) return;
    const following = { request, survey, key, signal: this.#abort.signal };
    if (request.readonly) {
      this.#to({ kind: 'playing', survey, session: null });
      player.lookAlong(following, (event) => this.host.dispatchEvent(event));
    } else {
      this.#to({ kind: 'elsewhere', survey });
      player.followWriter(following, () => void (run === this.#run && this.play()));
    }
  }

  /** Another window may write. */
  #letGo(run: number): void {
    if (run !== this.#run) return;
    this.#lock?.release();
    this.#lock = null;
  }

  #tellAuthor(checked: Result<Questionnaire, DefinitionFailure>): void {
    if (checked.ok) this.findings = checked.value.definition.warnings;
    else if (checked.failure.reason === 'refused') this.findings = checked.failure.findings;
    if (this.findings) this.host.dispatchEvent(new RenovationCheckedEvent(this.findings));
  }

  #hasWelcome(request: SurveyRequest): boolean {
    return request.services.study.declared && request.mode === 'self' && !request.readonly;
  }

  async #welcome(request: SurveyRequest): Promise<void> {
    const run = this.#run;
    const { store, study } = request.services;
    const { config } = study;
    const { household, respondent, language, mode } = request;
    this.#consents = new ConsentDesk(request.services, { study: config.id, household, respondent, language, mode });
    const [drafts, earlier] = await Promise.all([
      store.responses({
        study: config.id,
        household: request.household,
        wave: request.wave,
        state: 'draft',
        ...(request.definitionId === null ? {} : { definition: request.definitionId }),
      }),
      this.#consents.open(),
    ]);
    if (run !== this.#run) return;
    if (!drafts.ok) {
      this.#fails(drafts.failure);
      return;
    }
    if (!earlier.ok) {
      this.#fails(earlier.failure);
      return;
    }
    const draft = drafts.value[0];
    this.#to({
      kind: 'welcome',
      resumed: draft ? Object.keys(draft.answers).length + Object.keys(draft.itemNonresponse).length : null,
      earlier: earlier.value,
    });
    // While the person reads: what comes next.
    const fetched = await this.#definition;
    this.prepare(request.language, fetched?.ok ? fetched.value : null);
  }

  async #openKeeper(request: SurveyRequest): Promise<ResponseKeeper | null> {
    if (!this.#loaded) return null;
    const { player, definition } = this.#loaded;
    const key = player.respondentKey(request, definition.ref);
    const opened = await player.ResponseKeeper.open(request.services, key, request.language);
    if (opened.ok) return opened.value;
    this.#failed(opened.failure, () => this.withdraw());
    return null;
  }

  #write(player: Player, request: SurveyRequest, survey: SurveyModel, keeper: ResponseKeeper): void {
    this.#keeper = keeper;
    const session = new player.SurveySession({
      survey,
      keeper,
      clock: request.services.clock,
      dispatchEvent: (event) => this.host.dispatchEvent(event),
      respondentLanguage: () => (request.mode === 'self' ? null : this.host.respondentLanguage()),
      itemNonresponse: () => player.nonresponsesIn(survey),
      onSaving: () => this.#savedIs('saving'),
      onStoreFailure: (failure) => this.#failed(failure, () => session.saveAgain()),
      onSaved: () => {
        this.trouble = null;
        this.#savedIs('saved');
        this.#persist(request);
      },
      onReview: this.#hasWelcome(request) ? () => this.#to({ kind: 'review', survey, session }) : null,
      onComplete: () => {
        this.#to({ kind: 'finished', survey });
        // Where the definition sends whoever is done, now that everything is kept.
        const destination = player.destinationOf(survey);
        if (destination !== null) location.assign(destination);
      },
    });
    player.watchNonresponse(survey, (path, code) => session.nonresponse(path, code));
    this.#to({ kind: 'playing', survey, session });
  }

  /** Asked once there is something to lose, so that a browser's question makes sense. */
  #persist(request: SurveyRequest): void {
    if (this.#askedToPersist) return;
    this.#askedToPersist = true;
    void request.services.store.requestPersistence();
  }

  #failed(failure: StoreFailure, again: () => Promise<void>): void {
    this.trouble = failure;
    this.#again = again;
    this.#savedIs('not-saved');
  }

  #fails(failure: DefinitionFailure | StoreFailure, run = this.#run): void {
    void this.#placed.then(() => this.#letGo(run)); // nobody answers here
    this.#to({ kind: 'failed', failure });
  }

  #savedIs(state: SaveState): void {
    if (this.saved === state && !this.trouble) return;
    this.saved = state;
    this.host.requestUpdate();
  }

  #to(phase: SurveyPhase): void {
    this.phase = phase;
    this.host.requestUpdate();
  }
}

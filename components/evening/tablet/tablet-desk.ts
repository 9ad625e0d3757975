/**
 * Owns one turn of the tablet: which screen is shown, what was tapped and written, and what of it is kept. Says "saved"
 * after the store has said so, and forgets everything when the turn ends. It draws nothing.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { grievanceOf, signUpOf, type ConsentText, type SignUpProblem } from '../../../domain/evening/entries.js';
import { eveningId, type BallotRecord } from '../../../domain/evening/evening-records.js';
import { beginTurn, tapTopic, type Turn } from '../../../domain/evening/turn.js';
import type { Language } from '../../../domain/localized-text.js';
import type { StoreFailure, StoreResult } from '../../../domain/records/store.js';
import type { ClockService } from '../../shared/contexts.js';
import type { OpenEvening } from '../evening-data.js';

export type TabletStep = 'rest' | 'vote' | 'more' | 'join' | 'grievance';

/** What was done last, told in one line. */
export type TabletNotice = 'thanks' | 'cleared' | 'joined' | 'complained' | null;

/** What stands in the fields, until it is sent or the screen is cleared. */
export interface WrittenFields {
  readonly topic: string | null;
  readonly name: string;
  readonly contact: string;
  readonly agreed: boolean;
  readonly grievance: string;
}

const EMPTY: WrittenFields = { topic: null, name: '', contact: '', agreed: false, grievance: '' };

export interface TabletHost extends ReactiveElement {
  readonly evening: OpenEvening;
  readonly clock: ClockService;
  readonly language: Language;
  readonly consent: ConsentText;
}

export class TabletDesk implements ReactiveController {
  step: TabletStep = 'rest';
  notice: TabletNotice = null;
  fields = EMPTY;
  problem: SignUpProblem | 'empty' | null = null;
  /** Why the last write did not happen, until one does. */
  failure: StoreFailure | null = null;
  saving = false;
  joined = false;
  complaints = 0;
  /** How many votes the store has said are kept; null before the first. */
  keptVotes: number | null = null;
  #turn: Turn | null = null;
  readonly #owed = new Map<string, BallotRecord>();
  #entry: string | null = null;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: TabletHost) {
    host.addController(this);
  }

  get votes(): readonly string[] {
    return this.#turn?.votes ?? [];
  }

  hostDisconnected(): void {
    this.#forget(null);
  }

  begin(): void {
    this.#forget(null);
    this.#turn = beginTurn(this.host.clock.newId());
    const { record, topics } = this.host.evening.state;
    const canVote = record?.votingEnded !== true && topics.some(({ removed }) => !removed);
    this.go(canVote ? 'vote' : 'more');
  }

  go(step: TabletStep): void {
    this.step = step;
    this.notice = null;
    this.problem = null;
    this.failure = null;
    this.fields = EMPTY;
    // One id an entry: sending again after a doubtful end writes it once.
    this.#entry = step === 'join' || step === 'grievance' ? this.host.clock.newId() : null;
    this.host.requestUpdate();
  }

  write(part: Partial<WrittenFields>): void {
    this.fields = { ...this.fields, ...part };
    this.problem = null;
    this.host.requestUpdate();
  }

  tap(topic: string): void {
    const turn = this.#turn;
    if (!turn) return;
    const tapped = tapTopic(turn, topic, Date.parse(this.host.clock.now()));
    if (tapped === turn) return;
    this.#turn = tapped;
    void this.#keepVotes(tapped);
  }

  /** On to what else one may do, once the votes are kept. */
  async doneVoting(): Promise<void> {
    const turn = this.#turn;
    await this.#writing;
    await this.tryAgain();
    if (this.#owed.size === 0 && this.#turn === turn && turn) this.go('more');
  }

  /** Ballots that the store has not kept: of this turn, or of one that is over. They are tried again with the next write. */
  get owesVotes(): boolean {
    return this.#owed.size > 0;
  }

  async tryAgain(): Promise<void> {
    for (const ballot of [...this.#owed.values()]) await this.#writeBallot(ballot);
    if (this.#owed.size === 0 && this.step === 'rest') this.failure = null;
    this.host.requestUpdate();
  }

  async #keepVotes({ id, votes }: Turn): Promise<void> {
    const { study, name } = this.host.evening.key;
    const ballot = { id, study, evening: eveningId(study, name), topics: votes };
    this.#owed.set(id, ballot);
    await this.#writeBallot(ballot);
  }

  async #writeBallot(ballot: BallotRecord): Promise<void> {
    const { key, store } = this.host.evening;
    const kept = await this.#keep(() => store.putBallot(key, ballot));
    if (!kept) return;
    if (this.#owed.get(ballot.id) === ballot) this.#owed.delete(ballot.id);
    if (this.#turn?.id === ballot.id) this.keptVotes = ballot.topics.length;
    this.host.requestUpdate();
  }

  async join(): Promise<void> {
    if (this.saving || this.#entry === null) return;
    const { key, store } = this.host.evening;
    const signUp = signUpOf(this.fields, { ...key, ...this.#context(this.#entry) });
    if (!signUp.ok) {
      this.#refuse(signUp.failure);
      return;
    }
    const turn = this.#turn;
    if (!(await this.#keep(() => store.addSignUp(key, signUp.value))) || this.#turn !== turn) return;
    this.go('more');
    this.joined = true;
    this.notice = 'joined';
  }

  async complain(): Promise<void> {
    if (this.saving || this.#entry === null) return;
    const { key, store } = this.host.evening;
    const grievance = grievanceOf(this.fields.grievance, { ...key, ...this.#context(this.#entry) });
    if (!grievance) {
      this.#refuse('empty');
      return;
    }
    const turn = this.#turn;
    if (!(await this.#keep(() => store.addGrievance(key, grievance))) || this.#turn !== turn) return;
    this.go('more');
    this.complaints++;
    this.notice = 'complained';
  }

  /** Ends the turn: nothing of it is on the screen or in the tag any more. */
  end(notice: 'thanks' | 'cleared' | null): void {
    if (this.step === 'rest') return;
    const { failure } = this;
    this.#forget(this.owesVotes ? null : notice);
    if (this.owesVotes) this.failure = failure;
    this.host.requestUpdate();
  }

  #context(id: string) {
    const { language, consent, clock } = this.host;
    return { id, language, consent, day: clock.now().slice(0, 10) };
  }

  #refuse(problem: SignUpProblem | 'empty'): void {
    this.problem = problem;
    this.host.requestUpdate();
  }

  /** One write after the other, so that the last votes are those that stay. */
  async #keep(write: () => Promise<StoreResult<void>>): Promise<boolean> {
    this.saving = true;
    this.host.requestUpdate();
    const turn = this.#turn?.id ?? null;
    const written = this.#writing.then(write).catch((error: unknown): StoreResult<void> => ({
      ok: false,
      failure: { reason: 'failed', detail: error instanceof Error ? error.message : String(error) },
    }));
    this.#writing = written;
    const result = await written;
    if ((this.#turn?.id ?? null) === turn && this.#writing === written) {
      this.saving = false;
      this.failure = result.ok ? null : result.failure;
      this.host.requestUpdate();
    }
    return result.ok;
  }

  #forget(notice: TabletNotice): void {
    this.step = 'rest';
    this.notice = notice;
    this.fields = EMPTY;
    this.problem = null;
    this.failure = null;
    this.saving = false;
    this.joined = false;
    this.complaints = 0;
    this.keptVotes = null;
    this.#turn = null;
    this.#entry = null;
  }
}

/**
 * Leads one call from the case on the screen to its outcome. Owns the stage, the hold and what the attempt will say;
 * it draws nothing and asks the questions of nobody. Nothing counts as written before the store said so.
 */
import type { Result } from '../../../domain/failure.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { AttemptEntry, HoldRecord, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { HeldElsewhere } from '../../../domain/records/fieldwork-store.js';
import type { Language } from '../../../domain/localized-text.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { AppointmentInput, CaseDesk } from '../../casework/case-desk.js';
import { rememberCall, type RememberedCall } from './call-memory.js';
import type { CallStage } from './call-stage.js';
import { HoldKeeper } from './hold-keeper.js';

export type CallFailure = StoreFailure | HeldElsewhere;

/** How a call begins. */
export interface CallStart {
  /** The household is on the line already: it rang us. */
  readonly inbound?: boolean;
  /** Somebody speaks already: at a door. */
  readonly answered?: boolean;
  /** The call that a window which closed was in. */
  readonly resumed?: RememberedCall | null;
}

/** What is said along with an outcome. */
export interface OutcomeDetails {
  readonly note?: string;
  readonly language?: Language | null;
  readonly marks?: AttemptEntry['marks'];
  /** Another moment that was agreed on. */
  readonly agreed?: AppointmentInput | null;
}

export class CallSession {
  #stage: CallStage = { kind: 'opening' };
  #failure: CallFailure | null = null;
  #again: (() => Promise<void>) | null = null;
  #busy = false;
  readonly #hold: HoldKeeper;

  constructor(
    readonly desk: CaseDesk,
    readonly caseId: string,
    private readonly changed: () => void,
  ) {
    this.#hold = new HoldKeeper(desk, caseId, {
      lost: (hold) => this.#lost(hold),
      regained: () => this.#regained(),
    });
  }

  get stage(): CallStage {
    return this.#stage;
  }

  /** What could not be done last; the stage is the one from before. */
  get failure(): CallFailure | null {
    return this.#failure;
  }

  /** A write is under way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Takes the case. */
  async open({ inbound = false, answered = false, resumed = null }: CallStart = {}): Promise<void> {
    await this.#try(
      () => this.#hold.take(),
      () => {
        if (resumed) this.#to(stageOf(resumed));
        else if (inbound || answered) this.#to({ kind: 'answered', startedAt: this.#now, inbound });
        else this.#to({ kind: 'briefing' });
      },
    );
  }

  /** The interviewer has the case open in another window, or had: it goes on here. */
  async takeOver(): Promise<void> {
    const { failure } = this;
    if (failure?.reason !== 'held' || failure.hold.interviewer !== this.desk.interviewer.id) return;
    const released = await this.desk.book.fieldwork.release(this.caseId, failure.hold);
    if (released.ok) await this.again();
    else this.#fails(released.failure, () => this.takeOver());
  }

  /** The number is dialled; null where the interviewer dials by hand. */
  dial(number: string | null): void {
    if (this.#stage.kind === 'briefing') this.#to({ kind: 'ringing', number, startedAt: this.#now, inbound: false });
  }

  /** The wrong number was dialled, or none: nothing happened. */
  undial(): void {
    if (this.#stage.kind === 'ringing') this.#to({ kind: 'briefing' });
  }

  answer(): void {
    if (this.#stage.kind !== 'ringing') return;
    const { startedAt, inbound } = this.#stage;
    this.#to({ kind: 'answered', startedAt, inbound });
  }

  talk(): void {
    const { stage } = this;
    if (stage.kind !== 'answered' && stage.kind !== 'stopped') return;
    const response = stage.kind === 'stopped' ? stage.response : null;
    this.#to({ kind: 'talking', startedAt: stage.startedAt, inbound: stage.inbound, response });
  }

  /** The response that the answers are kept in. */
  keptIn(response: string): void {
    const { kind } = this.#stage;
    if ((kind === 'talking' || kind === 'stopped') && this.#stage.response !== response)
      this.#to({ ...this.#stage, response });
  }

  stop(): void {
    if (this.#stage.kind === 'talking') this.#to({ ...this.#stage, kind: 'stopped' });
  }

  /** Back to the talk, or to the choice of outcomes. */
  back(): void {
    const { stage } = this;
    if (stage.kind === 'stopped') this.talk();
    else if (stage.kind === 'closing' && !this.#busy) this.#backTo(stage);
  }

  /** A finished interview is written, whatever happens; there is no way back from it. */
  #backTo({ from, startedAt, inbound, response }: Extract<CallStage, { kind: 'closing' }>): void {
    this.#failure = null;
    if (from === 'ringing') this.#to({ kind: 'ringing', number: null, startedAt, inbound });
    else if (from === 'answered') this.#to({ kind: 'answered', startedAt, inbound });
    else if (from === 'stopped') this.#to({ kind: 'stopped', startedAt, inbound, response });
  }

  /** Chooses an outcome: written at once, unless it wants a reason or (`agrees`) a moment first. */
  async choose(outcome: OutcomeId, agrees = outcome === 'appointment'): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'ringing' && stage.kind !== 'answered' && stage.kind !== 'stopped') return;
    const { startedAt, inbound } = stage;
    const response = stage.kind === 'stopped' ? stage.response : null;
    this.#to({ kind: 'closing', startedAt, inbound, outcome, response, agrees, from: stage.kind });
    if (!agrees && !wantsDetails(outcome)) await this.write();
  }

  /** The interview is finished and kept. */
  async finish(response: string): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'talking') return;
    this.#to({ ...stage, kind: 'closing', outcome: 'complete', response, agrees: false, from: 'talking' });
    await this.write();
  }

  /** Writes the outcome that was chosen. */
  async write(details: OutcomeDetails = {}): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'closing' || this.#busy) return;
    const { startedAt, inbound, outcome, response } = stage;
    const { agreed = null, note = '', language = null, marks = [] } = details;
    await this.#try(
      () =>
        this.desk.record(
          this.caseId,
          { startedAt, inbound, outcome, response, note, language, marks, respondent: response === null ? null : 1 },
          agreed,
        ),
      () => {
        this.#hold.close(); // given back in the same write
        this.#to({ kind: 'over', outcome, agreed: agreed?.moment ?? null });
      },
    );
  }

  /** Leaves without an attempt: only what has not begun can be left so. */
  async leave(): Promise<void> {
    if (this.#stage.kind !== 'briefing' && this.#stage.kind !== 'opening') return;
    await this.#hold.release();
    this.#to({ kind: 'over', outcome: null, agreed: null });
  }

  /** Tries again what failed. */
  async again(): Promise<void> {
    await this.#again?.();
  }

  /** The screen goes away. The case stays held for its minutes, so that a talk under way is not called by another. */
  close(): void {
    if (this.#stage.kind === 'briefing') void this.#hold.release();
    this.#hold.close();
  }

  get #now(): string {
    return this.desk.book.clock.now();
  }

  async #try<T>(work: () => Promise<Result<T, CallFailure>>, then: () => void): Promise<void> {
    this.#busy = true;
    this.#failure = null;
    this.changed();
    const result = await work();
    this.#busy = false;
    if (result.ok) {
      this.#again = null;
      then();
    } else {
      this.#failure = result.failure;
      this.#again = () => this.#try(work, then);
    }
    this.changed();
  }

  #lost(hold: HoldRecord): void {
    this.#fails({ reason: 'held', hold }, () =>
      this.#try(
        () => this.#hold.take(),
        () => undefined,
      ),
    );
  }

  #regained(): void {
    if (this.#failure?.reason !== 'held' || this.#busy) return;
    this.#failure = null;
    this.#again = null;
    this.changed();
  }

  #fails(failure: CallFailure, again: () => Promise<void>): void {
    this.#failure = failure;
    this.#again = again;
    this.changed();
  }

  #to(stage: CallStage): void {
    this.#stage = stage;
    rememberCall(this.desk.book.study.id, this.caseId, stage);
    this.changed();
  }
}

function stageOf({ kind, startedAt, inbound, response }: RememberedCall): CallStage {
  if (kind === 'ringing') return { kind, number: null, startedAt, inbound };
  return kind === 'answered' ? { kind, startedAt, inbound } : { kind, startedAt, inbound, response };
}

/** Whether there is more to say than the outcome itself. */
export const wantsDetails = (outcome: OutcomeId): boolean =>
  outcomes[outcome].needsNote || outcome === 'household-language' || outcome === 'respondent-language';

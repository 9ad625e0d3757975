/**
 * Leads one call from the case on the screen to its outcome. Owns the stage, the hold and what the attempt will say;
 * it draws nothing and asks the questions of nobody. Nothing counts as written before the store said so.
 */
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { Result } from '../../../domain/failure.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import { isPersonal } from '../../../domain/fieldwork/residents.js';
import type { AttemptEntry, HoldRecord, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { HeldElsewhere } from '../../../domain/records/fieldwork-store.js';
import type { Language } from '../../../domain/localized-text.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { AppointmentInput, CaseDesk } from '../../casework/case-desk.js';
import { rememberCall, type RememberedCall } from './call-memory.js';
import type { CallStage, JustWritten } from './call-stage.js';
import { HoldKeeper } from './hold-keeper.js';

export type CallFailure = StoreFailure | HeldElsewhere;

/** How a call begins. */
export interface CallStart {
  /** The household is on the line already: it rang us. */
  readonly inbound?: boolean;
  /** Somebody speaks already: at a door. */
  readonly answered?: boolean;
  /** What was ticked about the visit before it began. */
  readonly marks?: AttemptEntry['marks'];
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
  /** Of this visit, until an attempt has them. */
  #marks: AttemptEntry['marks'] = [];
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
  async open({ inbound = false, answered = false, marks = [], resumed = null }: CallStart = {}): Promise<void> {
    this.#marks = resumed?.marks ?? marks;
    await this.#try(
      () => this.#hold.take(),
      () => {
        if (resumed) this.#to(stageOf(resumed));
        else if (inbound || answered) this.#to({ kind: 'answered', startedAt: this.#now, inbound, respondent: null });
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
    if (this.#stage.kind === 'briefing')
      this.#to({ kind: 'ringing', number, startedAt: this.#now, inbound: false, respondent: null });
  }

  /** The wrong number was dialled, or none: nothing happened. */
  undial(): void {
    if (this.#stage.kind === 'ringing') this.#to({ kind: 'briefing' });
  }

  answer(): void {
    if (this.#stage.kind !== 'ringing') return;
    const { startedAt, inbound } = this.#stage;
    this.#to({ kind: 'answered', startedAt, inbound, respondent: null });
  }

  /** Whether residents are asked one by one. */
  get asksEach(): boolean {
    return this.#residents !== null;
  }

  /** Which of the residents is it? Also where another one than it seemed has come. */
  who(): void {
    const { stage } = this;
    if (stage.kind !== 'answered' || !this.asksEach) return;
    this.#to({ kind: 'who', startedAt: stage.startedAt, inbound: stage.inbound, respondent: null, written: null });
  }

  /** One of the residents has come. After a talk with another one a new attempt begins. */
  speakWith(respondent: number): void {
    const { stage } = this;
    if (stage.kind !== 'who') return;
    const startedAt = stage.written ? this.#now : stage.startedAt;
    this.#to({ kind: 'answered', startedAt, inbound: stage.inbound, respondent });
  }

  /** Nobody else comes: what was written is written, or back to the greeting. */
  async nobodyElse(): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'who') return;
    if (!stage.written) {
      this.#to({ kind: 'answered', startedAt: stage.startedAt, inbound: stage.inbound, respondent: null });
      return;
    }
    const { outcome, agreed } = stage.written;
    await this.#hold.release();
    this.#to({ kind: 'over', outcome, agreed });
  }

  talk(): void {
    const { stage } = this;
    if (stage.kind !== 'answered' && stage.kind !== 'stopped') return;
    const response = stage.kind === 'stopped' ? stage.response : null;
    const { startedAt, inbound, respondent } = stage;
    this.#to({ kind: 'talking', startedAt, inbound, respondent, response });
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
  #backTo({ from, startedAt, inbound, respondent, response }: Extract<CallStage, { kind: 'closing' }>): void {
    this.#failure = null;
    const begun = { startedAt, inbound, respondent };
    if (from === 'ringing') this.#to({ kind: 'ringing', number: null, ...begun });
    else if (from === 'answered') this.#to({ kind: 'answered', ...begun });
    else if (from === 'stopped') this.#to({ kind: 'stopped', response, ...begun });
  }

  /** Chooses an outcome: written at once, unless it wants a reason or (`agrees`) a moment first. */
  async choose(outcome: OutcomeId, agrees = outcome === 'appointment'): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'ringing' && stage.kind !== 'answered' && stage.kind !== 'stopped') return;
    const { startedAt, inbound, respondent } = stage;
    const response = stage.kind === 'stopped' ? stage.response : null;
    this.#to({ kind: 'closing', startedAt, inbound, respondent, outcome, response, agrees, from: stage.kind });
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
    const { agreed = null, note = '', language = null, marks = this.#marks } = details;
    const respondent = this.#aboutWhom(stage);
    await this.#try(
      () =>
        this.desk.record(
          this.caseId,
          { startedAt, inbound, outcome, response, note, language, marks, respondent },
          agreed,
        ),
      () => {
        this.#hold.close(); // given back in the same write
        this.#marks = [];
        void this.#after({ outcome, respondent, agreed: agreed?.moment ?? null }, inbound);
      },
    );
  }

  /** The household refuses, or moved: that is no word of the one person who happens to be spoken to. */
  #aboutWhom({ outcome, response, respondent }: Extract<CallStage, { kind: 'closing' }>): number | null {
    if (!this.asksEach) return response === null ? null : 1;
    return isPersonal(outcome) || outcome === 'appointment' ? respondent : null;
  }

  /** Where another resident is still to be asked, the household stays in hand: they may be standing beside the telephone. */
  async #after(written: JustWritten, inbound: boolean): Promise<void> {
    const { respondent } = written;
    const others = this.#residents?.filter((each) => each.closed === null && each.respondent !== respondent) ?? [];
    const taken = respondent !== null && others.length > 0 ? await this.#hold.take() : null;
    if (taken?.ok === true) this.#to({ kind: 'who', startedAt: this.#now, inbound, respondent: null, written });
    else this.#to({ kind: 'over', outcome: written.outcome, agreed: written.agreed });
  }

  get #residents(): CaseState['residents'] {
    return this.desk.book.states.get(this.caseId)?.residents ?? null;
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
    rememberCall(this.desk.book.study.id, this.caseId, stage, this.#marks);
    this.changed();
  }
}

function stageOf({ kind, response, startedAt, inbound, respondent }: RememberedCall): CallStage {
  const begun = { startedAt, inbound, respondent };
  if (kind === 'ringing') return { kind, number: null, ...begun };
  if (kind === 'who') return { kind, written: null, ...begun };
  return kind === 'answered' ? { kind, ...begun } : { kind, response, ...begun };
}

/** Whether there is more to say than the outcome itself. */
export const wantsDetails = (outcome: OutcomeId): boolean =>
  outcomes[outcome].needsNote || outcome === 'household-language' || outcome === 'respondent-language';

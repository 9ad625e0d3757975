/**
 * Two screens that work on one case, each over a connection of its own, and a record of what they were promised. Every
 * act is begun by a test in an order of chance; what a screen believes is compared with what the store says.
 */
import { caseId, type AttemptEntry, type HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import type { DraftWriter, ResponseLock, Store } from '../../domain/records/store.js';
import { sampleAttempt, WAVE } from './sample-fieldwork.js';
import { sampleDraft, STUDY } from './sample-records.js';

export const HOLD_MINUTES = 10;

export const doings = [
  'take',
  'answer',
  'answer hastily',
  'record',
  'record again',
  'finish',
  'release',
  'crash',
] as const;

export interface Act {
  readonly window: 0 | 1;
  readonly does: (typeof doings)[number];
  /** Minutes that pass before it. */
  readonly minutes: number;
  /** Whether the other window waits until it is done. */
  readonly alone: boolean;
}

/** What a screen was told: it has the case from one moment to another, unless it gives it back. */
interface Belief {
  readonly screen: string;
  readonly from: number;
  until: number;
  gaveBack: boolean;
}

/** One case, and all that was promised about it. */
export class PlayedCase {
  readonly household: string;
  readonly id: string;
  readonly response: string;
  readonly faults: string[] = [];
  readonly answers = new Set<string>();
  readonly recorded = new Set<string>();
  readonly sent = new Set<string>();
  readonly #beliefs: Belief[] = [];
  #at = Date.UTC(2026, 10, 24, 18);

  constructor(number: number) {
    this.household = `home-${String(number)}`;
    this.id = caseId(this.household, WAVE);
    this.response = `response-${String(number)}`;
  }

  get now(): string {
    return new Date(this.#at).toISOString();
  }

  pass(minutes: number): void {
    this.#at += minutes * 60_000;
  }

  has(screen: string): boolean {
    return this.#beliefs.some((each) => each.screen === screen && !each.gaveBack && each.until > this.#at);
  }

  took(screen: string, { takenAt, expiresAt }: HoldRecord): void {
    const [from, until] = [Date.parse(takenAt), Date.parse(expiresAt)];
    for (const other of this.#beliefs) {
      if (other.screen === screen || other.gaveBack || other.until <= from || until <= other.from) continue;
      this.faults.push(`${screen} and ${other.screen} both have the case`);
    }
    const own = this.#beliefs.find((each) => each.screen === screen && !each.gaveBack && each.from === from);
    if (own) own.until = until;
    else this.#beliefs.push({ screen, from, until, gaveBack: false });
  }

  /** Before it is asked: whoever comes next may take the case from now on. */
  givesBack(screen: string): void {
    for (const each of this.#beliefs) if (each.screen === screen) each.gaveBack = true;
  }

  /** Screens that have the case at a moment, and are not this one. */
  rivals(screen: string, now: string): readonly Belief[] {
    const at = Date.parse(now);
    return this.#beliefs.filter(
      (each) => each.screen !== screen && !each.gaveBack && each.from <= at && at < each.until,
    );
  }
}

export class PlayedScreen {
  #sitting = 0;
  #talks = 0;
  #answers = 0;
  #store: Store;
  #fieldwork: FieldworkStore;
  #talk: string | null = null;
  #lastSent: AttemptEntry | null = null;
  #lock: ResponseLock | null = null;
  #draft: ResponseRecord | null = null;
  #writer: DraftWriter | null = null;
  #underWay: Promise<unknown> = Promise.resolve();
  readonly #hasty: Promise<unknown>[] = [];

  constructor(
    private readonly name: string,
    private readonly played: PlayedCase,
    opened: { readonly store: Store; readonly fieldwork: FieldworkStore },
    /** Another connection, for a window that is opened again. */
    private readonly reopen: () => Promise<{ readonly store: Store; readonly fieldwork: FieldworkStore }>,
  ) {
    this.#store = opened.store;
    this.#fieldwork = opened.fieldwork;
  }

  /** A screen does one thing after the other, but for answers that are typed faster than they are kept. */
  act(does: Act['does']): Promise<unknown> {
    this.#underWay = this.#underWay.then(() => this.#acts[does]());
    return this.#underWay;
  }

  async settle(): Promise<void> {
    await this.#underWay;
    await Promise.all(this.#hasty);
    this.#lock?.release();
  }

  readonly #acts: Record<Act['does'], () => Promise<void>> = {
    take: () => this.#take(),
    answer: () => this.#answer(),
    'answer hastily': () => {
      this.#hasty.push(this.#answer());
      return Promise.resolve();
    },
    record: () => this.#record(this.#talk === null ? null : this.#attempt(this.#talk)),
    'record again': () => this.#record(this.#lastSent),
    finish: () => this.#finish(),
    release: () => this.#release(),
    crash: () => this.#crash(),
  };

  get #screen(): string {
    return `${this.name}, sitting ${String(this.#sitting)}`;
  }

  get #holder(): { interviewer: string; screen: string } {
    return { interviewer: this.name, screen: this.#screen };
  }

  async #take(): Promise<void> {
    const { id, now } = this.played;
    const request = { ...this.#holder, case: id, study: STUDY, now, minutes: HOLD_MINUTES };
    const taken = await this.#fieldwork.hold(request);
    if (taken.ok) {
      this.played.took(this.#screen, taken.value);
      this.#talk ??= `${this.played.id}, ${this.#screen}, talk ${String(++this.#talks)}`;
    } else this.#expected(taken.failure.reason, ['held']);
  }

  /** Goes on with the draft of the household, or begins one; only the one who has the case answers. */
  async #answer(): Promise<void> {
    if (!this.played.has(this.#screen) || !(await this.#open())) return;
    const draft = this.#draft;
    if (!draft || !this.#writer) return;
    const answer = `${this.#screen}, answer ${String(++this.#answers)}`;
    this.#draft = { ...draft, answers: { ...draft.answers, [answer]: true } };
    const kept = await this.#writer.save(this.#draft);
    if (kept.ok) {
      this.played.answers.add(answer);
      if (this.#draft) this.#draft = { ...this.#draft, revision: Math.max(this.#draft.revision, kept.value.revision) };
    } else {
      this.#expected(kept.failure.reason, ['conflict', 'closed']);
      this.#shut();
    }
  }

  async #open(): Promise<boolean> {
    if (this.#draft) return true;
    this.#lock ??= await this.#store.lockResponse(this.played.response);
    if (!this.#lock) return false;
    const { household, response } = this.played;
    const found = await this.#store.responses({ study: STUDY, household, wave: WAVE });
    if (!found.ok) return false;
    const stored = found.value[0] ?? sampleDraft({ id: response, household, mode: 'phone', answers: {} });
    if (stored.state === 'draft') {
      this.#draft ??= stored;
      this.#writer ??= this.#store.draftWriter(response);
    }
    return this.#draft !== null;
  }

  #shut(): void {
    this.#draft = null;
    this.#writer = null;
    this.#lock?.release();
    this.#lock = null;
  }

  #attempt(id: string, outcome: AttemptEntry['outcome'] = 'no-answer'): AttemptEntry {
    const { id: ofCase, now, response } = this.played;
    const what = { outcome, response: outcome === 'complete' ? response : null };
    return sampleAttempt({ id, case: ofCase, by: this.name, startedAt: now, at: now, ...what });
  }

  async #record(entry: AttemptEntry | null): Promise<void> {
    if (!entry) return;
    const { played } = this;
    const { now } = played;
    this.#lastSent = entry;
    // One that was sent before may have been written then, although nobody was told.
    const isNew = !played.sent.has(entry.id);
    played.sent.add(entry.id);
    const rivals = played.rivals(this.#screen, now);
    played.givesBack(this.#screen);
    const written = await this.#fieldwork.append([entry], { as: { ...this.#holder, now }, release: true });
    if (!written.ok) {
      this.#expected(written.failure.reason, ['held']);
      return;
    }
    const rival = isNew ? rivals.find(({ gaveBack }) => !gaveBack) : undefined;
    if (rival) played.faults.push(`${entry.id} was recorded while ${rival.screen} had the case`);
    played.recorded.add(entry.id);
    if (entry.id === this.#talk) this.#talk = null;
    this.#shut();
  }

  async #finish(): Promise<void> {
    if (!this.#draft || !this.#writer) return;
    await this.#writer.idle();
    if (!this.#draft) return;
    const done = await this.#store.complete({ ...this.#draft, state: 'complete' }, []);
    if (done.ok) await this.#record(this.#attempt(`finished/${this.played.response}`, 'complete'));
    else {
      this.#expected(done.failure.reason, ['conflict']);
      this.#shut();
    }
  }

  async #release(): Promise<void> {
    this.played.givesBack(this.#screen);
    this.#talk = null;
    await this.#fieldwork.release(this.played.id, this.#holder);
  }

  /** The window dies: the browser frees its locks, the hold stays, and what was sent may have been written or not. */
  async #crash(): Promise<void> {
    this.#shut();
    this.#talk = null;
    this.#sitting += 1;
    ({ store: this.#store, fieldwork: this.#fieldwork } = await this.reopen());
  }

  #expected(reason: string, reasons: readonly string[]): void {
    if (!reasons.includes(reason)) this.played.faults.push(`${this.#screen}: ${reason}`);
  }
}

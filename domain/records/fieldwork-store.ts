/**
 * The port through which the fieldwork tags keep cases, their log and holds. A second port beside `Store`, which gives
 * it (`store.fieldwork()`): on the same device, in the same database or in memory like the rest. A page without
 * interviewers never loads it.
 */
import type { Result } from '../failure.js';
import type { CaseEntry, CaseRecord, HoldRecord, InterviewerRecord } from './fieldwork-records.js';
import type { HouseholdRecord, Moment, ResponseRecord } from './records.js';
import type { StoreFailure, StoreResult } from './store-failure.js';

/** Why a case could not be taken or written: somebody else has it in hand. */
export interface HeldElsewhere {
  readonly reason: 'held';
  readonly hold: HoldRecord;
}

export type FieldworkResult<T> = Result<T, StoreFailure | HeldElsewhere>;

/** Something about the fieldwork changed, in this tab or another one. */
export type FieldworkChange =
  /** Cases were added; or the page was away, and nobody knows what happened meanwhile. Read everything. */
  | { readonly kind: 'cases' }
  /** The cases that got new entries. */
  | { readonly kind: 'entries'; readonly cases: readonly string[] }
  /** The cases that were taken, kept on, or given back. */
  | { readonly kind: 'holds'; readonly cases: readonly string[] }
  | { readonly kind: 'interviewers' };

/** Who asks for a case, and until when they want it unless they ask again. */
export interface HoldRequest {
  readonly case: string;
  readonly study: string;
  readonly interviewer: string;
  readonly screen: string;
  readonly now: Moment;
  /** `protocol.holdMinutes`. */
  readonly minutes: number;
}

/** The screen that writes, as far as holds are concerned. */
export type Holder = Pick<HoldRecord, 'interviewer' | 'screen'>;

export interface AppendOptions {
  /**
   * Write only while nobody else holds one of the cases at `now`. Looked at in the same transaction as the writing, so
   * two windows never both record an attempt. Without it nothing is looked at: imports and sync bring what happened.
   */
  readonly as?: Holder & { readonly now: Moment };
  /** Give the cases back in the same transaction, those of them that are in the hands of `as`. */
  readonly release?: boolean;
  /**
   * The finished interviews that `reopened` entries name go back from complete to draft in the same transaction, with
   * all their answers and one revision on. One that is a draft, was withdrawn, or is not on this device stays as it is.
   * Without this no response is touched: sync brings those itself.
   */
  readonly reopen?: boolean;
}

export interface EntryQuery {
  readonly study: string;
  readonly kind?: CaseEntry['kind'];
  /** Those that happened at this moment or later. */
  readonly since?: Moment;
}

/** Some of the records that the cases of a wave are made of; a list that is not there has nothing in this part. */
export interface CaseParts {
  readonly households?: readonly HouseholdRecord[];
  readonly cases?: readonly CaseRecord[];
  /** Of the study; those of other waves may be among them. In no order. */
  readonly entries?: readonly CaseEntry[];
}

/** What a store of the fieldwork does: implemented twice in `storage/fieldwork`, beside the two of `Store`. */
export interface FieldworkStore {
  /** Changes in this tab and in others on the same device. Returns the way to stop listening. */
  subscribe(listener: (change: FieldworkChange) => void): () => void;

  /** Adds cases; one whose id is there already stays as it is. Gives how many were new. All, or none. */
  addCases(cases: readonly CaseRecord[]): Promise<StoreResult<number>>;
  case(id: string): Promise<StoreResult<CaseRecord | null>>;
  cases(query: { readonly study: string; readonly wave?: string }): Promise<StoreResult<readonly CaseRecord[]>>;

  /**
   * Adds entries to the logs of their cases with their outbox entries: all, or none. An id that is there already is
   * left as it is, so that writing again after a doubtful end is safe, whoever holds the case by then. `not-found` when
   * a case is not there.
   */
  append(entries: readonly CaseEntry[], options?: AppendOptions): Promise<FieldworkResult<void>>;
  /** The log of one case, oldest first (`at`, then `id`). */
  log(caseId: string): Promise<StoreResult<readonly CaseEntry[]>>;
  /** All entries of a study, oldest first. */
  entries(query: EntryQuery): Promise<StoreResult<readonly CaseEntry[]>>;
  /**
   * Hands over everything that the cases of a wave are made of, part by part, so that a page with 100,000 of them goes
   * on answering whoever uses it. What is written meanwhile is told as a change, like everything that is written.
   *
   * @param told from 0 to 1, how much of it was handed over
   */
  readCases(
    query: { readonly study: string; readonly wave: string },
    take: (parts: CaseParts) => void,
    told?: (share: number) => void,
  ): Promise<StoreResult<void>>;
  /** Hands over the responses of a wave, in every state and in no order, part by part. */
  readResponses(
    query: { readonly study: string; readonly wave: string },
    take: (part: readonly ResponseRecord[]) => void,
  ): Promise<StoreResult<void>>;
  /** The ids of the complete responses of a study: what they say stays unread. */
  finishedResponses(study: string): Promise<StoreResult<readonly string[]>>;

  /** Takes a case, or goes on holding it, by the rules of `domain/fieldwork/hold.ts`. `not-found` without the case. */
  hold(request: HoldRequest): Promise<FieldworkResult<HoldRecord>>;
  /** Gives a case back. Nothing happens when it is not this screen's. */
  release(caseId: string, holder: Holder): Promise<StoreResult<void>>;
  /** All holds of a study, those that have ended by themselves included. */
  holds(study: string): Promise<StoreResult<readonly HoldRecord[]>>;

  /** Adds or replaces by id; an edit counts on from the revision that is stored. */
  putInterviewers(interviewers: readonly InterviewerRecord[]): Promise<StoreResult<void>>;
  interviewers(study: string): Promise<StoreResult<readonly InterviewerRecord[]>>;
}

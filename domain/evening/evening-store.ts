/**
 * The port through which the evening's tag keeps its records: a third one beside `Store` and the fieldwork, given by
 * `store.evening()`. What residents' screens read (`state`) has no name and no grievance in it; those are asked for
 * apart, by the organiser's view alone. Every promise settles after the transaction has ended.
 */
import type { StoreResult } from '../records/store-failure.js';
import type {
  BallotRecord,
  EveningRecord,
  EveningTopicRecord,
  GrievanceRecord,
  SignUpRecord,
} from './evening-records.js';

/** Which evening of which study. */
export interface EveningKey {
  readonly study: string;
  readonly name: string;
}

/** All that a screen which everybody sees may read. */
export interface EveningState {
  /** Null while nothing was written about this evening. */
  readonly record: EveningRecord | null;
  /** In their order, those that were removed among them. */
  readonly topics: readonly EveningTopicRecord[];
  readonly ballots: readonly BallotRecord[];
}

export interface EveningStore {
  /** Hears the id of an evening when anything of it changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: (evening: string) => void): () => void;

  state(key: EveningKey): Promise<StoreResult<EveningState>>;
  /** Adds or replaces by id; an edit counts on from the revision that is stored. All, or none. */
  putTopics(key: EveningKey, topics: readonly EveningTopicRecord[]): Promise<StoreResult<void>>;
  /** Adds a turn's votes, or replaces them while the turn lasts. */
  putBallot(key: EveningKey, ballot: BallotRecord): Promise<StoreResult<void>>;
  /** Ends the vote, or opens it again. */
  endVoting(key: EveningKey, ended: boolean): Promise<StoreResult<void>>;
  /**
   * Adds topics and ballots of another device; what is here already stays. Gives how many ballots were new.
   */
  bringIn(key: EveningKey, brought: Pick<EveningState, 'topics' | 'ballots'>): Promise<StoreResult<number>>;

  /** An id that is there already is left as it is, so that trying again is safe. */
  addSignUp(key: EveningKey, signUp: SignUpRecord): Promise<StoreResult<void>>;
  /** In no order that tells when they came. */
  signUps(key: EveningKey): Promise<StoreResult<readonly SignUpRecord[]>>;
  /** Removes name and contact, and keeps that somebody joins. `not-found` when there is no such entry. */
  emptySignUp(key: EveningKey, id: string): Promise<StoreResult<void>>;

  addGrievance(key: EveningKey, grievance: GrievanceRecord): Promise<StoreResult<void>>;
  grievances(key: EveningKey): Promise<StoreResult<readonly GrievanceRecord[]>>;
}

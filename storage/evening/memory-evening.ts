/** Residents' evenings in memory, beside the store of last resort: the same rules, the same outbox, and gone with the page. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import { withoutPerson } from '../../domain/evening/entries.js';
import {
  eveningId,
  type BallotRecord,
  type EveningRecord,
  type EveningTopicRecord,
  type GrievanceRecord,
  type SignUpRecord,
} from '../../domain/evening/evening-records.js';
import type { EveningKey, EveningState, EveningStore } from '../../domain/evening/evening-store.js';
import { inOrder } from '../../domain/evening/rank-topics.js';
import type { Moment } from '../../domain/records/records.js';
import type { StoreFailure, StoreResult } from '../../domain/records/store-failure.js';
import type { Changes } from '../changes.js';
import type { MemoryWork } from '../fieldwork/memory-fieldwork.js';
import { edited } from '../register-repository.js';
import type { MemoryTables } from '../memory-tables.js';
import { EveningChanges } from './evening-changes.js';
import { afterEnd, afterTurns, newEvening } from './evening-rules.js';

type Part = (evening: EveningRecord) => Result<EveningRecord | null, StoreFailure>;

export class MemoryEvening implements EveningStore {
  readonly #evenings = new Map<string, EveningRecord>();
  readonly #topics = new Map<string, EveningTopicRecord>();
  readonly #ballots = new Map<string, BallotRecord>();
  readonly #signUps = new Map<string, SignUpRecord>();
  readonly #grievances = new Map<string, GrievanceRecord>();
  readonly #changes = new EveningChanges(null);

  constructor(
    private readonly tables: MemoryTables,
    private readonly storeChanges: Changes,
    private readonly now: () => Moment,
    private readonly work: MemoryWork,
  ) {}

  subscribe(listener: (evening: string) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  state(key: EveningKey): Promise<StoreResult<EveningState>> {
    return this.work(() => {
      const stored = this.#evenings.get(idOf(key));
      return succeed({
        record: stored ?? null,
        topics: allOf(this.#topics, key).sort(inOrder),
        ballots: allOf(this.#ballots, key),
      });
    });
  }

  putTopics(key: EveningKey, topics: readonly EveningTopicRecord[]): Promise<StoreResult<void>> {
    return this.#write(key, (evening) => {
      for (const topic of structuredClone(topics)) {
        this.#topics.set(topic.id, edited(topic, this.#topics.get(topic.id)));
      }
      return succeed(topics.length > 0 ? evening : null);
    });
  }

  putBallot(key: EveningKey, ballot: BallotRecord): Promise<StoreResult<void>> {
    return this.#write(key, (evening) => {
      const begun = !this.#ballots.has(ballot.id);
      const over = allOf(this.#ballots, key);
      this.#ballots.set(ballot.id, structuredClone(ballot));
      return succeed(begun ? afterTurns(evening, over) : evening);
    });
  }

  endVoting(key: EveningKey, ended: boolean): Promise<StoreResult<void>> {
    return this.#write(key, (evening) => succeed(afterEnd(evening, ended, allOf(this.#ballots, key))));
  }

  async bringIn(
    key: EveningKey,
    { topics, ballots }: Pick<EveningState, 'topics' | 'ballots'>,
  ): Promise<StoreResult<number>> {
    let added = 0;
    const written = await this.#write(key, (evening) => {
      const freshTopics = structuredClone(missing(this.#topics, topics));
      const fresh = structuredClone(missing(this.#ballots, ballots));
      for (const topic of freshTopics) this.#topics.set(topic.id, topic);
      for (const ballot of fresh) this.#ballots.set(ballot.id, ballot);
      added = fresh.length;
      if (freshTopics.length + fresh.length === 0) return succeed(null);
      return succeed(afterTurns(evening, allOf(this.#ballots, key)));
    });
    return written.ok ? succeed(added) : written;
  }

  addSignUp(key: EveningKey, signUp: SignUpRecord): Promise<StoreResult<void>> {
    return this.#add(key, this.#signUps, signUp);
  }

  signUps(key: EveningKey): Promise<StoreResult<readonly SignUpRecord[]>> {
    return this.work(() => succeed(allOf(this.#signUps, key)));
  }

  emptySignUp(key: EveningKey, id: string): Promise<StoreResult<void>> {
    return this.#write(key, (evening) => {
      const stored = this.#signUps.get(id);
      if (!stored) return fail({ reason: 'not-found' });
      this.#signUps.set(id, withoutPerson(stored));
      return succeed(evening);
    });
  }

  addGrievance(key: EveningKey, grievance: GrievanceRecord): Promise<StoreResult<void>> {
    return this.#add(key, this.#grievances, grievance);
  }

  grievances(key: EveningKey): Promise<StoreResult<readonly GrievanceRecord[]>> {
    return this.work(() => succeed(allOf(this.#grievances, key)));
  }

  close(): void {
    this.#changes.close();
  }

  #add<R extends { readonly id: string }>(
    key: EveningKey,
    kept: Map<string, R>,
    record: R,
  ): Promise<StoreResult<void>> {
    return this.#write(key, (evening) => {
      if (kept.has(record.id)) return succeed(null);
      kept.set(record.id, structuredClone(record));
      return succeed(evening);
    });
  }

  #write(key: EveningKey, part: Part): Promise<StoreResult<void>> {
    return this.work(() => {
      const id = idOf(key);
      const stored = this.#evenings.get(id) ?? newEvening(key);
      const changed = part(stored);
      if (!changed.ok) return changed;
      if (!changed.value) return succeed(undefined);
      const revision = stored.revision + 1;
      this.tables.refresh({ kind: 'evening', record: id, revision, at: this.now() });
      this.#evenings.set(id, { ...changed.value, revision });
      this.#changes.announce(id);
      this.storeChanges.announce({ kind: 'outbox' });
      return succeed(undefined);
    });
  }
}

const idOf = ({ study, name }: EveningKey): string => eveningId(study, name);

/** By id, as a database has them: the order in which they came tells who sat beside whom. */
const allOf = <R extends { readonly id: string; readonly evening: string }>(
  kept: ReadonlyMap<string, R>,
  key: EveningKey,
): R[] =>
  [...kept.values()].filter(({ evening }) => evening === idOf(key)).sort((one, other) => (one.id < other.id ? -1 : 1));

const missing = <R extends { readonly id: string }>(kept: ReadonlyMap<string, R>, records: readonly R[]) =>
  records.filter(({ id }) => !kept.has(id));

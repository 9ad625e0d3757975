/**
 * Residents' evenings in IndexedDB, in the same database and through the same transactions as all other records. Loaded
 * when it is first asked for.
 *
 * An evening has one entry in the outbox, refreshed with every write, and none of a single ballot, name or grievance:
 * their order there would tell which of them came from the same hands.
 */
import { succeed } from '../../domain/failure.js';
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
import type { StoreResult } from '../../domain/records/store-failure.js';
import type { Changes } from '../changes.js';
import { Refusal } from '../failures.js';
import { edited } from '../register-repository.js';
import { refreshEntry } from '../outbox.js';
import { watchPageLife } from '../page-life.js';
import type { Reading, Schema, Writing } from '../schema.js';
import { requestAll } from '../transact.js';
import type { Transactions } from '../transactions.js';
import { EveningChanges } from './evening-changes.js';
import { afterEnd, afterTurns, newEvening } from './evening-rules.js';

type OwnStore = 'eveningTopics' | 'eveningBallots' | 'eveningSignUps' | 'eveningGrievances';

/** Does its part of a write; gives the evening as it is then, or null where nothing was to be written. */
type Part = (transaction: Writing, evening: EveningRecord) => Promise<EveningRecord | null>;

export class IndexedDbEvening implements EveningStore {
  readonly #changes: EveningChanges;
  readonly #stopWatching: () => void;
  /** Evenings that somebody here has read, and will want to hear of after a rest. */
  readonly #read = new Set<string>();

  constructor(
    private readonly transactions: Transactions,
    /** Those of the whole store, which hear of the outbox. */
    private readonly storeChanges: Changes,
    name: string,
    private readonly now: () => Moment,
  ) {
    this.#changes = new EveningChanges(name);
    this.#stopWatching = watchPageLife(window, {
      onLeave: () => undefined,
      onRest: () => this.#changes.rest(),
      onReturn: () => this.#return(),
    });
  }

  subscribe(listener: (evening: string) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  state(key: EveningKey): Promise<StoreResult<EveningState>> {
    const id = idOf(key);
    this.#read.add(id);
    return this.transactions.read(['evenings', 'eveningTopics', 'eveningBallots'], async (transaction) => {
      const [stored, topics, ballots] = await Promise.all([
        transaction.objectStore('evenings').get(id),
        allOf(transaction, 'eveningTopics', id),
        allOf(transaction, 'eveningBallots', id),
      ]);
      return { record: stored ?? null, topics: [...topics].sort(inOrder), ballots };
    });
  }

  putTopics(key: EveningKey, topics: readonly EveningTopicRecord[]): Promise<StoreResult<void>> {
    return this.#write(key, ['eveningTopics'], async (transaction, evening) => {
      const store = transaction.objectStore('eveningTopics');
      for (const topic of topics) await store.put(edited(topic, await store.get(topic.id)));
      return topics.length > 0 ? evening : null;
    });
  }

  putBallot(key: EveningKey, ballot: BallotRecord): Promise<StoreResult<void>> {
    return this.#write(key, ['eveningBallots'], async (transaction, evening) => {
      const store = transaction.objectStore('eveningBallots');
      const begun = (await store.getKey(ballot.id)) === undefined;
      const over = begun ? await allOf(transaction, 'eveningBallots', evening.id) : [];
      await store.put(ballot);
      return begun ? afterTurns(evening, over) : evening;
    });
  }

  endVoting(key: EveningKey, ended: boolean): Promise<StoreResult<void>> {
    return this.#write(key, ['eveningBallots'], async (transaction, evening) =>
      afterEnd(evening, ended, await allOf(transaction, 'eveningBallots', evening.id)),
    );
  }

  async bringIn(
    key: EveningKey,
    { topics, ballots }: Pick<EveningState, 'topics' | 'ballots'>,
  ): Promise<StoreResult<number>> {
    let added = 0;
    const written = await this.#write(key, ['eveningTopics', 'eveningBallots'], async (transaction, evening) => {
      const freshTopics = await missing(transaction, 'eveningTopics', topics);
      const fresh = await missing(transaction, 'eveningBallots', ballots);
      added = fresh.length;
      await requestAll(freshTopics, (topic) => transaction.objectStore('eveningTopics').add(topic));
      await requestAll(fresh, (ballot) => transaction.objectStore('eveningBallots').add(ballot));
      if (freshTopics.length + fresh.length === 0) return null;
      return afterTurns(evening, await allOf(transaction, 'eveningBallots', evening.id));
    });
    return written.ok ? succeed(added) : written;
  }

  addSignUp(key: EveningKey, signUp: SignUpRecord): Promise<StoreResult<void>> {
    return this.#add(key, 'eveningSignUps', signUp);
  }

  signUps(key: EveningKey): Promise<StoreResult<readonly SignUpRecord[]>> {
    return this.transactions.read(['eveningSignUps'], (transaction) => allOf(transaction, 'eveningSignUps', idOf(key)));
  }

  emptySignUp(key: EveningKey, id: string): Promise<StoreResult<void>> {
    return this.#write(key, ['eveningSignUps'], async (transaction, evening) => {
      const store = transaction.objectStore('eveningSignUps');
      const stored = await store.get(id);
      if (!stored) throw new Refusal({ reason: 'not-found' });
      await store.put(withoutPerson(stored));
      return evening;
    });
  }

  addGrievance(key: EveningKey, grievance: GrievanceRecord): Promise<StoreResult<void>> {
    return this.#add(key, 'eveningGrievances', grievance);
  }

  grievances(key: EveningKey): Promise<StoreResult<readonly GrievanceRecord[]>> {
    return this.transactions.read(['eveningGrievances'], (transaction) =>
      allOf(transaction, 'eveningGrievances', idOf(key)),
    );
  }

  close(): void {
    this.#stopWatching();
    this.#changes.close();
  }

  #add<N extends 'eveningSignUps' | 'eveningGrievances'>(
    key: EveningKey,
    name: N,
    record: { eveningSignUps: SignUpRecord; eveningGrievances: GrievanceRecord }[N],
  ): Promise<StoreResult<void>> {
    return this.#write(key, [name], async (transaction, evening) => {
      const [fresh] = await missing(transaction, name, [record]);
      if (!fresh) return null;
      await transaction.objectStore(name).add(fresh);
      return evening;
    });
  }

  async #write(key: EveningKey, stores: readonly OwnStore[], part: Part): Promise<StoreResult<void>> {
    const at = this.now();
    const id = idOf(key);
    const written = await this.transactions.write(
      ['evenings', 'outboxEntries', ...stores],
      'strict',
      async (transaction) => {
        const stored = (await transaction.objectStore('evenings').get(id)) ?? newEvening(key);
        const changed = await part(transaction, stored);
        if (!changed) return false;
        const revision = stored.revision + 1;
        await refreshEntry(transaction, { kind: 'evening', record: id, revision, at });
        await transaction.objectStore('evenings').put({ ...changed, revision });
        return true;
      },
    );
    if (!written.ok) return written;
    if (written.value) {
      this.#changes.announce(id);
      this.storeChanges.announce({ kind: 'outbox' });
    }
    return succeed(undefined);
  }

  /** Back from the browser's cache: nobody could tell us what other tabs did meanwhile. */
  #return(): void {
    this.#changes.wake();
    for (const id of this.#read) this.#changes.here(id);
  }
}

const idOf = ({ study, name }: EveningKey): string => eveningId(study, name);

/** All records of an evening, by id: ids are random, so their order tells nothing. */
const allOf = <N extends OwnStore>(
  transaction: Reading | Writing,
  name: N,
  evening: string,
): Promise<Schema[N]['value'][]> => {
  // Every store of an evening has this index, which the types of idb do not see of a store whose name is open.
  const store = (transaction as Reading).objectStore<OwnStore>(name);
  return store.index('evening').getAll(evening);
};

/** The records whose id is not there yet. */
async function missing<R extends { readonly id: string }>(
  transaction: Writing,
  name: OwnStore,
  records: readonly R[],
): Promise<readonly R[]> {
  const store = transaction.objectStore(name);
  const keys = await Promise.all(records.map(({ id }) => store.getKey(id)));
  return records.filter((_, index) => keys[index] === undefined);
}

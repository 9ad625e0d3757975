/**
 * Keeps drafts in IndexedDB: the record and its outbox entry in one relaxed transaction. The revision is checked by
 * a read that travels with the write, and a write that turns out not to follow what is stored is undone.
 */
import { unwrap } from 'idb';
import { succeed } from '../domain/failure.js';
import type { Moment, ResponseRecord } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import type { Kept } from './draft-writer.js';
import { Refusal } from './failures.js';
import { isErasedHousehold } from './backup/erased.js';
import { ENTRY_STORES, enqueue, refreshEntry, type NewEntry } from './outbox.js';
import { mayFollow, nextDraft, sameWrite } from './response-rules.js';
import type { Writing } from './schema.js';
import { ignore } from './transact.js';
import type { Transactions } from './transactions.js';

export class DraftRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly now: () => Moment,
  ) {}

  async write(draft: ResponseRecord): Promise<StoreResult<Kept>> {
    const at = this.now();
    const result = await this.transactions.write(['responses', ...ENTRY_STORES], 'relaxed', (transaction) =>
      writeDraft(transaction, draft, at),
    );
    if (!result.ok) return result;
    const record = result.value;
    this.changes.announce({ kind: 'response', id: record.id, state: record.state }, { kind: 'outbox' });
    return succeed({ revision: record.revision, at });
  }
}

/**
 * Writes a draft and refreshes its outbox entry. Throws a `Refusal` with the stored record when the draft does not
 * follow it, and one without when the household was erased.
 */
export async function writeDraft(transaction: Writing, draft: ResponseRecord, at: Moment): Promise<ResponseRecord> {
  const record = nextDraft(draft);
  const news = { kind: 'response', record: draft.id, revision: record.revision, at } as const;
  const looking = isErasedHousehold(transaction, draft.household);
  ignore(looking);
  // There are as many first saves as there are residents: they are told from others without a look at what is stored.
  const begun = draft.revision === 0 && (await begin(transaction, record, news));
  const follows = begun || (await goOn(transaction, draft, record, news));
  if (await looking) throw new Refusal({ reason: 'not-found' });
  if (follows !== true) throw new Refusal({ reason: 'conflict', stored: follows });
  return record;
}

/** Keeps a response that is not there yet, with an entry of its own. False, with nothing written, when it is. */
async function begin(transaction: Writing, record: ResponseRecord, news: NewEntry): Promise<boolean> {
  const adding = addIfNew(transaction, record);
  // Taken up before a write that a full disk may refuse at once.
  ignore(adding);
  const entering = enqueue(transaction, news);
  ignore(entering);
  if (await adding) return true;
  await transaction.objectStore('outboxEntries').delete(await entering);
  return false;
}

/** False when its id is taken. Past idb, since only a request itself can keep its error from undoing the rest. */
function addIfNew(transaction: Writing, record: ResponseRecord): Promise<boolean> {
  const request = unwrap(transaction.objectStore('responses')).add(record);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(true);
    request.onerror = (event) => {
      if (request.error?.name === 'ConstraintError') {
        event.preventDefault();
        event.stopPropagation();
        resolve(false);
      } else reject(request.error ?? new Error('A response was not added.'));
    };
  });
}

/** True, or the stored record that the draft does not follow: what was written must be undone then. */
async function goOn(
  transaction: Writing,
  draft: ResponseRecord,
  record: ResponseRecord,
  news: NewEntry,
): Promise<true | ResponseRecord> {
  const responses = transaction.objectStore('responses');
  const reading = responses.get(draft.id);
  const announcing = refreshEntry(transaction, news);
  // Taken up before a write that a full disk may refuse at once.
  ignore(reading, announcing);
  ignore(responses.put(record));
  const stored = await reading;
  if (stored && !mayFollow(stored, draft.revision, 'draft') && !sameWrite(stored, record)) return stored;
  await announcing;
  return true;
}

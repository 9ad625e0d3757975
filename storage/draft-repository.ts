/**
 * Keeps drafts in IndexedDB: the record and its outbox entry in one relaxed transaction. The revision is checked by
 * a read that travels with the write, and a write that turns out not to follow what is stored is undone.
 */
import { succeed } from '../domain/failure.js';
import type { Moment, ResponseRecord } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import type { Kept } from './draft-writer.js';
import { Refusal } from './failures.js';
import { isErasedHousehold } from './backup/erased.js';
import { addResponseEntry, ENTRY_STORES, refreshResponseEntry } from './response-entries.js';
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
  const responses = transaction.objectStore('responses');
  const record = nextDraft(draft);
  const reading = responses.get(draft.id);
  const looking = isErasedHousehold(transaction, draft.household);
  ignore(reading, looking);
  ignore(responses.put(record));
  const news = { record: draft.id, revision: record.revision, at };
  // The first save of all has no entry to look for, and there are as many of those as there are residents.
  const announcing =
    draft.revision > 0
      ? refreshResponseEntry(transaction, news)
      : reading.then((known) => (known ? refreshResponseEntry : addResponseEntry)(transaction, news));
  ignore(announcing);
  const stored = await reading;
  if (await looking) throw new Refusal({ reason: 'not-found' });
  if (stored && !mayFollow(stored, draft.revision, 'draft') && !sameWrite(stored, record)) {
    throw new Refusal({ reason: 'conflict', stored });
  }
  await announcing;
  return record;
}

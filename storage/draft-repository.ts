/**
 * Keeps drafts in IndexedDB: the record and its outbox entry in one relaxed transaction. The revision is checked by
 * a read that travels with the write, and a write that turns out not to follow what is stored is undone.
 */
import { succeed } from '../domain/failure.js';
import type { Moment, OutboxEntry, ResponseRecord } from '../domain/records/records.js';
import type { StoreResult } from '../domain/records/store.js';
import type { Changes } from './changes.js';
import type { DraftEntries } from './draft-entries.js';
import type { Kept } from './draft-writer.js';
import { Refusal } from './failures.js';
import { mayFollow, nextDraft, sameWrite } from './response-rules.js';
import type { Writing } from './schema.js';
import { ignore } from './transact.js';
import type { Transactions } from './transactions.js';

export class DraftRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly entries: DraftEntries,
    private readonly now: () => Moment,
  ) {}

  async write(draft: ResponseRecord): Promise<StoreResult<Kept>> {
    const at = this.now();
    const result = await this.transactions.write(['responses', 'outbox'], 'relaxed', (transaction) =>
      writeDraft(transaction, draft, at, this.entries),
    );
    if (!result.ok) return result;
    const { record, entry } = result.value;
    this.entries.remember(record.id, record.revision, await entry.sequence);
    this.changes.announce({ kind: 'response', id: record.id, state: record.state }, { kind: 'outbox' });
    return succeed({ revision: record.revision, at });
  }
}

/** What a transaction has asked for; `sequence` resolves when the transaction has ended. */
export interface WrittenDraft {
  readonly record: ResponseRecord;
  readonly entry: { readonly sequence: Promise<number> };
}

/**
 * Writes a draft and refreshes its outbox entry. Throws a `Refusal` with the stored record when the draft does not
 * follow it.
 */
export async function writeDraft(
  transaction: Writing,
  draft: ResponseRecord,
  at: Moment,
  entries: DraftEntries,
): Promise<WrittenDraft> {
  const responses = transaction.objectStore('responses');
  const record = nextDraft(draft);
  const reading = responses.get(draft.id);
  ignore(reading);
  ignore(responses.put(record));
  const waiting = await entries.find(transaction, draft.id, draft.revision);
  const entry = { kind: 'response', record: draft.id, revision: record.revision, at } as const;
  const refreshed = waiting === null ? entry : { ...entry, sequence: waiting };
  const sequence = transaction.objectStore('outbox').put(refreshed as OutboxEntry);
  ignore(sequence);
  const stored = await reading;
  if (stored && !mayFollow(stored, draft.revision, 'draft') && !sameWrite(stored, record)) {
    throw new Refusal({ reason: 'conflict', stored });
  }
  return { record, entry: { sequence } };
}

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
import { enqueue, waitingEntries } from './outbox.js';
import { mayFollow, nextDraft, sameWrite } from './response-rules.js';
import type { Writing } from './schema.js';
import { ignore } from './transact.js';
import type { Transactions } from './transactions.js';

/** The outbox entry of a draft, as far as this tab knows: that of the revision it wrote last. */
interface KnownEntry {
  readonly revision: number;
  readonly sequence: number;
}

export class DraftRepository {
  readonly #entries = new Map<string, KnownEntry>();

  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly now: () => Moment,
  ) {}

  async write(draft: ResponseRecord): Promise<StoreResult<Kept>> {
    const at = this.now();
    const result = await this.transactions.write(['responses', 'outbox'], 'relaxed', async (transaction) => {
      const known = this.#entries.get(draft.id);
      return writeDraft(transaction, draft, at, known?.revision === draft.revision ? known.sequence : null);
    });
    if (!result.ok) return result;
    const { record, entry } = result.value;
    this.#entries.set(draft.id, { revision: record.revision, sequence: await entry.sequence });
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
 * Writes a draft and its outbox entry in place of the entry that waited so far. Throws a `Refusal` with the stored
 * record when the draft does not follow it.
 */
export async function writeDraft(
  transaction: Writing,
  draft: ResponseRecord,
  at: Moment,
  knownEntry: number | null,
): Promise<WrittenDraft> {
  const responses = transaction.objectStore('responses');
  const outbox = transaction.objectStore('outbox');
  const record = nextDraft(draft);
  // A new response has no entry yet, and this tab remembers its own: only a draft from elsewhere must be looked up.
  const lookUp = knownEntry === null && draft.revision > 0;
  const earlier = lookUp ? waitingEntries(transaction, 'response', draft.id) : Promise.resolve([]);
  const reading = responses.get(draft.id);
  const sequence = enqueue(transaction, { kind: 'response', record: draft.id, revision: record.revision, at });
  ignore(earlier, reading, sequence);
  ignore(responses.put(record));
  if (knownEntry !== null) ignore(outbox.delete(knownEntry));
  const stored = await reading;
  if (stored && !mayFollow(stored, draft.revision, 'draft') && !sameWrite(stored, record)) {
    throw new Refusal({ reason: 'conflict', stored });
  }
  await Promise.all((await earlier).map((key) => outbox.delete(key)));
  return { record, entry: { sequence } };
}

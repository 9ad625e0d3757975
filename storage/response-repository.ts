/** Responses in IndexedDB: read through indexes, completed and withdrawn in one strict transaction with all they bring. */
import { fail, succeed } from '../domain/failure.js';
import type { ConsentRecord, Moment, ResponseRecord } from '../domain/records/records.js';
import type { ResponseQuery, StoreResult } from '../domain/records/store.js';
import type { Changes, SharedChange } from './changes.js';
import { addMissingConsents } from './consent-repository.js';
import { refuseErased } from './backup/erased.js';
import { Refusal } from './failures.js';
import { enqueue, ENTRY_STORES, PRESENT, removeNewestEntry } from './outbox.js';
import { forgetCounted } from './reading/forget-counted.js';
import { completed, emptied, matches, mayFollow, newestFirst, withdrawn } from './response-rules.js';
import type { Writing } from './schema.js';
import type { Transactions } from './transactions.js';

/**
 * Few enough that a draft which is saved meanwhile waits for a moment only, many enough that reading 100,000 takes
 * seconds (docs/storage.md has the figures).
 */
const PAGE = 2_000;

/** In the order of a response's life, so that one that moves on while we read is seen at least once. */
const LIFE: readonly ResponseRecord['state'][] = ['draft', 'complete', 'withdrawn'];

export class ResponseRepository {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: Changes,
    private readonly now: () => Moment,
  ) {}

  async one(id: string): Promise<StoreResult<ResponseRecord | null>> {
    return this.transactions.read(
      ['responses'],
      async (transaction) => (await transaction.objectStore('responses').get(id)) ?? null,
    );
  }

  async matching(query: ResponseQuery): Promise<StoreResult<readonly ResponseRecord[]>> {
    const { study, household, state } = query;
    if (typeof household === 'string') {
      const found = await this.transactions.read(['responses'], (transaction) =>
        transaction.objectStore('responses').index('household').getAll([study, household]),
      );
      return found.ok ? succeed(arranged(query, found.value)) : found;
    }
    const seen = new Map<string, ResponseRecord>();
    for (const each of state === undefined ? LIFE : [state]) {
      const page = await this.#life(study, each, '', (record) => seen.set(record.id, record));
      if (!page.ok) return page;
    }
    return succeed(arranged(query, [...seen.values()]));
  }

  /** What was kept after a moment, as changes. */
  async changedSince(study: string, moment: Moment): Promise<readonly SharedChange[]> {
    const found: SharedChange[] = [];
    for (const state of LIFE) {
      await this.#life(study, state, moment, ({ id }) => found.push({ kind: 'response', id, state }));
    }
    return found;
  }

  /** A draft, or a completed response that is corrected, of the revision that is stored. */
  async complete(response: ResponseRecord, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    const at = this.now();
    const record = completed(response, at);
    const news = { kind: 'response', record: record.id, revision: record.revision, at } as const;
    const result = await this.transactions.write(
      ['responses', 'consents', 'countedParts', ...ENTRY_STORES],
      'strict',
      async (transaction) => {
        const responses = transaction.objectStore('responses');
        await refuseErased(transaction, response.household);
        const stored = await responses.get(response.id);
        if (stored && !mayFollow(stored, response.revision, 'complete')) {
          throw new Refusal({ reason: 'conflict', stored });
        }
        // The entry of the draft gives way to that of the completed response.
        if (stored?.state === 'draft') await removeNewestEntry(transaction, news);
        await responses.put(record);
        await forgetCounted(transaction, [record.id]);
        await enqueue(transaction, news);
        await addMissingConsents(transaction, consents, at);
      },
    );
    if (!result.ok) return result;
    this.#announce(record, consents);
    return succeed(record);
  }

  /** Withdrawing what is withdrawn already changes nothing. */
  async withdraw(id: string, at: Moment, consents: readonly ConsentRecord[]): Promise<StoreResult<ResponseRecord>> {
    const result = await this.transactions.write(
      ['responses', 'attachments', 'consents', 'countedParts', ...ENTRY_STORES],
      'strict',
      async (transaction) => {
        const responses = transaction.objectStore('responses');
        const stored = await responses.get(id);
        if (!stored) throw new Refusal({ reason: 'not-found' });
        await addMissingConsents(transaction, consents, at);
        if (stored.state === 'withdrawn') return stored;
        const record = withdrawn(stored, at);
        await responses.put(record);
        await forgetCounted(transaction, [id]);
        await enqueue(transaction, { kind: 'response', record: id, revision: record.revision, at });
        await emptyAttachments(transaction, id, at);
        return record;
      },
    );
    if (result.ok) this.#announce(result.value, consents);
    return result;
  }

  #announce({ id, state }: ResponseRecord, consents: readonly ConsentRecord[]): void {
    const consent: SharedChange[] = consents.length > 0 ? [{ kind: 'consent' }] : [];
    this.changes.announce({ kind: 'response', id, state }, ...consent, { kind: 'outbox' });
  }

  /** Visits the responses of one state in the order of their changes, after a moment, page by page. */
  async #life(
    study: string,
    state: ResponseRecord['state'],
    after: Moment,
    visit: (record: ResponseRecord) => void,
  ): Promise<StoreResult<void>> {
    const end = [study, state, []];
    let range = IDBKeyRange.bound([study, state, after], end);
    for (;;) {
      const page = await this.transactions.read(['responses'], (transaction) =>
        transaction.objectStore('responses').index('life').getAll(range, PAGE),
      );
      if (!page.ok) return fail(page.failure);
      page.value.forEach(visit);
      const last = page.value.at(-1);
      if (!last || page.value.length < PAGE) return succeed(undefined);
      range = IDBKeyRange.bound([study, state, last.changedAt, last.id], end, true);
    }
  }
}

function arranged(query: ResponseQuery, found: readonly ResponseRecord[]): readonly ResponseRecord[] {
  return found.filter((record) => matches(query, record)).sort(newestFirst);
}

async function emptyAttachments(transaction: Writing, response: string, at: Moment): Promise<void> {
  const attachments = transaction.objectStore('attachments');
  for (const attachment of await attachments.index('response').getAll(response)) {
    await attachments.put(emptied(attachment));
    await enqueue(transaction, { kind: 'attachment', record: attachment.id, revision: PRESENT, at });
  }
}

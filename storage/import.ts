/** Brings in records that were made elsewhere: demo data, a backup. All in one strict transaction, or none. */
import { succeed } from '../domain/failure.js';
import type { RecordBatch, StoreResult } from '../domain/records/store.js';
import { erasedInRegister } from '../domain/person/erasure.js';
import type { Changes, SharedChange } from './changes.js';
import { keepCounted } from './reading/counted-parts.js';
import { comesIn } from './response-rules.js';
import type { Schema, Writing } from './schema.js';
import { requestAll } from './transact.js';
import type { Transactions } from './transactions.js';

/** No outbox entries: whoever made the records has sent them, or will. What is newer here stays. */
export async function importRecords(
  transactions: Transactions,
  changes: Changes,
  batch: RecordBatch,
): Promise<StoreResult<void>> {
  const { consents = [], households = [] } = batch;
  const stores = ['responses', 'countedParts', 'consents', 'households', 'erasures'] as const;
  const result = await transactions.write(stores, 'strict', async (transaction) => {
    const { responses, consents, households } = await withoutErased(transaction, batch);
    const { newer: broughtIn, known: before } = await bringIn(transaction, 'responses', responses);
    await keepCounted(transaction, broughtIn, before);
    await bringIn(transaction, 'households', households);
    const store = transaction.objectStore('consents');
    const known = new Set(await store.getAllKeys());
    const fresh = consents.filter(({ id }) => !known.has(id));
    await requestAll(fresh, (consent) => store.put(consent));
    return broughtIn;
  });
  if (!result.ok) return result;
  const changed: SharedChange[] = result.value.map(({ id, state }) => ({ kind: 'response', id, state }));
  if (consents.length > 0) changed.push({ kind: 'consent' });
  if (households.length > 0) changed.push({ kind: 'household' });
  changes.announce(...changed);
  return succeed(undefined);
}

/** What a batch brings of people who are there still. */
async function withoutErased(transaction: Writing, batch: RecordBatch): Promise<Required<RecordBatch>> {
  const { responses = [], consents = [], households = [] } = batch;
  const erasures = await transaction.objectStore('erasures').getAll();
  if (erasures.length === 0) return { responses, consents, households };
  const keys = new Set(erasures.map(({ id }) => id));
  const isThere = ({ household }: { readonly household: string | null }): boolean => !keys.has(household ?? '');
  const isErased = erasedInRegister(erasures);
  return {
    responses: responses.filter(isThere),
    consents: consents.filter(isThere),
    households: households.filter((household) => !isErased(household)),
  };
}

type Revised<N extends 'responses' | 'households'> = Schema[N]['value'];

/** Puts the records that are newer than what is stored, and gives them back with the keys that there were. */
async function bringIn<N extends 'responses' | 'households'>(
  transaction: Writing,
  name: N,
  records: readonly Revised<N>[],
): Promise<{ readonly newer: readonly Revised<N>[]; readonly known: ReadonlySet<string> }> {
  const store = transaction.objectStore(name);
  // One list of keys is cheaper than a question per record, and usually there is nothing to compare with.
  const known = new Set<string>(records.length > 0 ? await store.getAllKeys() : []);
  const stored = new Map<string, Revised<N>>();
  for (const { id } of records) {
    const record = known.has(id) ? await store.get(id) : undefined;
    if (record) stored.set(id, record);
  }
  const newer = records.filter((record) => comesIn(record, stored.get(record.id)));
  await requestAll(newer, (record) => store.put(record));
  return { newer, known };
}

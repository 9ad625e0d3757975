/** Brings what was read from a backup into the store, within one transaction. */
import { BACKED_UP, type RestoreHow, type RestoreReceipt } from '../../domain/person/data-store.js';
import { erasedInRegister, type ErasureRecord } from '../../domain/person/erasure.js';
import type { HouseholdRecord, OutboxEntry, ResponseRecord } from '../../domain/records/records.js';
import type { SharedChange } from '../changes.js';
import { Refusal } from '../failures.js';
import { enqueue } from '../outbox.js';
import { keepCounted } from '../reading/counted-parts.js';
import type { StagedRow, StoreName, Writing } from '../schema.js';
import { requestAll } from '../transact.js';
import { ERASE_STORES, takeOverErasure } from './erase.js';
import { asOfNow, isErased, restores, storeOf, type Erased } from './restore-rules.js';

export const RESTORE_STORES: readonly StoreName[] = [
  ...new Set([...ERASE_STORES, ...BACKED_UP.map(storeOf), 'restoring' as const]),
];

const PAGE = 500;

export interface Restoring {
  readonly total: number;
  readonly told: (share: number) => void;
  readonly cancelled: () => boolean;
  readonly changed: (change: SharedChange) => void;
}

export async function restoreStaged(
  transaction: Writing,
  how: RestoreHow,
  { total, told, cancelled, changed }: Restoring,
): Promise<RestoreReceipt> {
  const before = await countHere(transaction);
  if (how === 'replace') await removeWhatIsHere(transaction, changed);
  const erased = await takeOverErasures(transaction);
  const removed = before - (await countHere(transaction));
  const inRegister = erasedInRegister(await transaction.objectStore('erasures').getAll());
  const receipt = { restored: 0, kept: 0, erased: 0, removed };
  const known = new Set(await transaction.objectStore('responses').getAllKeys());
  const staged = transaction.objectStore('restoring');
  let range: IDBKeyRange | null = null;
  for (let done = 0; ;) {
    if (cancelled()) throw new Refusal({ reason: 'failed', detail: 'cancelled' });
    const page: StagedRow[] = await staged.getAll(range, PAGE);
    const responses: ResponseRecord[] = [];
    for (const row of page) {
      if (row.kind === 'erasures') continue;
      const unwanted =
        isErased(row.kind, row.record, erased) ||
        (row.kind === 'households' && inRegister(row.record as unknown as HouseholdRecord));
      if (unwanted) receipt.erased += 1;
      else if (row.kind === 'outbox') await enqueueAgain(transaction, row.record as unknown as OutboxEntry);
      else if (await put(transaction, row)) {
        receipt.restored += 1;
        if (row.kind === 'responses') responses.push(row.record as unknown as ResponseRecord);
      } else receipt.kept += 1;
    }
    await keepCounted(transaction, responses, known);
    for (const response of responses) {
      known.add(response.id);
      changed(changeOf(response));
    }
    done += page.length;
    told(Math.min(done / Math.max(total, 1), 1));
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    range = IDBKeyRange.lowerBound(last.place, true);
  }
  await staged.clear();
  return receipt;
}

/** Records, and not the messages about them. */
async function countHere(transaction: Writing): Promise<number> {
  const names = BACKED_UP.filter((name) => name !== 'erasures' && name !== 'outbox');
  const counts = await Promise.all(names.map((name) => transaction.objectStore(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

const changeOf = ({ id, state }: ResponseRecord): SharedChange => ({ kind: 'response', id, state });

async function put(transaction: Writing, { kind, record }: StagedRow): Promise<boolean> {
  const store = transaction.objectStore(storeOf(kind));
  const stored = (await store.get(record['id'] as never)) as StagedRow['record'] | undefined;
  if (!restores(kind, record, stored)) return false;
  await store.put(asOfNow(kind, record) as never);
  return true;
}

/** What the device of the file had not sent yet waits here now. Sent twice does no harm: a message names a record. */
const enqueueAgain = (transaction: Writing, { kind, record, revision, at }: OutboxEntry): Promise<number> =>
  enqueue(transaction, { kind, record, revision, at });

async function takeOverErasures(transaction: Writing): Promise<Erased> {
  const erasures = transaction.objectStore('erasures');
  const known = new Set(await erasures.getAllKeys());
  const brought = await transaction.objectStore('restoring').index('kind').getAll('erasures');
  for (const { record } of brought) {
    const erasure = record as unknown as ErasureRecord;
    if (!known.has(erasure.id)) await takeOverErasure(transaction, erasure);
  }
  return {
    households: new Set(await erasures.getAllKeys()),
    responses: new Set(await transaction.objectStore('erasedResponses').getAllKeys()),
  };
}

/** Everything but what was erased, and the messages of that which still wait to be sent. */
async function removeWhatIsHere(transaction: Writing, changed: (change: SharedChange) => void): Promise<void> {
  const messages = (await transaction.objectStore('outboxEntries').getAll()).filter(({ kind }) => kind === 'erasure');
  for (const id of await transaction.objectStore('responses').getAllKeys()) {
    changed({ kind: 'response', id, state: 'withdrawn' });
  }
  const names = BACKED_UP.filter((name) => name !== 'erasures').map(storeOf);
  for (const name of [...names, 'countedParts', 'lastWords', 'holds'] as const) {
    await transaction.objectStore(name).clear();
  }
  await requestAll(messages, (message) => enqueueAgain(transaction, message));
}

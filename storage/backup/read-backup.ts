/**
 * Reads a backup to its end into a place apart, and only then, in one transaction, brings it in. A file that is cut
 * off or damaged, a tab that is closed and a person who changes their mind leave everything as it was.
 */
import { fail, succeed, type Result } from '../../domain/failure.js';
import type {
  BackupContents,
  BackupFailure,
  LongWork,
  OpenedBackup,
  RestoreHow,
  RestoreReceipt,
} from '../../domain/person/data-store.js';
import type { SharedChange } from '../changes.js';
import { failureOf, Refusal } from '../failures.js';
import { shelved, unshelve } from '../shelf.js';
import { requestAll } from '../transact.js';
import type { Transactions } from '../transactions.js';
import { Damaged, Unsealer } from './container.js';
import type { DataDesk } from './data-desk.js';
import { readLines, type BackupRow } from './lines.js';
import { RESTORE_STORES, restoreStaged } from './restore.js';

/** Rows that are put aside at once. */
const BATCH = 500;
const BATCH_WITH_FILES = 4;

export async function openBackup(
  desk: DataDesk,
  file: Blob,
  passphrase: string,
  { told, signal }: LongWork,
): Promise<Result<OpenedBackup, BackupFailure>> {
  const { transactions } = desk;
  try {
    const unsealed = await Unsealer.open(file, passphrase);
    if (!unsealed.ok) return unsealed;
    const cleared = await clear(transactions);
    if (!cleared.ok) return cleared;
    let contents: BackupContents | null = null;
    let waiting: BackupRow[] = [];
    let total = 0;
    const failed = async (failure: BackupFailure) => {
      await clear(transactions);
      return fail(failure);
    };
    try {
      for await (const line of readLines(unsealed.value)) {
        if (signal?.aborted) return await failed({ reason: 'cancelled' });
        told?.(line.share);
        if ('contents' in line) contents = line.contents;
        else waiting.push(await asStored(line.row));
        const enough = waiting.at(-1)?.kind === 'attachments' ? BATCH_WITH_FILES : BATCH;
        if (waiting.length < enough) continue;
        total += waiting.length;
        const staged = await stage(transactions, waiting);
        if (!staged.ok) return await failed(staged.failure);
        waiting = [];
      }
      const staged = await stage(transactions, waiting);
      if (!staged.ok) return await failed(staged.failure);
      total += waiting.length;
    } catch (error) {
      return await failed(error instanceof Damaged ? { reason: 'damaged' } : failureOf(error));
    }
    if (!contents) return await failed({ reason: 'damaged' });
    return succeed(opened(desk, contents, total));
  } catch (error) {
    return fail(error instanceof Damaged ? { reason: 'damaged' } : failureOf(error));
  }
}

function opened(desk: DataDesk, contents: BackupContents, total: number): OpenedBackup {
  return {
    contents,
    foresee: (how, work) => foresee(desk, how, total, work ?? {}),
    restore: (how, work) => restore(desk, how, total, work ?? {}),
    close: async () => {
      await clear(desk.transactions);
    },
  };
}

async function foresee(
  { transactions }: DataDesk,
  how: RestoreHow,
  total: number,
  { told, signal }: LongWork,
): Promise<Result<RestoreReceipt, BackupFailure>> {
  const found: RestoreReceipt[] = [];
  const written = await transactions.write(RESTORE_STORES, 'relaxed', async (transaction) => {
    found.push(
      await restoreStaged(transaction, how, {
        total,
        told: (share) => told?.(share),
        cancelled: () => signal?.aborted === true,
        changed: () => undefined,
      }),
    );
    // Undone to the last record.
    throw new Refusal({ reason: 'failed', detail: 'foreseen' });
  });
  const [receipt] = found;
  if (receipt) return succeed(receipt);
  if (signal?.aborted) return fail({ reason: 'cancelled' });
  return fail(written.ok ? { reason: 'failed', detail: 'nothing foreseen' } : written.failure);
}

async function restore(
  { name, transactions, announce }: DataDesk,
  how: RestoreHow,
  total: number,
  { told, signal }: LongWork,
): Promise<Result<RestoreReceipt, BackupFailure>> {
  const changes: SharedChange[] = [];
  const written = await transactions.write(RESTORE_STORES, 'strict', (transaction) =>
    restoreStaged(transaction, how, {
      total,
      told: (share) => told?.(share),
      cancelled: () => signal?.aborted === true,
      changed: (change) => changes.push(change),
    }),
  );
  if (!written.ok) return signal?.aborted ? fail({ reason: 'cancelled' }) : fail(written.failure);
  if (how === 'replace') unshelve(shelved(name));
  announce([...changes, { kind: 'consent' }, { kind: 'household' }, { kind: 'outbox' }]);
  return written;
}

/** Bytes go everywhere; WebKit without a profile has no place for blobs. */
async function asStored({ kind, record }: BackupRow): Promise<BackupRow> {
  const { content } = record as { content?: unknown };
  return { kind, record: content instanceof Blob ? { ...record, content: await content.arrayBuffer() } : record };
}

const stage = (transactions: Transactions, rows: readonly BackupRow[]) =>
  transactions.write(['restoring'], 'relaxed', async (transaction) => {
    const store = transaction.objectStore('restoring');
    await requestAll(rows, (row) => store.add(row as never));
  });

const clear = (transactions: Transactions) =>
  transactions.write(['restoring'], 'strict', (transaction) => transaction.objectStore('restoring').clear());

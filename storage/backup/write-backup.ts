/** Writes the whole store as one encrypted file: page by page, each page a transaction of its own. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import {
  BACKED_UP,
  type BackedUp,
  type BackupContents,
  type BackupFailure,
  type BackupFile,
  type LongWork,
} from '../../domain/person/data-store.js';
import type { StoreResult } from '../../domain/records/store.js';
import { failureOf } from '../failures.js';
import type { Transactions } from '../transactions.js';
import { Sealer } from './container.js';
import type { DataDesk } from './data-desk.js';
import { LineWriter, type BackupRow } from './lines.js';
import { storeOf } from './restore-rules.js';

/** Few enough that whoever answers meanwhile waits for a moment only. */
const PAGE = 500;
/** An attachment can be a photo. */
const PAGE_OF_ATTACHMENTS = 4;

export async function writeBackup(
  { transactions, now }: DataDesk,
  passphrase: string,
  { told, signal }: LongWork,
): Promise<Result<BackupFile, BackupFailure>> {
  const counted = await contentsOf(transactions, now());
  if (!counted.ok) return counted;
  const contents = counted.value;
  const total = Object.values(contents.counts).reduce((sum, count) => sum + count, 0);
  try {
    const writer = new LineWriter(await Sealer.begin(passphrase));
    await writer.contents(contents);
    let done = 0;
    // Somebody who is erased while this goes on is in the last lines, and stays out when it is restored.
    for (const kind of [...BACKED_UP, 'erasures'] as const) {
      const failure = await everyRow(transactions, kind, async (row) => {
        await writer.row(row);
        done += 1;
        told?.(Math.min(done / Math.max(total, 1), 1));
        return !signal?.aborted;
      });
      if (failure) return fail(failure);
      if (signal?.aborted) return fail({ reason: 'cancelled' });
    }
    return succeed({ content: await writer.end(), contents });
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Hands over every record of a kind in the order of the keys, until `hand` says that it is enough. */
async function everyRow(
  transactions: Transactions,
  kind: BackedUp,
  hand: (row: BackupRow) => Promise<boolean>,
): Promise<BackupFailure | null> {
  const size = kind === 'attachments' ? PAGE_OF_ATTACHMENTS : PAGE;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const page: StoreResult<{ readonly keys: readonly IDBValidKey[]; readonly records: readonly unknown[] }> =
      await transactions.read([storeOf(kind)], async (transaction) => {
        const store = transaction.objectStore(storeOf(kind));
        const [keys, records] = await Promise.all([
          store.getAllKeys(range as never, size),
          store.getAll(range as never, size),
        ]);
        return { keys, records };
      });
    if (!page.ok) return page.failure;
    for (const record of page.value.records) {
      if (!(await hand({ kind, record: asWritten(record as BackupRow['record']) }))) return null;
    }
    const last = page.value.keys.at(-1);
    if (last === undefined || page.value.keys.length < size) return null;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Where a browser keeps bytes in place of a blob. */
const asWritten = (record: BackupRow['record']): BackupRow['record'] =>
  record['content'] instanceof ArrayBuffer ? { ...record, content: new Blob([record['content']]) } : record;

async function contentsOf(transactions: Transactions, madeAt: string): Promise<StoreResult<BackupContents>> {
  return transactions.read(BACKED_UP.map(storeOf), async (transaction) => {
    const counts: Partial<Record<BackedUp, number>> = {};
    for (const kind of BACKED_UP) counts[kind] = await transaction.objectStore(storeOf(kind)).count();
    const studies = new Set<string>();
    for (const index of [
      transaction.objectStore('households').index('study'),
      transaction.objectStore('consents').index('study'),
      transaction.objectStore('interviewers').index('study'),
    ]) {
      for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
        studies.add(cursor.key);
      }
    }
    // The first of each study alone: its responses are in the order of the study.
    const lives = transaction.objectStore('responses').index('life');
    let next = await lives.openKeyCursor();
    while (next) {
      const study = next.key[0];
      studies.add(study);
      next = await lives.openKeyCursor(IDBKeyRange.lowerBound([study, []]));
    }
    return { madeAt, studies: [...studies].sort(), counts: counts as BackupContents['counts'] };
  });
}

/**
 * Reads the cases of a wave in parts: three object stores beside each other, each in the order of its keys, page by
 * page, with the next page on its way while one is handed over.
 */
import { succeed } from '../../domain/failure.js';
import type { CaseParts } from '../../domain/records/fieldwork-store.js';
import type { StoreResult } from '../../domain/records/store-failure.js';
import { inPages } from '../in-pages.js';
import type { Reading } from '../schema.js';
import type { Transactions } from '../transactions.js';

export async function readCases(
  transactions: Transactions,
  { study, wave }: { readonly study: string; readonly wave: string },
  take: (parts: CaseParts) => void,
  told: (share: number) => void,
): Promise<StoreResult<void>> {
  const sized = await transactions.read(['households', 'cases', 'caseEntries'], (transaction) =>
    sizes(transaction, study, wave),
  );
  if (!sized.ok) return sized;
  const { total, ofWave } = sized.value;
  let handedOver = 0;
  const hand = (parts: CaseParts, read: number): void => {
    take(parts);
    handedOver += read;
    told(total === 0 ? 1 : Math.min(1, handedOver / total));
  };
  const results = await Promise.all([
    inPages(transactions, 'households', null, (page) =>
      hand({ households: page.filter((household) => household.study === study) }, page.length),
    ),
    ofWave === null
      ? succeed(undefined)
      : inPages(transactions, 'cases', ofWave, (page) =>
          hand({ cases: page.filter((record) => record.study === study && record.wave === wave) }, page.length),
        ),
    inPages(transactions, 'caseEntries', null, (page) =>
      hand({ entries: page.filter((entry) => entry.study === study) }, page.length),
    ),
  ]);
  return results.find(({ ok }) => !ok) ?? succeed(undefined);
}

/** How much there is to read, and between which ids the cases of the wave lie; null without one. */
async function sizes(
  transaction: Reading,
  study: string,
  wave: string,
): Promise<{ readonly total: number; readonly ofWave: IDBKeyRange | null }> {
  const waves = transaction.objectStore('cases').index('wave');
  const only = IDBKeyRange.only([study, wave]);
  const [first, last, cases, households, entries] = await Promise.all([
    waves.openKeyCursor(only),
    waves.openKeyCursor(only, 'prev'),
    waves.count(only),
    transaction.objectStore('households').count(),
    transaction.objectStore('caseEntries').count(),
  ]);
  const ofWave = first && last ? IDBKeyRange.bound(first.primaryKey, last.primaryKey) : null;
  return { total: cases + households + entries, ofWave };
}

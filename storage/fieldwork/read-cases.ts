/**
 * Reads the cases of a wave in parts: three object stores beside each other, each cut into a few parts that are read page
 * by page, with the next page on its way while one is handed over.
 */
import { succeed } from '../../domain/failure.js';
import type { CaseParts } from '../../domain/records/fieldwork-store.js';
import type { StoreResult } from '../../domain/records/store-failure.js';
import { inPages } from '../in-pages.js';
import { keyParts } from '../key-parts.js';
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
  const { total, households, cases, entries } = sized.value;
  let handedOver = 0;
  const hand = (parts: CaseParts, read: number): void => {
    take(parts);
    handedOver += read;
    told(total === 0 ? 1 : Math.min(1, handedOver / total));
  };
  const results = await Promise.all([
    ...households.map((within) =>
      inPages(transactions, 'households', within, (page) =>
        hand({ households: page.filter((household) => household.study === study) }, page.length),
      ),
    ),
    ...cases.map((within) =>
      inPages(transactions, 'cases', within, (page) =>
        hand({ cases: page.filter((record) => record.study === study && record.wave === wave) }, page.length),
      ),
    ),
    ...entries.map((within) =>
      inPages(transactions, 'caseEntries', within, (page) =>
        hand({ entries: page.filter((entry) => entry.study === study) }, page.length),
      ),
    ),
  ]);
  return results.find(({ ok }) => !ok) ?? succeed(undefined);
}

interface Sizes {
  /** How much there is to read. */
  readonly total: number;
  readonly households: Parts;
  /** Between the ids where the cases of the wave lie; none without one. */
  readonly cases: Parts;
  readonly entries: Parts;
}

type Parts = readonly (IDBKeyRange | null)[];

async function sizes(transaction: Reading, study: string, wave: string): Promise<Sizes> {
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
  const [homes, ofCases, lines] = await Promise.all([
    keyParts(transaction, 'households', null, households),
    ofWave ? keyParts(transaction, 'cases', ofWave, cases) : [],
    keyParts(transaction, 'caseEntries', null, entries),
  ]);
  return { total: cases + households + entries, households: homes, cases: ofCases, entries: lines };
}

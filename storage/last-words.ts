/**
 * What a page leaves behind as it goes away. A write with a check needs an answer, and after `pagehide` no answer may
 * come; so the snapshot is put aside in one step, and whoever opens the database next takes it up under the same rule
 * as any draft: it counts only if nothing was written since.
 */
import type { Moment, ResponseRecord } from '../domain/records/records.js';
import type { SharedChange } from './changes.js';
import { writeDraft } from './draft-repository.js';
import { isErasedHousehold } from './backup/erased.js';
import { ENTRY_STORES } from './outbox.js';
import { mayFollow, nextDraft, sameWrite } from './response-rules.js';
import type { Database, LastWords, Writing } from './schema.js';
import { shelve, shelved, unshelve } from './shelf.js';
import { ignore, transact } from './transact.js';

/**
 * Puts a snapshot aside, all of it before this returns. A shelf that takes nothing leaves the database, where there is
 * one: Chromium may still undo that, so it is second best.
 */
export function leaveBehind(
  name: string,
  database: Database | null,
  draft: ResponseRecord,
  underWay: ResponseRecord | null,
): void {
  const words = { id: draft.id, draft, underWay };
  try {
    shelve(name, words);
  } catch {
    if (database) leaveInDatabase(database, words);
  }
}

function leaveInDatabase(database: Database, words: LastWords): void {
  try {
    const transaction = database.transaction('lastWords', 'readwrite', { durability: 'relaxed' });
    ignore(transaction.store.put(words), transaction.done);
    transaction.commit();
  } catch {
    // The connection was taken away at this very moment; the write that is under way is all that can be done.
  }
}

/** Makes drafts of what pages left behind. Resolves to what changed by it. */
export async function takeUpLastWords(database: Database, now: () => Moment): Promise<readonly SharedChange[]> {
  const taken = shelved(database.name);
  if (taken.length === 0 && (await database.count('lastWords')) === 0) return [];
  const stores = ['lastWords', 'responses', ...ENTRY_STORES] as const;
  const changes = await transact(database, stores, { mode: 'readwrite' }, (transaction) =>
    takeUp(
      transaction,
      taken.map(({ words }) => words),
      now(),
    ),
  );
  unshelve(taken);
  return changes;
}

async function takeUp(transaction: Writing, shelf: readonly LastWords[], at: Moment): Promise<readonly SharedChange[]> {
  const changes: SharedChange[] = [];
  for (const words of [...shelf, ...(await transaction.objectStore('lastWords').getAll())]) {
    const stored = await transaction.objectStore('responses').get(words.id);
    if (!follows(words, stored) || (await isErasedHousehold(transaction, words.draft.household))) continue;
    const draft = { ...words.draft, revision: stored?.revision ?? words.draft.revision };
    await writeDraft(transaction, draft, at);
    changes.push({ kind: 'response', id: draft.id, state: 'draft' });
  }
  await transaction.objectStore('lastWords').clear();
  return changes.length > 0 ? [...changes, { kind: 'outbox' }] : [];
}

function follows({ draft, underWay }: LastWords, stored: ResponseRecord | undefined): boolean {
  if (mayFollow(stored, draft.revision, 'draft')) return true;
  return stored !== undefined && underWay !== null && sameWrite(stored, nextDraft(underWay));
}

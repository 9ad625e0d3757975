/** Removes everything about one household within a transaction, and leaves the erasure in its place. */
import { markToKeep, type ErasedCounts, type ErasureRecord } from '../../domain/person/erasure.js';
import type { EraseRequest } from '../../domain/person/data-store.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import { enqueue, PRESENT, removeEntries } from '../outbox.js';
import { forgetCounted } from '../reading/forget-counted.js';
import type { StoreName, Writing } from '../schema.js';
import { requestAll } from '../transact.js';
import { ERASED_STORES } from './erased.js';
import { afterWave } from './restore-rules.js';

/** The object stores that `eraseHousehold` needs. */
export const ERASE_STORES: readonly StoreName[] = [
  'households',
  'responses',
  'countedParts',
  'lastWords',
  'consents',
  'attachments',
  'cases',
  'caseEntries',
  'holds',
  'outboxEntries',
  ...ERASED_STORES,
];

interface Found {
  readonly responses: readonly ResponseRecord[];
  readonly attachments: readonly string[];
  readonly consents: readonly string[];
  readonly cases: readonly string[];
  readonly entries: readonly string[];
  readonly register: boolean;
}

/** Null when there is nothing about this household, and nothing was erased before. */
export async function eraseHousehold(
  transaction: Writing,
  { study, household, at, salt }: EraseRequest,
): Promise<ErasureRecord | null> {
  const erasures = transaction.objectStore('erasures');
  const before = await erasures.get(household);
  const entry = await transaction.objectStore('households').get(household);
  const found = await findAll(transaction, study, household);
  const counts = countsOf(found);
  const nothing = Object.values(counts).every((count) => count === 0);
  if (nothing) return before ?? null;
  await removeAll(transaction, household, found);
  const known = (await erasures.getAll()).find((each) => each.study === study)?.salt ?? salt;
  const erasure: ErasureRecord = before ?? {
    id: household,
    study,
    at,
    responses: found.responses.map(({ id }) => id),
    counts,
    marks: entry ? markToKeep(known, entry) : [],
    salt: known,
  };
  await keepErasure(transaction, erasure);
  await enqueue(transaction, { kind: 'erasure', record: household, revision: PRESENT, at });
  return erasure;
}

/** An erasure that came from elsewhere: what is here of the household goes as well. */
export async function takeOverErasure(transaction: Writing, erasure: ErasureRecord): Promise<void> {
  const { study, id } = erasure;
  await removeAll(transaction, id, await findAll(transaction, study, id));
  await keepErasure(transaction, erasure);
}

async function keepErasure(transaction: Writing, erasure: ErasureRecord): Promise<void> {
  await transaction.objectStore('erasures').put(erasure);
  const responses = transaction.objectStore('erasedResponses');
  await requestAll(erasure.responses, (id) => responses.put({ id, household: erasure.id }));
}

async function findAll(transaction: Writing, study: string, household: string): Promise<Found> {
  const key = [study, household] as [string, string];
  const responses = await transaction.objectStore('responses').index('household').getAll(key);
  const attached = transaction.objectStore('attachments').index('response');
  const attachments = await Promise.all(responses.map(({ id }) => attached.getAllKeys(id)));
  const cases = (await transaction.objectStore('cases').getAllKeys()).filter((id) => afterWave(id) === household);
  const log = transaction.objectStore('caseEntries').index('log');
  const entries = await Promise.all(cases.map((id) => log.getAllKeys(IDBKeyRange.bound([id], [id, []]))));
  return {
    responses,
    attachments: attachments.flat(),
    consents: await transaction.objectStore('consents').index('household').getAllKeys(key),
    cases,
    entries: entries.flat(),
    register: (await transaction.objectStore('households').getKey(household)) !== undefined,
  };
}

const countsOf = (found: Found): ErasedCounts => ({
  register: found.register ? 1 : 0,
  responses: found.responses.length,
  attachments: found.attachments.length,
  consents: found.consents.length,
  cases: found.cases.length,
  entries: found.entries.length,
});

async function removeAll(transaction: Writing, household: string, found: Found): Promise<void> {
  const responses = found.responses.map(({ id }) => id);
  const from = (name: 'responses' | 'attachments' | 'consents' | 'cases' | 'caseEntries' | 'households') => {
    const store = transaction.objectStore(name);
    return (id: string) => store.delete(id);
  };
  await requestAll(responses, from('responses'));
  await forgetCounted(transaction, responses);
  await requestAll(found.attachments, from('attachments'));
  await requestAll(found.consents, from('consents'));
  await requestAll(found.entries, from('caseEntries'));
  await requestAll(found.cases, from('cases'));
  await requestAll([household], from('households'));
  await requestAll(found.cases, (id) => transaction.objectStore('holds').delete(id));
  const words = await transaction.objectStore('lastWords').getAll();
  await requestAll(
    words.filter(({ draft }) => draft.household === household),
    ({ id }) => transaction.objectStore('lastWords').delete(id),
  );
  // The message of the erasing takes the place of what was to be told of them.
  await removeEntries(transaction, 'response', responses);
  await removeEntries(transaction, 'attachment', found.attachments);
  await removeEntries(transaction, 'consent', found.consents);
  await removeEntries(transaction, 'case', found.cases);
  await removeEntries(transaction, 'case-entry', found.entries);
  await removeEntries(transaction, 'household', [household]);
}

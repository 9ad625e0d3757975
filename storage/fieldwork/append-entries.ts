/** Writes entries of cases within a transaction: what is looked at and what is written belong together. */
import { succeed } from '../../domain/failure.js';
import type { CaseEntry, CaseRecord } from '../../domain/records/fieldwork-records.js';
import type { AppendOptions, FieldworkResult } from '../../domain/records/fieldwork-store.js';
import type { Moment } from '../../domain/records/records.js';
import { withoutErased } from '../backup/erased.js';
import { enqueue, PRESENT, refreshEntry } from '../outbox.js';
import { forgetCounted } from '../reading/forget-counted.js';
import { reopened } from '../response-rules.js';
import type { StoreName, Writing } from '../schema.js';
import { requestAll } from '../transact.js';
import { casesOf, planAppend, withoutRepeats, type PlannedAppend } from './fieldwork-rules.js';

/** The object stores that `appendEntries` needs. */
export const appendStores = ({ reopen = false }: AppendOptions): readonly StoreName[] => [
  'cases',
  'caseEntries',
  'holds',
  'outboxEntries',
  ...(reopen ? (['responses', 'countedParts'] as const) : []),
];

/** A failure has written nothing. What was reopened is what was complete. */
export async function appendEntries(
  transaction: Writing,
  entries: readonly CaseEntry[],
  options: AppendOptions,
  at: Moment,
): Promise<FieldworkResult<PlannedAppend>> {
  const holds = transaction.objectStore('holds');
  const log = transaction.objectStore('caseEntries');
  const touched = casesOf(entries);
  const [knownEntries, knownCases, kept] = await Promise.all([
    keysOf(
      transaction,
      'caseEntries',
      entries.map(({ id }) => id),
    ),
    keysOf(transaction, 'cases', touched),
    Promise.all(options.as ? touched.map((id) => holds.get(id)) : []),
  ]);
  const stored = { entries: knownEntries, cases: knownCases, holds: kept.filter((hold) => hold !== undefined) };
  const plan = planAppend(entries, stored, options);
  if (!plan.ok) return plan;
  const { fresh, released } = plan.value;
  await requestAll(fresh, (entry) => log.add(entry));
  await requestAll(fresh, ({ id }) => enqueue(transaction, { kind: 'case-entry', record: id, revision: PRESENT, at }));
  await requestAll(released, (id) => holds.delete(id));
  return succeed({ ...plan.value, reopened: await reopenResponses(transaction, plan.value.reopened, at) });
}

async function reopenResponses(transaction: Writing, ids: readonly string[], at: Moment): Promise<readonly string[]> {
  const done: string[] = [];
  for (const id of ids) {
    const responses = transaction.objectStore('responses');
    const stored = await responses.get(id);
    if (stored?.state !== 'complete') continue;
    const record = reopened(stored, at);
    await responses.put(record);
    await forgetCounted(transaction, [id]);
    // A draft has one entry: that of the completed response becomes it, where it still waits.
    await refreshEntry(transaction, { kind: 'response', record: id, revision: record.revision, at });
    done.push(id);
  }
  return done;
}

/** Adds the cases that are not there yet, with their outbox entries. Resolves to how many those were. */
export async function addMissingCases(transaction: Writing, cases: readonly CaseRecord[], at: Moment): Promise<number> {
  const known = await keysOf(
    transaction,
    'cases',
    cases.map(({ id }) => id),
  );
  const missing = withoutRepeats(cases).filter(({ id }) => !known.has(id));
  const fresh = await withoutErased(transaction, missing, ({ household }) => household);
  await requestAll(fresh, (record) => transaction.objectStore('cases').add(record));
  await requestAll(fresh, ({ id }) => enqueue(transaction, { kind: 'case', record: id, revision: PRESENT, at }));
  return fresh.length;
}

/** Which of these ids are taken. */
async function keysOf(
  transaction: Writing,
  name: 'cases' | 'caseEntries',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const store = transaction.objectStore(name);
  const found = await Promise.all(ids.map((id) => store.getKey(id)));
  return new Set(found.filter((key) => key !== undefined));
}

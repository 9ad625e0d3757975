/** The rules of writing in the fieldwork, apart from where it is written: pure, and the same for both stores. */
import { fail, succeed } from '../../domain/failure.js';
import { heldElsewhere, isHeldBy } from '../../domain/fieldwork/hold.js';
import type { CaseEntry, HoldRecord } from '../../domain/records/fieldwork-records.js';
import type { AppendOptions, EntryQuery, FieldworkResult } from '../../domain/records/fieldwork-store.js';

/** What is stored of the entries that are to be written: their ids, their cases, and who has those in hand. */
export interface StoredBefore {
  readonly entries: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly holds: readonly HoldRecord[];
}

export interface PlannedAppend {
  readonly fresh: readonly CaseEntry[];
  /** The responses that these entries reopen, should they be complete. */
  readonly reopened: readonly string[];
  /** The cases that the one who writes gives back. */
  readonly released: readonly string[];
}

/** What writing entries comes to. An entry that is there already is left alone, and nobody's hold stands in its way. */
export function planAppend(
  entries: readonly CaseEntry[],
  stored: StoredBefore,
  { as, release = false, reopen = false }: AppendOptions,
): FieldworkResult<PlannedAppend> {
  const fresh = withoutRepeats(entries).filter(({ id }) => !stored.entries.has(id));
  const touched = new Set(fresh.map((entry) => entry.case));
  for (const id of touched) if (!stored.cases.has(id)) return fail({ reason: 'not-found' });
  const reopened = reopen ? fresh.flatMap((entry) => (entry.kind === 'reopened' ? (entry.response ?? []) : [])) : [];
  if (!as) return succeed({ fresh, reopened, released: [] });
  for (const kept of stored.holds) {
    const hold = touched.has(kept.case) ? heldElsewhere(kept, as) : null;
    if (hold) return fail({ reason: 'held', hold });
  }
  const own = release ? stored.holds.filter((hold) => isHeldBy(hold, as)) : [];
  return succeed({ fresh, reopened, released: own.map((hold) => hold.case) });
}

export const casesOf = (entries: readonly CaseEntry[]): readonly string[] => [
  ...new Set(entries.map((entry) => entry.case)),
];

/** Oldest first, by id where two are equal. */
export const inOrder = (one: CaseEntry, other: CaseEntry): number =>
  compare(one.at, other.at) || compare(one.id, other.id);

export const matches = ({ study, kind, since = '' }: EntryQuery, entry: CaseEntry): boolean =>
  entry.study === study && entry.at >= since && (kind === undefined || entry.kind === kind);

/** The first one of each id. */
export function withoutRepeats<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  const byId = new Map<string, R>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

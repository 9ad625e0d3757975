/** What of a backup comes in beside what is here: pure, and the same for both stores. */
import type { BackedUp } from '../../domain/person/data-store.js';
import { withoutEntry, type EveningWithEntry } from '../evening/evening-rules.js';
import { comesIn } from '../response-rules.js';

type Fields = Readonly<Record<string, unknown>>;

export interface Erased {
  readonly households: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** Kinds that are never edited: they are there, or they are not. */
const UNION: readonly BackedUp[] = [
  'erasures',
  'consents',
  'cases',
  'caseEntries',
  'eveningBallots',
  'eveningGrievances',
  'attachments',
];

/** Which object store keeps a kind. */
export const storeOf = <K extends BackedUp>(kind: K): Exclude<K, 'outbox'> | 'outboxEntries' =>
  kind === 'outbox' ? 'outboxEntries' : (kind as Exclude<K, 'outbox'>);

/** A record as it is kept today, whichever version of the kit wrote it into the file. */
export const asOfNow = (kind: BackedUp, record: Fields): object =>
  kind === 'evenings' ? withoutEntry(record as unknown as EveningWithEntry) : record;

/** Whether a record may take the place of what is stored under its key. */
export function restores(kind: BackedUp, brought: Fields, stored: Fields | undefined): boolean {
  if (!stored) return true;
  // Whoever withdrew stays withdrawn, here and there.
  if (kind === 'responses' && stored['state'] === 'withdrawn') return false;
  if (kind === 'responses' && brought['state'] === 'withdrawn') return true;
  if (kind === 'attachments') return brought['content'] === null && stored['content'] !== null;
  if (UNION.includes(kind)) return false;
  return comesIn({ revision: revisionOf(brought) }, { revision: revisionOf(stored) });
}

/** Whether a record says something of a household that was erased. */
export function isErased(kind: BackedUp, record: Fields, { households, responses }: Erased): boolean {
  const household = householdOf(kind, record);
  if (household !== null && households.has(household)) return true;
  switch (kind) {
    case 'attachments':
      return responses.has(String(record['response']));
    case 'responses':
      return responses.has(String(record['id']));
    case 'outbox':
      return record['kind'] !== 'erasure' && outboxIsErased(record, { households, responses });
    default:
      return false;
  }
}

function outboxIsErased({ kind, record }: Fields, { households, responses }: Erased): boolean {
  const id = String(record);
  if (kind === 'household') return households.has(id);
  if (kind === 'response') return responses.has(id);
  return kind === 'case' && households.has(afterWave(id));
}

function householdOf(kind: BackedUp, record: Fields): string | null {
  switch (kind) {
    case 'households':
      return String(record['id']);
    case 'responses':
    case 'consents':
    case 'cases':
      return typeof record['household'] === 'string' ? record['household'] : null;
    case 'caseEntries':
      return afterWave(String(record['case']));
    default:
      return null;
  }
}

/** A case is `wave/household`, and a wave's id has no slash. */
export const afterWave = (caseId: string): string => caseId.slice(caseId.indexOf('/') + 1);

const revisionOf = (record: Fields): number => (typeof record['revision'] === 'number' ? record['revision'] : 0);

/** A household's whole file, erasing it, and backups, on IndexedDB. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import type {
  AnswersHalf,
  BackupFailure,
  BackupFile,
  DataStore,
  EraseRequest,
  LongWork,
  OpenedBackup,
  ResponsePage,
  ResponseReader,
} from '../../domain/person/data-store.js';
import type { ErasureRecord } from '../../domain/person/erasure.js';
import type { ResponseRecord } from '../../domain/records/records.js';
import type { StoreResult } from '../../domain/records/store.js';
import type { Changes } from '../changes.js';
import { Refusal } from '../failures.js';
import { FieldworkChanges } from '../fieldwork/fieldwork-changes.js';
import { inOrder } from '../fieldwork/fieldwork-rules.js';
import { readerAddress } from '../reading/reader-address.js';
import { shelved, unshelve } from '../shelf.js';
import type { Transactions } from '../transactions.js';
import type { DataDesk } from './data-desk.js';
import { ERASE_STORES, eraseHousehold } from './erase.js';
import { openBackup } from './read-backup.js';
import { afterWave } from './restore-rules.js';
import { writeBackup } from './write-backup.js';

/** A response can be long. Of 300 at a time, the page held up the longest; of 100 a third as long, and all of them no later. */
const PAGE = 100;

export class IndexedDbData implements DataStore {
  readonly responseReader: ResponseReader;
  readonly #desk: DataDesk;
  readonly #fieldwork: FieldworkChanges;
  /** As many as there were when somebody began to read them page by page. */
  #responses: number | null = null;

  constructor(
    private readonly transactions: Transactions,
    changes: Changes,
    private readonly name: string,
    now: () => string,
  ) {
    this.responseReader = { module: readerAddress(), database: name };
    // A channel of its own: the fieldwork of this window hears it like that of any other.
    this.#fieldwork = new FieldworkChanges(name);
    this.#desk = {
      name,
      transactions,
      now,
      announce: (told) => {
        changes.announce(...told);
        this.#fieldwork.announce({ kind: 'cases' });
      },
    };
  }

  async answersOf(study: string, household: string): Promise<StoreResult<AnswersHalf>> {
    const stores = ['responses', 'attachments', 'consents', 'cases', 'caseEntries'] as const;
    return this.transactions.read(stores, async (transaction) => {
      const key = [study, household] as [string, string];
      const responses = await transaction.objectStore('responses').index('household').getAll(key);
      const attached = transaction.objectStore('attachments').index('response');
      const attachments = (await Promise.all(responses.map(({ id }) => attached.getAll(id)))).flat();
      const keys = (await transaction.objectStore('cases').getAllKeys()).filter((id) => afterWave(id) === household);
      const cases = await Promise.all(keys.map((id) => transaction.objectStore('cases').get(id)));
      const log = transaction.objectStore('caseEntries').index('log');
      const entries = await Promise.all(keys.map((id) => log.getAll(IDBKeyRange.bound([id], [id, []]))));
      const consents = await transaction.objectStore('consents').index('household').getAll(key);
      return {
        responses: responses.sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1)),
        attachments: attachments.map((each) =>
          each.content instanceof ArrayBuffer
            ? { ...each, content: new Blob([each.content], { type: each.type }) }
            : each,
        ),
        consents: consents.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
        cases: cases.filter((each) => each !== undefined),
        entries: entries.flat().sort(inOrder),
      };
    });
  }

  async erase(request: EraseRequest): Promise<StoreResult<ErasureRecord>> {
    const erased = await this.transactions.write(ERASE_STORES, 'strict', async (transaction) => {
      const erasure = await eraseHousehold(transaction, request);
      if (!erasure) throw new Refusal({ reason: 'not-found' });
      return erasure;
    });
    if (!erased.ok) return erased;
    unshelve(shelved(this.name).filter(({ words }) => words.draft.household === request.household));
    // "Withdrawn" is what screens know for an answer that counts no more; reading it again finds nothing.
    const gone = erased.value.responses.map((id) => ({ kind: 'response', id, state: 'withdrawn' }) as const);
    this.#desk.announce([...gone, { kind: 'consent' }, { kind: 'household' }, { kind: 'outbox' }]);
    return erased;
  }

  /** Counting goes past every key, and is done for the first page alone. */
  async responsePage(after: string | null): Promise<StoreResult<ResponsePage>> {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const page = await this.transactions.read(['responses'], async (transaction) => {
      const store = transaction.objectStore('responses');
      const known = after === null ? null : this.#responses;
      const [responses, total] = await Promise.all([store.getAll(range, PAGE), known ?? store.count()]);
      return { responses, total };
    });
    if (!page.ok) return page;
    const { responses, total } = page.value;
    this.#responses = total;
    const last = responses.length < PAGE ? undefined : responses.at(-1);
    return succeed({ responses, total, next: last?.id ?? null });
  }

  async responsesWith(ids: readonly string[]): Promise<StoreResult<readonly ResponseRecord[]>> {
    const found = await this.transactions.read(['responses'], (transaction) => {
      const store = transaction.objectStore('responses');
      return Promise.all(ids.map((id) => store.get(id)));
    });
    return found.ok ? succeed(found.value.filter((each) => each !== undefined)) : found;
  }

  async erasures(study: string): Promise<StoreResult<readonly ErasureRecord[]>> {
    const found = await this.transactions.read(['erasures'], (transaction) =>
      transaction.objectStore('erasures').getAll(),
    );
    if (!found.ok) return found;
    const ofStudy = found.value.filter((erasure) => erasure.study === study);
    return succeed(ofStudy.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)));
  }

  async backup(passphrase: string, work: LongWork = {}): Promise<Result<BackupFile, BackupFailure>> {
    return hasCrypto() ? writeBackup(this.#desk, passphrase, work) : fail({ reason: 'no-crypto' });
  }

  async openBackup(
    file: unknown,
    passphrase: string,
    work: LongWork = {},
  ): Promise<Result<OpenedBackup, BackupFailure>> {
    if (!hasCrypto()) return fail({ reason: 'no-crypto' });
    return file instanceof Blob ? openBackup(this.#desk, file, passphrase, work) : fail({ reason: 'not-a-backup' });
  }

  close(): void {
    this.#fieldwork.close();
  }
}

/** Missing on pages without https. */
const hasCrypto = (): boolean => (crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;

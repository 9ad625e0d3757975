/** The fieldwork in memory, beside the store of last resort: the same rules, the same outbox, and gone with the page. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import { afterRelease, takeHold } from '../../domain/fieldwork/hold.js';
import type { CaseEntry, CaseRecord, HoldRecord, InterviewerRecord } from '../../domain/records/fieldwork-records.js';
import type {
  AppendOptions,
  CaseParts,
  EntryQuery,
  FieldworkChange,
  FieldworkResult,
  FieldworkStore,
  Holder,
  HoldRequest,
} from '../../domain/records/fieldwork-store.js';
import type { Moment, ResponseRecord } from '../../domain/records/records.js';
import type { StoreFailure, StoreResult } from '../../domain/records/store-failure.js';
import type { Changes } from '../changes.js';
import { edited } from '../register-repository.js';
import type { MemoryTables } from '../memory-tables.js';
import { PRESENT } from '../outbox.js';
import { reopened } from '../response-rules.js';
import { FieldworkChanges } from './fieldwork-changes.js';
import { casesOf, inOrder, matches, planAppend, withoutRepeats } from './fieldwork-rules.js';

/** Does some work of the store: gives a copy of what comes out, or the reason why nothing can. */
export type MemoryWork = <T, F>(work: () => Result<T, F | StoreFailure>) => Promise<Result<T, F | StoreFailure>>;

export class MemoryFieldwork implements FieldworkStore {
  readonly #cases = new Map<string, CaseRecord>();
  readonly #entries = new Map<string, CaseEntry>();
  readonly #holds = new Map<string, HoldRecord>();
  readonly #interviewers = new Map<string, InterviewerRecord>();
  readonly #changes = new FieldworkChanges(null);

  constructor(
    private readonly tables: MemoryTables,
    private readonly storeChanges: Changes,
    private readonly now: () => Moment,
    private readonly work: MemoryWork,
  ) {}

  subscribe(listener: (change: FieldworkChange) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  addCases(cases: readonly CaseRecord[]): Promise<StoreResult<number>> {
    return this.work(() => {
      const fresh = structuredClone(withoutRepeats(cases).filter(({ id }) => !this.#cases.has(id)));
      for (const record of fresh) {
        this.#cases.set(record.id, record);
        this.tables.enqueue({ kind: 'case', record: record.id, revision: PRESENT, at: this.now() });
      }
      if (fresh.length > 0) this.#announceSynced({ kind: 'cases' });
      return succeed(fresh.length);
    });
  }

  case(id: string): Promise<StoreResult<CaseRecord | null>> {
    return this.work(() => succeed(this.#cases.get(id) ?? null));
  }

  cases({
    study,
    wave,
  }: {
    readonly study: string;
    readonly wave?: string;
  }): Promise<StoreResult<readonly CaseRecord[]>> {
    return this.work(() =>
      succeed(
        [...this.#cases.values()].filter(
          (record) => record.study === study && (wave === undefined || record.wave === wave),
        ),
      ),
    );
  }

  append(entries: readonly CaseEntry[], options: AppendOptions = {}): Promise<FieldworkResult<void>> {
    return this.work(() => {
      const stored = {
        entries: new Set(this.#entries.keys()),
        cases: new Set(this.#cases.keys()),
        holds: casesOf(entries).flatMap((id) => this.#holds.get(id) ?? []),
      };
      const plan = planAppend(entries, stored, options);
      if (!plan.ok) return fail(plan.failure);
      const { released } = plan.value;
      // Copied first: what cannot be copied must leave everything as it was.
      const fresh = structuredClone(plan.value.fresh);
      for (const entry of fresh) {
        this.#entries.set(entry.id, entry);
        this.tables.enqueue({ kind: 'case-entry', record: entry.id, revision: PRESENT, at: this.now() });
      }
      for (const id of released) this.#holds.delete(id);
      for (const id of plan.value.reopened) this.#reopen(id);
      if (fresh.length > 0) this.#announceSynced({ kind: 'entries', cases: casesOf(fresh) });
      if (released.length > 0) this.#changes.announce({ kind: 'holds', cases: released });
      return succeed(undefined);
    });
  }

  log(caseId: string): Promise<StoreResult<readonly CaseEntry[]>> {
    return this.work(() => succeed(this.#sorted((entry) => entry.case === caseId)));
  }

  entries(query: EntryQuery): Promise<StoreResult<readonly CaseEntry[]>> {
    return this.work(() => succeed(this.#sorted((entry) => matches(query, entry))));
  }

  async readCases(
    { study, wave }: { readonly study: string; readonly wave: string },
    take: (parts: CaseParts) => void,
    told: (share: number) => void = () => undefined,
  ): Promise<StoreResult<void>> {
    const parts: StoreResult<Required<CaseParts>> = await this.work(() =>
      succeed({
        households: this.tables.householdsOf(study),
        cases: [...this.#cases.values()].filter((record) => record.study === study && record.wave === wave),
        entries: [...this.#entries.values()].filter((entry) => entry.study === study),
      }),
    );
    if (!parts.ok) return parts;
    take(parts.value);
    told(1);
    return succeed(undefined);
  }

  async readResponses(
    { study, wave }: { readonly study: string; readonly wave: string },
    take: (part: readonly ResponseRecord[]) => void,
  ): Promise<StoreResult<void>> {
    const all = [...this.tables.responses.values()];
    const found: StoreResult<readonly ResponseRecord[]> = await this.work(() =>
      succeed(all.filter((response) => response.study === study && response.wave === wave)),
    );
    if (!found.ok) return found;
    take(found.value);
    return succeed(undefined);
  }

  finishedResponses(study: string): Promise<StoreResult<readonly string[]>> {
    return this.work(() =>
      succeed(
        [...this.tables.responses.values()].flatMap((record) =>
          record.study === study && record.state === 'complete' ? [record.id] : [],
        ),
      ),
    );
  }

  hold(request: HoldRequest): Promise<FieldworkResult<HoldRecord>> {
    return this.work(() => {
      if (!this.#cases.has(request.case)) return fail({ reason: 'not-found' });
      const hold = takeHold(this.#holds.get(request.case), request);
      if (!hold.ok) return hold;
      this.#holds.set(request.case, hold.value);
      this.#changes.announce({ kind: 'holds', cases: [request.case] });
      return hold;
    });
  }

  release(caseId: string, holder: Holder): Promise<StoreResult<void>> {
    return this.work(() => {
      const kept = this.#holds.get(caseId);
      if (kept && afterRelease(kept, holder) === null) {
        this.#holds.delete(caseId);
        this.#changes.announce({ kind: 'holds', cases: [caseId] });
      }
      return succeed(undefined);
    });
  }

  holds(study: string): Promise<StoreResult<readonly HoldRecord[]>> {
    return this.work(() => succeed([...this.#holds.values()].filter((hold) => hold.study === study)));
  }

  putInterviewers(interviewers: readonly InterviewerRecord[]): Promise<StoreResult<void>> {
    return this.work(() => {
      for (const interviewer of structuredClone(interviewers)) {
        const record = edited(interviewer, this.#interviewers.get(interviewer.id));
        this.#interviewers.set(record.id, record);
        const { id, revision } = record;
        this.tables.enqueue({ kind: 'interviewer', record: id, revision, at: this.now() });
      }
      if (interviewers.length > 0) this.#announceSynced({ kind: 'interviewers' });
      return succeed(undefined);
    });
  }

  interviewers(study: string): Promise<StoreResult<readonly InterviewerRecord[]>> {
    return this.work(() => succeed([...this.#interviewers.values()].filter((each) => each.study === study)));
  }

  close(): void {
    this.#changes.close();
  }

  #reopen(response: string): void {
    const stored = this.tables.responses.get(response);
    if (stored?.state !== 'complete') return;
    const at = this.now();
    this.tables.putDraft(reopened(stored, at), at);
    this.storeChanges.announce({ kind: 'response', id: response, state: 'draft' });
  }

  #sorted(wanted: (entry: CaseEntry) => boolean): readonly CaseEntry[] {
    return [...this.#entries.values()].filter(wanted).sort(inOrder);
  }

  #announceSynced(change: FieldworkChange): void {
    this.#changes.announce(change);
    this.storeChanges.announce({ kind: 'outbox' });
  }
}

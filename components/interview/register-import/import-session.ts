/**
 * Leads one import from file to receipt. Owns which step it is at and what was chosen; everything that is worked out is
 * worked out by the domain, and nothing is written before the last step.
 */
import type { ImportFailure, ImportReceipt, RegisterStore } from '../../../domain/register/apply-import.js';
import { applyImport } from '../../../domain/register/apply-import.js';
import type { RegisterComplex } from '../../../domain/register/find-place.js';
import {
  columnProblems,
  matchColumns,
  planColumn,
  type ColumnFailure,
  type ColumnPlan,
} from '../../../domain/register/match-columns.js';
import { noChoices, planImport, type ImportChoices, type ImportPlan } from '../../../domain/register/plan-import.js';
import type { RegisterField } from '../../../domain/register/register-field.js';
import type { Moment } from '../../../domain/records/records.js';
import { readRegisterFile } from '../../register/read-register-file.js';
import type { FileFailure, RegisterFile } from '../../register/register-file.js';

/** What an import needs of the page around it. */
export interface ImportServices {
  readonly store: RegisterStore;
  readonly study: string;
  readonly complexes: readonly RegisterComplex[];
  readonly now: () => Moment;
  readonly newId: () => string;
  readonly newAccessCode: () => string;
}

interface Chosen {
  readonly name: string;
  readonly content: Blob;
  readonly file: RegisterFile;
  readonly columns: ColumnPlan;
  /** Where the homes are when no column says so. */
  readonly complex: string | null;
}

export type ImportState =
  | { readonly step: 'choose'; readonly busy: boolean; readonly failure: FileFailure | ColumnFailure | null }
  | ({ readonly step: 'columns'; readonly busy: boolean; readonly failure: ImportFailure | null } & Chosen)
  | ({
      readonly step: 'findings';
      readonly busy: boolean;
      readonly failure: ImportFailure | null;
      readonly plan: ImportPlan;
      readonly choices: ImportChoices;
    } & Chosen)
  | { readonly step: 'receipt'; readonly receipt: ImportReceipt };

const START: ImportState = { step: 'choose', busy: false, failure: null };

export class ImportSession {
  #state: ImportState = START;
  /** A later file or a new start makes what an earlier one brings worthless. */
  #run = 0;

  constructor(
    private readonly services: () => ImportServices,
    private readonly changed: () => void,
  ) {}

  get state(): ImportState {
    return this.#state;
  }

  /** What keeps the columns from being read, if anything. */
  get problems(): ReturnType<typeof columnProblems> {
    return this.#state.step === 'columns' ? columnProblems(this.#state.columns) : [];
  }

  async choose(content: Blob, name: string, sheet = 0): Promise<void> {
    const run = ++this.#run;
    this.#set({ step: 'choose', busy: true, failure: null });
    const read = await readRegisterFile(content, { sheet });
    if (run !== this.#run) return;
    const matched = read.ok ? matchColumns(read.value.table) : read;
    if (!read.ok || !matched.ok) {
      this.#set({ step: 'choose', busy: false, failure: matched.ok ? null : matched.failure });
      return;
    }
    const complex = this.services().complexes[0]?.id ?? null;
    const chosen: Chosen = { name, content, file: read.value, columns: matched.value, complex };
    this.#set({ step: 'columns', busy: false, failure: null, ...chosen });
  }

  useColumn(column: number, field: RegisterField | null): void {
    if (this.#state.step !== 'columns') return;
    this.#set({ ...this.#state, columns: planColumn(this.#state.columns, column, field) });
  }

  useComplex(complex: string): void {
    if (this.#state.step === 'columns') this.#set({ ...this.#state, complex });
  }

  /** Holds the file against the register as it is now; also the way to go on after somebody edited it meanwhile. */
  async check(): Promise<void> {
    const state = this.#state;
    if (state.step !== 'columns' && state.step !== 'findings') return;
    const run = ++this.#run;
    this.#set({ ...state, busy: true, failure: null });
    const choices = state.step === 'findings' ? state.choices : noChoices;
    const stored = await this.services().store.households(this.services().study);
    if (run !== this.#run) return;
    if (!stored.ok) {
      this.#set({ ...state, busy: false, failure: stored.failure });
      return;
    }
    const { study, complexes, newId, newAccessCode, now } = this.services();
    const context = { study, complexes, newId, newAccessCode, now: now(), stored: stored.value };
    const plan = planImport(state.file.table, state.columns, { ...context, complex: state.complex }, choices);
    this.#set({ ...state, step: 'findings', busy: false, failure: null, plan, choices });
  }

  /** Of the rows that are shown side by side, the one that holds. */
  keep(line: number, others: readonly number[]): Promise<void> {
    return this.#chooseAgain(({ keptLines, tenants }) => {
      const kept = new Set([...keptLines, line].filter((each) => !others.includes(each)));
      return { keptLines: kept, tenants };
    });
  }

  sayTenant(line: number, verdict: 'same' | 'new'): Promise<void> {
    return this.#chooseAgain(({ keptLines, tenants }) => ({
      keptLines,
      tenants: new Map([...tenants, [line, verdict]]),
    }));
  }

  async apply(): Promise<void> {
    const state = this.#state;
    if (state.step !== 'findings' || state.busy) return;
    this.#set({ ...state, busy: true, failure: null });
    const result = await applyImport(state.plan, this.services().store);
    this.#set(
      result.ok ? { step: 'receipt', receipt: result.value } : { ...state, busy: false, failure: result.failure },
    );
  }

  /** Back to the columns, with what was chosen for them. */
  backToColumns(): void {
    const state = this.#state;
    if (state.step !== 'findings' || state.busy) return;
    const { name, content, file, columns, complex } = state;
    this.#set({ step: 'columns', busy: false, failure: null, name, content, file, columns, complex });
  }

  startAgain(): void {
    this.#run += 1;
    this.#set(START);
  }

  #chooseAgain(choose: (choices: ImportChoices) => ImportChoices): Promise<void> {
    if (this.#state.step !== 'findings') return Promise.resolve();
    this.#set({ ...this.#state, choices: choose(this.#state.choices) });
    return this.check();
  }

  #set(state: ImportState): void {
    this.#state = state;
    this.changed();
  }
}

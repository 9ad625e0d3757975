/**
 * Works out what importing a register would do, before anything is done: who is added, who changes, who moved, and
 * which rows stay out and why. Choices of a person go in, and a new plan comes out.
 */
import type { HouseholdRecord, Moment } from '../records/records.js';
import { findDuplicates, sharedPhones, type DuplicateGroup, type SharedPhone } from './find-duplicates.js';
import { homeKey } from './home-address.js';
import { newTenant } from './household-edits.js';
import { rowsToRead, type ColumnPlan } from './match-columns.js';
import { householdOf, updateOf, type HouseholdUpdate } from './merge-entry.js';
import { readRow, type RowContext } from './read-row.js';
import type { RegisterEntry } from './register-entry.js';
import { wholeRow, type RowIssue } from './row-issue.js';
import { tenantVerdict, type TenantVerdict } from './same-household.js';
import type { Table, TableRow } from './table.js';

export interface ImportContext extends RowContext {
  readonly study: string;
  readonly now: Moment;
  /** Every household of the study, also those that moved out. */
  readonly stored: readonly HouseholdRecord[];
  readonly newId: () => string;
  readonly newAccessCode: () => string;
}

/** What a person decided after seeing an earlier plan. */
export interface ImportChoices {
  /** Of rows for the same home or tenancy: the lines that hold. */
  readonly keptLines: ReadonlySet<number>;
  /** By line: whether another name at a home is a new tenant. */
  readonly tenants: ReadonlyMap<number, Exclude<TenantVerdict, 'unclear'>>;
}

export const noChoices: ImportChoices = { keptLines: new Set(), tenants: new Map() };

export interface RejectedRow {
  readonly row: TableRow;
  /** At least one. */
  readonly issues: readonly RowIssue[];
}

export interface TenantChange {
  readonly line: number;
  readonly leaves: HouseholdRecord;
  readonly enters: HouseholdRecord;
}

export interface UnclearTenant {
  readonly entry: RegisterEntry;
  readonly occupant: HouseholdRecord;
}

export interface ImportPlan {
  readonly additions: readonly HouseholdRecord[];
  readonly updates: readonly HouseholdUpdate[];
  readonly tenantChanges: readonly TenantChange[];
  /** Lines of households that already are as the file has them. */
  readonly unchanged: readonly number[];
  /** Lines of people who had left before the register knew them; they are not added. */
  readonly former: readonly number[];
  readonly rejected: readonly RejectedRow[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly unclearTenants: readonly UnclearTenant[];
  readonly sharedPhones: readonly SharedPhone[];
  /** Lives in one of the file's complexes, and is not in the file. Nothing is done with them. */
  readonly absent: readonly HouseholdRecord[];
}

/** Expects a column plan without problems; a table of 100,000 rows takes a few seconds. */
export function planImport(
  table: Table,
  columns: ColumnPlan,
  context: ImportContext,
  choices: ImportChoices = noChoices,
): ImportPlan {
  const rejected: RejectedRow[] = [];
  const read: { readonly row: TableRow; readonly entry: RegisterEntry }[] = [];
  for (const row of rowsToRead(table, columns)) {
    const result = readRow(row, columns, context);
    if (result.ok) read.push({ row, entry: result.value });
    else rejected.push({ row, issues: result.failure });
  }
  const entries = read.map(({ entry }) => entry);
  const { groups, heldBack } = findDuplicates(entries, choices.keptLines);
  const planning = new Planning(context, choices, entries);
  // Who leaves goes first, so that whoever comes after finds the home empty.
  const leavingFirst = [...read].sort(
    (a, b) => Number(b.entry.movedOutAt !== null) - Number(a.entry.movedOutAt !== null),
  );
  for (const { row, entry } of leavingFirst) {
    const issue = heldBack.get(entry.line) ?? planning.add(entry);
    if (issue) rejected.push({ row, issues: [issue] });
  }
  const complexes = new Set(entries.map(({ complex }) => complex));
  return {
    ...planning.planned,
    rejected: rejected.sort((a, b) => a.row.line - b.row.line),
    duplicates: groups,
    sharedPhones: sharedPhones(entries.filter(({ line }) => !heldBack.has(line))),
    absent: planning.untouched(entries).filter(({ complex }) => complexes.has(complex)),
  };
}

type Planned = Pick<
  { -readonly [K in keyof ImportPlan]: ImportPlan[K] extends readonly (infer T)[] ? T[] : never },
  'additions' | 'updates' | 'tenantChanges' | 'unchanged' | 'former' | 'unclearTenants'
>;

/** Holds rows against the register, one after the other. */
class Planning {
  readonly planned: Planned = {
    additions: [],
    updates: [],
    tenantChanges: [],
    unchanged: [],
    former: [],
    unclearTenants: [],
  };
  private readonly byTenancy = new Map<string, HouseholdRecord>();
  private readonly occupants = new Map<string, HouseholdRecord>();
  private readonly left = new Map<string, readonly HouseholdRecord[]>();

  private readonly living = new Map<string, readonly RegisterEntry[]>();

  constructor(
    private readonly context: ImportContext,
    private readonly choices: ImportChoices,
    entries: readonly RegisterEntry[],
  ) {
    for (const entry of entries) {
      const home = homeKey(entry.address);
      if (entry.movedOutAt === null) this.living.set(home, [...(this.living.get(home) ?? []), entry]);
    }
    for (const household of context.stored) {
      // A number that went to the next tenant is theirs, and not of whoever moved out.
      const isTheirs = household.movedOutAt === null || !this.byTenancy.has(household.tenancy ?? '');
      if (household.tenancy && isTheirs) this.byTenancy.set(household.tenancy, household);
      const home = homeKey(household.address);
      if (household.movedOutAt === null) this.occupants.set(home, household);
      else this.left.set(home, [...(this.left.get(home) ?? []), household]);
    }
  }

  /** Gives back why the row stays out, or null. */
  add(entry: RegisterEntry): RowIssue | null {
    const home = homeKey(entry.address);
    const known = entry.tenancy === null ? undefined : this.byTenancy.get(entry.tenancy);
    if (known) {
      const isHere = homeKey(known.address) === home && (known.movedOutAt === null || entry.movedOutAt !== null);
      if (!isHere) return wholeRow('tenancy-elsewhere');
      return entry.movedOutAt === null ? this.settle(known, entry) : this.update(known, entry);
    }
    const gone = this.goneAlready(entry, home);
    if (gone) return this.update(gone, entry);
    const occupant = this.occupants.get(home);
    if (!occupant) return this.addHousehold(entry);
    if (entry.movedOutAt !== null && this.stays(occupant, home)) return this.passOver(entry);
    return this.settle(occupant, entry);
  }

  /** Whether the row is of whoever lives there, by the rules or because a person said so. */
  private settle(occupant: HouseholdRecord, entry: RegisterEntry): RowIssue | null {
    const verdict = this.verdict(entry, occupant);
    if (verdict === 'same') return this.update(occupant, entry);
    if (entry.movedOutAt !== null) return this.passOver(entry);
    if (verdict === 'new') return this.change(occupant, entry);
    this.planned.unclearTenants.push({ entry, occupant });
    return wholeRow('tenant-unclear');
  }

  /** Who lives in the register and in none of the rows, those that stay out included. */
  untouched(entries: readonly RegisterEntry[]): readonly HouseholdRecord[] {
    const homes = new Set(entries.map(({ address }) => homeKey(address)));
    return [...this.occupants].flatMap(([home, household]) => (homes.has(home) ? [] : [household]));
  }

  private verdict(entry: RegisterEntry, occupant: HouseholdRecord): TenantVerdict {
    return this.choices.tenants.get(entry.line) ?? tenantVerdict(entry, occupant);
  }

  /** The file says that the occupant lives there, so that whoever left was somebody before. */
  private stays(occupant: HouseholdRecord, home: string): boolean {
    return (this.living.get(home) ?? []).some((entry) => this.verdict(entry, occupant) === 'same');
  }

  /** Who left on that very day is known to have left; whoever lives there now is somebody else. */
  private goneAlready(entry: RegisterEntry, home: string): HouseholdRecord | undefined {
    if (entry.movedOutAt === null) return undefined;
    return this.left
      .get(home)
      ?.find((each) => each.movedOutAt === entry.movedOutAt && tenantVerdict(entry, each) === 'same');
  }

  private addHousehold(entry: RegisterEntry): null {
    if (entry.movedOutAt !== null) return this.passOver(entry);
    const { study, newId, newAccessCode } = this.context;
    this.planned.additions.push(householdOf(entry, { id: newId(), study, accessCode: newAccessCode() }));
    return null;
  }

  private update(household: HouseholdRecord, entry: RegisterEntry): null {
    const update = updateOf(household, entry);
    if (update) this.planned.updates.push(update);
    if (update?.after.movedOutAt) this.occupants.delete(homeKey(household.address));
    if (update === null) this.planned.unchanged.push(entry.line);
    return null;
  }

  private change(occupant: HouseholdRecord, entry: RegisterEntry): null {
    const movedInAt = entry.movedInAt ?? this.context.now;
    const accessCode = this.context.newAccessCode();
    const { leaves, enters } = newTenant(occupant, { id: this.context.newId(), movedInAt, accessCode });
    // The home is the old one's where the file leaves it open; the person is the file's alone.
    const arrived = updateOf(enters, { ...entry, movedInAt })?.after ?? enters;
    this.planned.tenantChanges.push({ line: entry.line, leaves, enters: { ...arrived, revision: 1 } });
    return null;
  }

  private passOver(entry: RegisterEntry): null {
    this.planned.former.push(entry.line);
    return null;
  }
}

/**
 * Which column of a table holds what: found by the headings, shown to a person, and changed by hand where it is wrong.
 */
import { fail, succeed, type Result } from '../failure.js';
import { closestWord } from '../study/closest-word.js';
import { HEADINGS, plainHeading, type RegisterField } from './register-field.js';
import { cellText, type Table, type TableRow } from './table.js';

export interface PlannedColumn {
  /** As it stands in the file. */
  readonly heading: string;
  /** Null: not imported. */
  readonly field: RegisterField | null;
  /** `near`: a heading that looks like a misspelt one. `hand`: a person chose. */
  readonly matched: 'name' | 'near' | 'hand' | null;
}

export interface ColumnPlan {
  readonly headingLine: number;
  readonly columns: readonly PlannedColumn[];
}

export type ColumnFailure =
  | { readonly reason: 'empty-table' }
  /** None of the first lines has two headings that are known. */
  | { readonly reason: 'no-headings'; readonly lines: number };

/** What must change before rows can be read. */
export type ColumnProblem =
  | { readonly code: 'no-home'; readonly missing: readonly RegisterField[] }
  | { readonly code: 'twice'; readonly field: RegisterField; readonly columns: readonly number[] };

/** Exports put a title and a date above the headings. */
const LINES_SEARCHED = 20;
const FEWEST_HEADINGS = 2;

const FIELDS = new Map(
  Object.entries(HEADINGS).flatMap(([field, headings]) =>
    headings.map((heading): [string, RegisterField] => [heading, field as RegisterField]),
  ),
);

export function matchColumns(table: Table): Result<ColumnPlan, ColumnFailure> {
  if (table.rows.length === 0) return fail({ reason: 'empty-table' });
  const likeliest = table.rows
    .slice(0, LINES_SEARCHED)
    .map((row) => ({ row, known: row.cells.filter((heading) => FIELDS.has(plainHeading(heading))).length }))
    .reduce((best, each) => (each.known > best.known ? each : best));
  if (likeliest.known < FEWEST_HEADINGS) return fail({ reason: 'no-headings', lines: LINES_SEARCHED });
  return succeed({ headingLine: likeliest.row.line, columns: plannedColumns(likeliest.row) });
}

/** The plan with one column put to another use, or to none. */
export const planColumn = (plan: ColumnPlan, column: number, field: RegisterField | null): ColumnPlan => ({
  ...plan,
  columns: plan.columns.map((each, index) => (index === column ? { ...each, field, matched: 'hand' } : each)),
});

/** A home is found by postcode and house number; only telephone may have several columns. */
export function columnProblems({ columns }: ColumnPlan): readonly ColumnProblem[] {
  const used = new Map<RegisterField, number[]>();
  columns.forEach(({ field }, index) => {
    if (field) used.set(field, [...(used.get(field) ?? []), index]);
  });
  const twice = [...used]
    .filter(([field, where]) => field !== 'phone' && where.length > 1)
    .map(([field, where]): ColumnProblem => ({ code: 'twice', field, columns: where }));
  const missing = (['postcode', 'number'] as const).filter((field) => !used.has(field));
  return used.has('address') || missing.length === 0 ? twice : [{ code: 'no-home', missing }, ...twice];
}

/** The rows under the headings. */
export const rowsToRead = (table: Table, { headingLine }: ColumnPlan): readonly TableRow[] =>
  table.rows.filter(({ line }) => line > headingLine);

/** The first column of a name gets the field; a second one is left for a person to decide. */
function plannedColumns(row: TableRow): readonly PlannedColumn[] {
  const taken = new Set<RegisterField>();
  const named = row.cells.map((_, column): PlannedColumn => {
    const heading = cellText(row, column);
    const field = FIELDS.get(plainHeading(heading)) ?? null;
    if (!field || (taken.has(field) && field !== 'phone')) return { heading, field: null, matched: null };
    taken.add(field);
    return { heading, field, matched: 'name' };
  });
  return named.map((column) => {
    const plain = plainHeading(column.heading);
    if (column.field || plain.length < 5 || FIELDS.has(plain)) return column;
    const near = FIELDS.get(closestWord(plain, FIELDS.keys()) ?? '') ?? null;
    if (!near || taken.has(near)) return column;
    taken.add(near);
    return { ...column, field: near, matched: 'near' };
  });
}

/** Reads one row of a register into an entry, or says everything that is wrong with it. */
import { fail, succeed, type Result } from '../failure.js';
import { readDay, readLanguage, readPhones, readYesNo } from './cell-readers.js';
import { findBuilding, findComplex, findStairwell, type RegisterComplex } from './find-place.js';
import { readAddition, readAddressLine, readHouseNumber, readPostcode, type HomeAddress } from './home-address.js';
import type { ColumnPlan } from './match-columns.js';
import type { RegisterEntry } from './register-entry.js';
import type { RegisterField } from './register-field.js';
import type { RowIssue, RowIssueCode } from './row-issue.js';
import { cellText, type TableRow } from './table.js';

export interface RowContext {
  readonly complexes: readonly RegisterComplex[];
  /** Where homes are when no column says so; null: the column must. */
  readonly complex: string | null;
}

/** Longer than any name or address; what is longer slipped into the wrong column. */
const LONGEST_CELL = 200;

/** In Dutch spreadsheets as well: `#N/B`, `#WAARDE!`, `#DEEL/0!`. */
const FORMULA_ERROR = /^#(?:N\/[AB]|[A-Z]{3,}(?:\/0)?[!?])$/u;

export function readRow(
  row: TableRow,
  plan: ColumnPlan,
  context: RowContext,
): Result<RegisterEntry, readonly RowIssue[]> {
  const cells = new RowCells(row, plan);
  const place = readPlace(cells, context);
  const address = readAddress(cells);
  const phones = cells.all('phone').flatMap(({ text, column }) => {
    const read = readPhones(text);
    if (read.ok) return read.value;
    cells.report(read.failure, 'phone', column);
    return [];
  });
  const movedInAt = cells.read('movedIn', readDay, 'date-wrong');
  const movedOutAt = cells.read('movedOut', readDay, 'date-wrong');
  if (movedInAt && movedOutAt && movedOutAt < movedInAt) cells.report('dates-reversed', 'movedOut');
  const entry: RegisterEntry = {
    line: row.line,
    tenancy: cells.text('tenancy'),
    ...place,
    address,
    name: cells.text('name'),
    phones: [...new Set(phones)],
    language: cells.read('language', readLanguage, 'language-unknown'),
    temporaryAddress: cells.text('temporaryAddress'),
    doNotContact: cells.read('doNotContact', readYesNo, 'yes-no-wrong'),
    movedInAt,
    movedOutAt,
  };
  return cells.issues.length > 0 ? fail(cells.issues) : succeed(entry);
}

interface Cell {
  readonly text: string;
  readonly column: number;
}

/** The cells of a row by what they hold, and what was found wrong in them. */
class RowCells {
  readonly issues: RowIssue[] = [];
  /** Cells that are not empty. */
  private readonly cells = new Map<RegisterField, Cell[]>();

  constructor(
    row: TableRow,
    private readonly plan: ColumnPlan,
  ) {
    plan.columns.forEach(({ field }, column) => {
      const text = field ? cellText(row, column) : '';
      if (!field || text === '') return;
      this.cells.set(field, [...this.all(field), { text, column }]);
      if (text.length > LONGEST_CELL) this.report('too-long', field, column);
      if (FORMULA_ERROR.test(text)) this.report('formula-error', field, column);
    });
  }

  all(field: RegisterField): readonly Cell[] {
    return this.cells.get(field) ?? [];
  }

  text(field: RegisterField): string | null {
    return this.all(field)[0]?.text ?? null;
  }

  /** Null for an empty cell, and for one that cannot be read, which is reported. */
  read<T>(field: RegisterField, reader: (text: string) => T | null | undefined, code: RowIssueCode): T | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = reader(text) ?? null;
    if (value === null) this.report(code, field);
    return value;
  }

  report(code: RowIssueCode, field: RegisterField, column?: number): void {
    const cell = this.all(field).find((each) => column === undefined || each.column === column);
    const planned = this.plan.columns.findIndex((each) => each.field === field);
    const at = cell?.column ?? planned;
    const value = (cell?.text ?? '').slice(0, LONGEST_CELL);
    this.issues.push({ code, field, column: at < 0 ? null : at, value, lines: [] });
  }
}

function readPlace(
  cells: RowCells,
  { complexes, complex }: RowContext,
): Pick<RegisterEntry, 'complex' | 'building' | 'stairwell'> {
  const named = cells.text('complex') ?? complex;
  const found = named === null ? undefined : findComplex(named, complexes);
  if (!found) {
    cells.report(named === null ? 'complex-missing' : 'complex-unknown', 'complex');
    return { complex: '', building: null, stairwell: null };
  }
  const building = cells.read('building', (text) => findBuilding(text, found), 'building-unknown');
  const stairwell = cells.read('stairwell', (text) => findStairwell(text, building, found), 'stairwell-unknown');
  return { complex: found.id, building, stairwell };
}

/** The cells of their own go before the address in one cell. */
function readAddress(cells: RowCells): HomeAddress {
  const line = cells.text('address');
  const inOneCell = line === null ? null : readAddressLine(line);
  const apart = cells.read('number', readHouseNumber, 'number-wrong');
  if (line !== null && !inOneCell && !apart && cells.text('number') === null) cells.report('address-wrong', 'address');
  const house = apart ?? (inOneCell?.number === undefined ? null : inOneCell);
  if (!house && line === null && cells.text('number') === null) cells.report('number-missing', 'number');

  const postcode = cells.read('postcode', readPostcode, 'postcode-wrong') ?? inOneCell?.postcode;
  if (postcode === undefined && cells.text('postcode') === null) {
    cells.report('postcode-missing', cells.all('address').length > 0 ? 'address' : 'postcode');
  }
  return {
    street: cells.text('street') ?? inOneCell?.street ?? '',
    number: house?.number ?? '',
    addition: additionOf(cells, house?.addition ?? null),
    postcode: postcode ?? '',
    town: cells.text('town') ?? inOneCell?.town ?? '',
  };
}

function additionOf(cells: RowCells, withNumber: string | null): string | null {
  const text = cells.text('addition');
  if (text === null) return withNumber;
  const apart = readAddition(text);
  if (apart === undefined) cells.report('addition-wrong', 'addition');
  else if (withNumber !== null && apart !== null && apart !== withNumber) cells.report('addition-twice', 'addition');
  return apart ?? withNumber;
}

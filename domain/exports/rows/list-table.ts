/** One row per entry of a list: the members of the household, rows that a respondent added. Long in every export. */
import type { Row } from '../cell.js';
import type { ExportColumn, ExportTable } from '../column.js';
import type { ColumnGroup } from '../columns/answer-columns.js';
import type { AskedList } from '../columns/catalogue.js';
import type { ResponseSource } from '../export-request.js';
import { entriesIn } from './entries.js';
import { fetchedAhead, fetchReadings, stretches } from './fetch-readings.js';
import type { FixedColumns } from './fixed-columns.js';
import { ROWS_AT_ONCE } from './long-table.js';
import type { Unit } from './units.js';

export function listTable(
  name: string,
  list: AskedList,
  index: number,
  allUnits: readonly Unit[],
  fixed: FixedColumns,
  numbering: readonly ExportColumn[],
  groups: readonly ColumnGroup[],
  source: ResponseSource,
): ExportTable {
  const units = allUnits.filter(({ entries }) => (entries[index] ?? 0) > 0);
  const first = [...fixed.household.slice(0, 2), fixed.response, fixed.wave];
  const levels = numbering.length;
  return {
    name,
    rows: units.reduce((sum, { entries }) => sum + (entries[index] ?? 0), 0),
    columns: [...first.map(({ column }) => column), ...numbering, ...groups.flatMap(({ columns }) => columns)],
    async *batches() {
      const readings = (stretch: readonly Unit[]) => fetchReadings(source, stretch);
      for await (const { fetched } of fetchedAhead(stretches(units, ROWS_AT_ONCE), readings)) {
        yield fetched.flatMap(({ unit, reading }) => {
          const start = first.map(({ cell }) => cell(unit, reading?.response ?? null));
          const entries = reading ? entriesIn(list, reading.response.answers) : [];
          // As many rows as were counted: a header that is written already says so.
          return Array.from({ length: unit.entries[index] ?? 0 }, (_, at): Row => {
            const entry = entries[at];
            const numbers = Array.from({ length: levels }, (_level, level) => (entry ? (entry[level] ?? 0) + 1 : null));
            const cells = groups.flatMap((group) =>
              reading && entry ? group.read({ ...reading, entry }) : group.columns.map(() => null),
            );
            return [...start, ...numbers, ...cells];
          });
        });
      }
    },
  };
}

/** One row per response. */
import type { Row } from '../cell.js';
import type { ExportTable } from '../column.js';
import type { ColumnGroup } from '../columns/answer-columns.js';
import type { ResponseSource } from '../export-request.js';
import { fetchedAhead, fetchReadings, stretches } from './fetch-readings.js';
import type { FixedColumns } from './fixed-columns.js';
import type { Unit } from './units.js';

/** A batch is fetched, read and written in one go: in a workbook, with two compressions, some 10 ms. */
export const ROWS_AT_ONCE = 40;

export function longTable(
  name: string,
  units: readonly Unit[],
  fixed: FixedColumns,
  groups: readonly ColumnGroup[],
  source: ResponseSource,
): ExportTable {
  const first = [...fixed.household, fixed.response, fixed.wave, ...fixed.interview];
  return {
    name,
    rows: units.length,
    columns: [...first.map(({ column }) => column), ...groups.flatMap(({ columns }) => columns)],
    async *batches() {
      const readings = (stretch: readonly Unit[]) => fetchReadings(source, stretch);
      for await (const { fetched } of fetchedAhead(stretches(units, ROWS_AT_ONCE), readings)) {
        yield fetched.map(({ unit, reading }): Row => [
          ...first.map(({ cell }) => cell(unit, reading?.response ?? null)),
          ...groups.flatMap((group) => (reading ? group.read(reading) : group.columns.map(() => null))),
        ]);
      }
    },
  };
}

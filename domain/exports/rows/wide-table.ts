/** One row per household and respondent, with a block of columns per wave: `_w1`, `_w2`, … in the order of the study. */
import { isAbsent, type Cell, type Row } from '../cell.js';
import type { ExportColumn, ExportTable } from '../column.js';
import type { ColumnContext, ColumnGroup } from '../columns/answer-columns.js';
import type { ExportRequest } from '../export-request.js';
import { fetchedAhead, fetchReadings, stretches, type Fetched } from './fetch-readings.js';
import type { FixedColumns } from './fixed-columns.js';
import { ROWS_AT_ONCE } from './long-table.js';
import type { UnitsByPerson } from './units-by-person.js';

interface Block {
  readonly wave: number;
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly ExportColumn[];
}

export function wideTable(
  name: string,
  { persons, answered }: UnitsByPerson,
  fixed: FixedColumns,
  groups: readonly ColumnGroup[],
  { config, options, source }: Pick<ExportRequest, 'config' | 'options' | 'source'>,
  { names, words, textOf }: Pick<ColumnContext, 'names' | 'words' | 'textOf'>,
): ExportTable {
  const waves = config.waves.flatMap(({ id }, index) => ((options.waves?.includes(id) ?? true) ? [index] : []));
  const blocks = waves.map((wave): Block => {
    const { id = '', label = {} } = config.waves[wave] ?? {};
    const codebooks = [...(answered.get(wave) ?? [])];
    const here = groups.filter((group) => codebooks.some((codebook) => group.askedIn(codebook, id)));
    const inWave = (column: ExportColumn): ExportColumn => ({
      ...column,
      name: names.take(column.name, `w${wave + 1}`),
      label: `${column.label} (${textOf(label)})`,
      about: { ...column.about, wave: id },
    });
    const tookPart: ExportColumn = {
      name: 'took_part',
      label: words.tookPart,
      type: 'code',
      level: 'nominal',
      values: [
        { value: 0, label: words.no, code: null },
        { value: 1, label: words.yes, code: null },
      ],
      about: { role: 'interview' },
    };
    const columns = [
      tookPart,
      ...fixed.interview.map(({ column }) => column),
      ...here.flatMap((group) => group.columns),
    ].map(inWave);
    return { wave, groups: here, columns };
  });
  return {
    name,
    rows: persons.length,
    columns: [...fixed.household.map(({ column }) => column), ...blocks.flatMap(({ columns }) => columns)],
    async *batches() {
      const some = stretches(persons, Math.ceil(ROWS_AT_ONCE / Math.max(1, waves.length)));
      for await (const { stretch, fetched } of fetchedAhead(some, (people) => fetchReadings(source, people.flat()))) {
        const byUnit = new Map(fetched.map((each) => [each.unit, each]));
        yield stretch.map((person): Row => {
          const all = person.flatMap((unit) => byUnit.get(unit) ?? []);
          const [newest = person[0]] = [...person].reverse();
          return [
            ...fixed.household.map(({ cell }) => (newest ? cell(newest, null) : null)),
            ...blocks.flatMap((block) =>
              blockCells(
                block,
                all.filter(({ unit }) => unit.wave === block.wave),
                fixed,
              ),
            ),
          ];
        });
      }
    },
  };
}

/** Two questionnaires of one wave stand in one block: a value comes before a reason, and a reason before "not asked". */
function blockCells({ groups, columns }: Block, fetched: readonly Fetched[], fixed: FixedColumns): Row {
  const [first] = fetched;
  const there = fetched.flatMap(({ reading }) => reading ?? []);
  if (!first) return columns.map((_, index) => (index === 0 ? 0 : null));
  return [
    1,
    ...fixed.interview.map(({ cell }) => cell(first.unit, first.reading?.response ?? null)),
    ...groups.flatMap((group) => {
      let best: Row = group.columns.map(() => null);
      let weight = -1;
      for (const reading of there) {
        const row = group.read(reading);
        const found = Math.max(...row.map(weightOf));
        if (found > weight) [best, weight] = [row, found];
      }
      return best;
    }),
  ];
}

function weightOf(cell: Cell): number {
  if (cell === null) return 1;
  if (!isAbsent(cell)) return 3;
  return cell.absence === 'not-asked' ? 0 : 2;
}

/** Columns that every table has: who, where, when, which questionnaire. */
import type { Codebook } from '../../questionnaire/codebook.js';
import type { ResponseRecord } from '../../records/records.js';
import { daysOf, readDate } from '../columns/dates.js';
import type { Cell } from '../cell.js';
import type { ColumnSource, ColumnValue, ExportColumn } from '../column.js';
import type { ColumnContext } from '../columns/answer-columns.js';
import type { ExportRequest } from '../export-request.js';
import type { Pseudonyms } from '../pseudonym.js';
import type { Unit } from './units.js';

export interface FixedColumn {
  readonly column: ExportColumn;
  /** Null for a person who took no part: the cells of a place and a household need no response. */
  cell(unit: Unit, response: ResponseRecord | null): Cell;
}

export interface FixedColumns {
  readonly household: readonly FixedColumn[];
  readonly response: FixedColumn;
  readonly wave: FixedColumn;
  /** Once per interview: questionnaire, mode, language, date. */
  readonly interview: readonly FixedColumn[];
}

const MODES = ['phone', 'door', 'self'] as const;

export function fixedColumns(
  { config, options, places }: ExportRequest,
  codebooks: readonly Codebook[],
  pseudonyms: Pseudonyms,
  context: Pick<ColumnContext, 'names' | 'words' | 'textOf'>,
  languageBytes: number,
): FixedColumns {
  const { names, words, textOf } = context;
  const column = (
    name: string,
    label: string,
    role: ColumnSource['role'],
    more: Partial<ExportColumn> & Pick<ExportColumn, 'type'>,
  ): ExportColumn => ({ name: names.take(name), label, level: 'nominal', values: [], about: { role }, ...more });
  const coded = (items: readonly (readonly [string, string])[]): readonly ColumnValue[] =>
    items.map(([code, label], index) => ({ value: index + 1, label, code }));
  const codeIn = (values: readonly ColumnValue[], code: string | null | undefined): Cell =>
    values.find((each) => each.code === code)?.value ?? null;

  const complexes = coded(config.complexes.map(({ id, label }) => [id, textOf(label)]));
  const buildings = coded(buildingsOf(places));
  const definitions = coded(
    codebooks.map(({ definition: { id, version }, title }) => [`${id}@${version}`, `${textOf(title)} (${version})`]),
  );
  const modes = coded(MODES.map((mode) => [mode, words[mode]]));
  const shifted = options.dates.kind === 'shifted';
  return {
    household: [
      {
        column: column('household_id', words.household, 'id', { type: 'text', bytes: 13 }),
        cell: ({ household }) => household,
      },
      {
        column: column('person', words.respondent, 'id', { type: 'number', whole: true }),
        cell: ({ respondent }) => respondent,
      },
      {
        column: column('complex', words.complex, 'place', { type: 'code', values: complexes }),
        cell: ({ place }) => codeIn(complexes, place?.complex),
      },
      ...(options.building
        ? [
            {
              column: column('building', words.building, 'place', { type: 'code', values: buildings }),
              cell: ({ place }: Unit) => codeIn(buildings, place && buildingKey(place)),
            },
          ]
        : []),
    ],
    response: {
      column: column('response_id', words.response, 'id', { type: 'text', bytes: 13 }),
      cell: ({ id }) => pseudonyms.response(id),
    },
    wave: {
      column: column('wave', words.wave, 'interview', {
        type: 'code',
        level: 'ordinal',
        values: coded(config.waves.map(({ id, label }) => [id, textOf(label)])),
      }),
      cell: ({ wave }) => wave + 1,
    },
    interview: [
      {
        column: column('questionnaire', words.definition, 'interview', { type: 'code', values: definitions }),
        cell: ({ codebook }, response) => (response ? codebook + 1 : null),
      },
      {
        column: column('mode', words.mode, 'interview', { type: 'code', values: modes }),
        cell: (_, response) => codeIn(modes, response?.mode),
      },
      {
        column: column('language', words.language, 'interview', { type: 'text', bytes: languageBytes }),
        cell: (_, response) => response?.language ?? null,
      },
      {
        column: column('completed', shifted ? words.completedShifted : words.completed, 'interview', {
          type: 'date',
          level: 'scale',
        }),
        cell: ({ shift, moment }, response) => {
          const date = response && readDate(moment);
          return date ? daysOf(date.seconds + shift) : null;
        },
      },
    ],
  };
}

const buildingKey = ({ complex, building }: { complex: string; building: string | null }): string | null =>
  building === null ? null : `${complex} ${building}`;

function buildingsOf(places: ExportRequest['places']): readonly (readonly [string, string])[] {
  const keys = new Set(places.map(buildingKey).filter((key) => key !== null));
  return [...keys].sort().map((key) => [key, key]);
}

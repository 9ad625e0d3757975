/** The rows of change as a CSV file: hidden figures with their reason and without a number. */
import { csvFile, type CsvField } from '../../shared/csv.js';
import { isHidden } from '../figures.js';
import type { ReleaseView } from '../release-view.js';
import { changeMessages } from './change-words.js';
import { CHANGE_COLUMNS, withParts, type ChangeRow } from './change-rows.js';

export interface ChangeGroup {
  /** Of the answers to one question, instead of the measures of a topic. */
  readonly answers: boolean;
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

export function changeCsv(view: ReleaseView, groups: readonly ChangeGroup[], period: string, complex: string): string {
  const words = changeMessages(view.language);
  const { columns, period: between } = words;
  const { csv, picker } = view.words;
  const head = [
    csv.study,
    csv.released,
    between,
    picker.complex,
    csv.group,
    columns.subject,
    csv.unit,
    ...CHANGE_COLUMNS.map((column) => columns[column]),
    columns.stands,
    columns.weighted,
    `${columns.weighted}: ${columns.low}`,
    `${columns.weighted}: ${columns.high}`,
    csv.note,
  ];
  const rows = groups.flatMap(({ title, rows: own }) =>
    withParts(own).map((row): CsvField[] => {
      const hidden = Object.values(row.cells).find(isHidden);
      return [
        view.text(view.release.study.title),
        view.release.createdAt.slice(0, 10),
        period,
        complex,
        title,
        row.label,
        row.unit === 'share' ? csv.share : csv.score,
        ...CHANGE_COLUMNS.map((column) => numberOf(row, column)),
        row.stands === null ? '' : row.stands ? words.yes : words.no,
        row.weighted?.mean ?? '',
        row.weighted?.low ?? '',
        row.weighted?.high ?? '',
        hidden ? view.figures.hidden(hidden.hidden) : '',
      ];
    }),
  );
  return csvFile([head, ...rows], view.language);
}

/** Differences of shares in percentage points, as on the screen. */
function numberOf({ cells, unit }: ChangeRow, column: (typeof CHANGE_COLUMNS)[number]): number | null {
  const cell = cells[column];
  if (typeof cell !== 'number') return null;
  const points = unit === 'share' && (column === 'change' || column === 'low' || column === 'high');
  return points ? Math.round(cell * 1000) / 10 : cell;
}

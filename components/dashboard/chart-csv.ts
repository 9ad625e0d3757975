/** The figures of one chart as a CSV file: one line per cell, hidden ones with their reason and without a number. */
import { isAbsent, type ChartModel } from './chart-model.js';
import { shown } from './figures.js';
import type { ReleaseView } from './release-view.js';

/** A cell that a spreadsheet might take for a formula. Source: OWASP, CSV injection. */
const FORMULA = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export function chartCsv(view: ReleaseView, model: ChartModel): string {
  const { csv: words, picker, table } = view.words;
  const { study, createdAt } = view.release;
  const unit = model.axis.unit === 'share' ? words.share : words.score;
  const head = [
    words.study,
    words.released,
    words.subject,
    words.title,
    picker.wave,
    picker.complex,
    picker.breakdown,
    words.group,
    table.answer,
    words.count,
    table.baseRow,
    words.value,
    words.unit,
    words.note,
  ];
  const rows = model.groups.flatMap((group, groupIndex) => {
    const where = (item: number): string[] => [
      view.text(study.title),
      createdAt.slice(0, 10),
      model.id,
      model.title,
      view.waveLabel(group.wave ?? model.items[item]?.id ?? ''),
      group.complex,
      model.breakdown ?? '',
      group.label,
    ];
    const cells = model.items.flatMap((item, itemIndex) => {
      const cell = model.cells[groupIndex]?.[itemIndex];
      if (!cell || isAbsent(cell)) return [];
      const note = cell.hidden === null ? cell.text : view.figures.hidden(cell.hidden);
      return [[...where(itemIndex), item.label, cell.count, shown(cell.base), cell.stated, unit, note]];
    });
    const facts = model.facts.map((fact) => [
      ...where(model.items.length - 1),
      fact.label,
      null,
      null,
      null,
      '',
      fact.texts[groupIndex] ?? '',
    ]);
    return [...cells, ...facts];
  });
  return BYTE_ORDER_MARK + toCsv([head, ...rows], view.language);
}

type Field = string | number | null;

/** Where a comma is the decimal sign, Excel separates fields by semicolons. */
export function toCsv(rows: readonly (readonly Field[])[], language: string): string {
  const comma = new Intl.NumberFormat(language).format(1.5).includes(',');
  const separator = comma ? ';' : ',';
  const write = (field: Field): string => {
    if (field === null) return '';
    if (typeof field === 'number') return comma ? String(field).replace('.', ',') : String(field);
    const safe = FORMULA.test(field) ? `'${field}` : field;
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(write).join(separator)).join('\r\n') + '\r\n';
}

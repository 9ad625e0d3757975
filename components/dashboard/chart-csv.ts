/** The figures of one chart as a CSV file: one line per cell, hidden ones with their reason and without a number. */
import { csvFile } from '../shared/csv.js';
import { isAbsent, type ChartModel } from './chart-model.js';
import { shown } from './figures.js';
import type { ReleaseView } from './release-view.js';

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
  return csvFile([head, ...rows], view.language);
}

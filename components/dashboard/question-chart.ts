/** Turns the released tables of one question into a chart: which kind fits, which groups, and what every cell says. */
import type { VariableKind } from '../../domain/questionnaire/codebook.js';
import type { Figure, ReleaseQuestion, ReleaseTable } from '../../domain/results/release.js';
import {
  ABSENT_CELL,
  hiddenCell,
  hiddenNote,
  type ChartCell,
  type ChartFact,
  type ChartForm,
  type ChartGroup,
  type ChartModel,
  type ChartPalette,
} from './chart-model.js';
import { isHidden, isSmall } from './figures.js';
import type { ReleaseView } from './release-view.js';
import { groupsInWave, placeLine, selectedWaves, type ComparedGroup, type Selection } from './selection.js';

export interface QuestionChartOptions extends Selection {
  /** Draws in another form than the kind of question asks for. */
  readonly form?: ChartForm | null;
  readonly palette?: ChartPalette | null;
}

/** The form that fits a kind of question. Text and files have no answers to show, only how many there are. */
const FORMS: Readonly<Record<VariableKind, ChartForm>> = {
  scale: 'stacked',
  boolean: 'stacked',
  choice: 'bars',
  multiple: 'bars',
  ranking: 'bars',
  number: 'bars',
  date: 'bars',
  text: 'bars',
  file: 'bars',
};

/** Kinds whose answers exclude each other, so that together they are 100 %. */
const EXCLUSIVE: ReadonlySet<VariableKind> = new Set(['scale', 'boolean', 'choice', 'number', 'date']);

const WITH_A_MIDDLE: ReadonlySet<number> = new Set([5, 7]);

const BINNED: ReadonlySet<VariableKind> = new Set(['number', 'date']);

export function questionChart(view: ReleaseView, question: ReleaseQuestion, options: QuestionChartOptions): ChartModel {
  const compared = compare(view, question, options);
  const tables = compared.groups.map((group) => view.table(question.id, group.at));
  const form = formFor(question, options.form ?? null, compared.groups.length);
  const { words } = view;
  const groups = compared.groups.map((group, index) => chartGroup(view, group, tables[index]));
  const [only] = groups;
  const cells = tables.map((table) => question.choices.map((_, index) => chartCell(view, table, index)));
  return {
    id: question.id,
    form,
    palette: options.palette ?? paletteFor(question, form, compared),
    title: view.text(question.label),
    place: placeLine(view, options, compared.waves),
    base: groups.length === 1 ? (only?.baseText ?? null) : null,
    breakdown: compared.breakdown,
    itemsHeading: words.table.answer,
    items: question.choices.map(({ code, label }) => ({ id: code, label: view.text(label), baseText: '' })),
    groups,
    cells,
    facts: factsOf(view, question, tables),
    notes: [...notesFor(view, question, groups, tables), ...hiddenNote(cells, view.figures)],
    source: view.sourceLine,
    axis: { min: 0, max: 1, unit: 'share' },
  };
}

function notesFor(
  view: ReleaseView,
  question: ReleaseQuestion,
  groups: readonly ChartGroup[],
  tables: readonly (ReleaseTable | undefined)[],
): string[] {
  const { words, figures } = view;
  const mean = tables.length === 1 ? (tables[0]?.mean ?? null) : null;
  const bases = groups.flatMap(({ base }) => (typeof base === 'number' ? [base] : []));
  const small = groups.filter((group) => group.small).map((group) => group.label);
  const notes = [
    question.kind === 'number' && typeof mean === 'number' ? `${words.chart.mean(figures.mean(mean))}.` : '',
    question.kind === 'multiple' ? words.chart.severalAnswers : '',
    question.kind === 'ranking' ? words.chart.ranking : '',
    question.choices.length === 0 ? words.chart.openAnswers : '',
    groups.length > 1 && small.length > 0 ? `${words.smallBase}: ${small.join(', ')}.` : '',
    question.choices.length > 0 && figures.shareStep(Math.min(...bases)) > 1 ? words.chart.shareStep : '',
  ];
  return notes.filter((note) => note !== '');
}

interface Comparison {
  readonly waves: readonly string[];
  readonly groups: readonly ComparedGroup[];
  readonly breakdown: string | null;
}

/** Waves beside each other, or the groups of a breakdown within one wave: never both in one chart. */
function compare(view: ReleaseView, question: ReleaseQuestion, selection: Selection): Comparison {
  const everyone = (wave: string): ComparedGroup[] => groupsInWave(view, { ...selection, breakdown: null }, wave);
  const asked = (wave: string): boolean =>
    [...everyone(wave), ...groupsInWave(view, selection, wave)].some((group) => view.table(question.id, group.at));
  const waves = selectedWaves(view, selection, asked);
  if (selection.breakdown !== null) {
    const wave = waves.at(-1);
    return {
      waves: wave === undefined ? [] : [wave],
      groups: wave === undefined ? [] : groupsInWave(view, selection, wave),
      breakdown: view.breakdownLabel(selection.breakdown),
    };
  }
  const several = waves.length > 1;
  const groups = waves.flatMap((wave) =>
    everyone(wave).map((group) => (several ? { ...group, id: wave, label: view.waveLabel(wave) } : group)),
  );
  return { waves, groups, breakdown: null };
}

function formFor(question: ReleaseQuestion, wanted: ChartForm | null, groups: number): ChartForm {
  const fitting = FORMS[question.kind];
  if (wanted === 'bars') return 'bars';
  if (wanted === 'stacked' && EXCLUSIVE.has(question.kind)) return 'stacked';
  // Bins in order: several groups are easier to compare as stacked bars than as a bar for every bin and group.
  return BINNED.has(question.kind) && groups > 1 ? 'stacked' : fitting;
}

function paletteFor(question: ReleaseQuestion, form: ChartForm, { groups, breakdown }: Comparison): ChartPalette {
  if (form === 'bars') {
    if (groups.length === 1) return 'single';
    return breakdown === null ? 'sequential' : 'categorical'; // waves have an order
  }
  if (question.kind === 'choice' || question.kind === 'boolean') return 'categorical';
  // A middle answer makes two sides: agree and disagree, good and bad. A mark from 0 to 10 has none.
  return question.kind === 'scale' && WITH_A_MIDDLE.has(question.choices.length) ? 'diverging' : 'sequential';
}

function chartGroup(view: ReleaseView, group: ComparedGroup, table: ReleaseTable | undefined): ChartGroup {
  const base = table?.base ?? null;
  return {
    id: group.id,
    label: group.label,
    base,
    baseText: base === null ? '' : view.figures.base(base),
    small: isSmall(base),
    wave: group.at.wave,
    complex: view.complexLabel(group.at.complex),
  };
}

function chartCell(view: ReleaseView, table: ReleaseTable | undefined, index: number): ChartCell {
  const count = table?.counts[index];
  if (table === undefined || count === undefined) return ABSENT_CELL;
  const { figures, words } = view;
  const { base } = table;
  const reason = isHidden(base) ? base.hidden : isHidden(count) ? count.hidden : null;
  if (reason !== null || typeof base !== 'number' || typeof count !== 'number') {
    return hiddenCell(base, reason ?? 'base', words.hidden, figures);
  }
  const share = figures.shareOf(count, base);
  const of = words.chart.countOf(figures.count(count), figures.count(base));
  return {
    value: base === 0 ? 0 : count / base,
    stated: figures.percents(count, base),
    count,
    base,
    hidden: null,
    label: share,
    text: `${share} (${of})`,
  };
}

function factsOf(
  view: ReleaseView,
  question: ReleaseQuestion,
  tables: readonly (ReleaseTable | undefined)[],
): ChartFact[] {
  const { table: words } = view.words;
  const row = (label: string, read: (table: ReleaseTable) => Figure | null, write = view.figures): ChartFact => ({
    label,
    texts: tables.map((table) => {
      const figure = table ? read(table) : null;
      return figure === null ? '–' : write.figure(figure);
    }),
  });
  const mean: ChartFact = {
    label: words.meanRow,
    texts: tables.map((table) => {
      const figure = table?.mean ?? null;
      if (figure === null) return '–';
      return isHidden(figure) ? view.figures.hidden(figure.hidden) : view.figures.mean(figure);
    }),
  };
  return [
    row(words.baseRow, (table) => table.base),
    ...(question.kind === 'number' ? [mean] : []),
    row(words.dontKnow, (table) => table.dontKnow),
    row(words.refused, (table) => table.refused),
    row(words.missing, (table) => table.missing),
  ];
}

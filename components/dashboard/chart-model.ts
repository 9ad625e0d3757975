/**
 * What one chart says, before anything is drawn: the groups that are compared, the items that they are compared on,
 * and a cell for each pair. Drawing, table, keyboard reading, image and CSV all read this and nothing else, so that
 * what is hidden in one is hidden in all.
 */
import type { Figure, HiddenReason } from '../../domain/results/release.js';

/** `stacked`: 100 % bars, one per group. `bars`: one bar per item and group. `lines`: items are waves. */
export type ChartForm = 'stacked' | 'bars' | 'lines';

export const CHART_FORMS: readonly ChartForm[] = ['stacked', 'bars', 'lines'];

/** How colours are given out: by order, from both ends, one for all, or one per group. */
export type ChartPalette = 'sequential' | 'diverging' | 'single' | 'categorical';

export interface ChartCell {
  /** A share (0–1) or a score; null when hidden or absent. */
  readonly value: number | null;
  /** The value with as much precision as is shown: a share as whole percents (36), a score on its own scale. */
  readonly stated: number | null;
  /** Respondents; null when hidden, absent, or not counted (a mean). */
  readonly count: number | null;
  readonly base: Figure | null;
  /** Why there is no value; null with a null value means that it was never asked there. */
  readonly hidden: HiddenReason | null;
  /** Short, on the chart: "36%", or "not shown". */
  readonly label: string;
  /** In full, in the table and for keyboard reading: "36% (40 of 110)", "not shown (fewer than 10)". */
  readonly text: string;
}

export interface ChartGroup {
  readonly id: string;
  readonly label: string;
  readonly base: Figure | null;
  /** "n = 45", or why it is hidden. Empty where every cell has a base of its own. */
  readonly baseText: string;
  readonly small: boolean;
  readonly wave: string | null;
  readonly complex: string;
}

export interface ChartItem {
  readonly id: string;
  readonly label: string;
  /** Of a wave, how many everybody is there: "n = 45". Empty for answers, whose base is that of the group. */
  readonly baseText: string;
}

/** An extra row of the table: base, mean, don't know, … one text per group. */
export interface ChartFact {
  readonly label: string;
  readonly texts: readonly string[];
}

export interface ChartModel {
  readonly id: string;
  readonly form: ChartForm;
  readonly palette: ChartPalette;
  readonly title: string;
  /** "After delivery · Lindenhof" */
  readonly place: string;
  /** The base of the whole chart in one line; null where groups have bases of their own. */
  readonly base: string | null;
  readonly breakdown: string | null;
  /** Heads the column of items in the table. */
  readonly itemsHeading: string;
  readonly items: readonly ChartItem[];
  readonly groups: readonly ChartGroup[];
  /** `cells[group][item]` */
  readonly cells: readonly (readonly ChartCell[])[];
  readonly facts: readonly ChartFact[];
  /** Sentences under the chart. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly axis: ChartAxis;
}

export interface ChartAxis {
  readonly min: number;
  readonly max: number;
  /** What the values of its cells are, for whoever reads the figures elsewhere. */
  readonly unit: 'share' | 'score';
}

/** Where something was never asked. */
export const ABSENT_CELL: ChartCell = {
  value: null,
  stated: null,
  count: null,
  base: null,
  hidden: null,
  label: '',
  text: '–',
};

/** Where there is a figure that is not shown. No number comes along. */
export const hiddenCell = (
  base: Figure,
  hidden: HiddenReason,
  label: string,
  figures: { hidden(reason: HiddenReason): string },
): ChartCell => ({ value: null, stated: null, count: null, base, hidden, label, text: figures.hidden(hidden) });

/** A place in a chart. */
export interface ChartPoint {
  readonly group: number;
  readonly item: number;
}

export const cellAt = (model: ChartModel, point: ChartPoint): ChartCell | undefined =>
  model.cells[point.group]?.[point.item];

export const isAbsent = (cell: ChartCell): boolean => cell.value === null && cell.hidden === null;

/** Whether it was asked or measured at all where the chart looks, hidden figures included. */
export const hasFigures = (model: ChartModel): boolean =>
  model.groups.some(({ base }) => base !== null) || model.cells.some((cells) => cells.some((cell) => !isAbsent(cell)));

export const hidesSome = (model: ChartModel): boolean =>
  model.cells.some((cells) => cells.some((cell) => cell.hidden !== null));

/** A sentence under a chart that hides some: paper and image have no other place that says why. */
export function hiddenNote(
  cells: ChartModel['cells'],
  figures: { hiddenNote(reasons: readonly HiddenReason[]): string },
): string[] {
  const reasons = new Set(cells.flat().flatMap(({ hidden }) => (hidden === null ? [] : [hidden])));
  return reasons.size === 0 ? [] : [figures.hiddenNote([...reasons])];
}

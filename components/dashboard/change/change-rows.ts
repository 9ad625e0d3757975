/**
 * What the view of change says, before anything is drawn: a row per measure or answer. Chart, sentences, table and CSV
 * all read this and nothing else.
 */
import type {
  ReleaseAnswerChange,
  ReleaseDifference,
  ReleaseMeasureChange,
} from '../../../domain/results/release-changes.js';
import type { Figure, ReleaseMeasure } from '../../../domain/results/release.js';
import { isHidden, isSmall, shown } from '../figures.js';
import type { Verdict } from '../locales/messages.js';
import type { ReleaseView } from '../release-view.js';
import { toldAs } from '../verdict.js';
import { changeMessages } from './change-words.js';
import { directionWords } from './of-ten-words.js';

export interface ChangeRow {
  readonly id: string;
  readonly label: string;
  /** In the units of its own scale; null where it is hidden. */
  readonly interval: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** The axis runs as far to both sides. */
  readonly reach: number;
  readonly clear: boolean;
  /** Null where it is hidden. */
  readonly found: Verdict | null;
  readonly verdict: string;
  /** "+4 points", or why it is hidden. */
  readonly change: string;
  readonly details: readonly string[];
  readonly care: boolean;
  readonly cells: Readonly<Record<ChangeColumn, Figure | null>>;
  /** Among all that was tested with it (Holm); null where the change is hidden. */
  readonly stands: boolean | null;
  readonly weighted: WeightedCells | null;
  readonly unit: 'share' | 'score';
  readonly write: (value: number) => string;
  /** The same in the groups of a breakdown, where one is chosen. */
  readonly parts: readonly ChangeRow[];
}

/** Every row with its parts below it, each with a name that says whose part it is. */
export const withParts = (rows: readonly ChangeRow[]): readonly ChangeRow[] =>
  rows.flatMap((row) => [row, ...row.parts.map((part) => ({ ...part, label: `${row.label}: ${part.label}` }))]);

/** The same change, weighted to the register, beside the one that is not. */
export interface WeightedCells {
  readonly mean: string;
  readonly low: string;
  readonly high: string;
}

export type ChangeColumn = 'change' | 'low' | 'high' | 'p' | 'pairs' | 'up' | 'down' | 'same' | 'standardised';

export const CHANGE_COLUMNS: readonly ChangeColumn[] = [
  'change',
  'low',
  'high',
  'p',
  'pairs',
  'up',
  'down',
  'same',
  'standardised',
];

/** Half of a scale is as far as a mean hardly ever goes, and a small change looks small. */
const SHARE_OF_SCALE = 0.5;

type Share = Pick<ReleaseMeasure, 'unit' | 'min' | 'max' | 'better'>;
const ANSWER: Share = { unit: 'share', min: 0, max: 1, better: null };

export function measureRow(view: ReleaseView, measure: ReleaseMeasure, change: ReleaseMeasureChange): ChangeRow {
  const words = changeMessages(view.language);
  const share = measure.unit === 'share';
  const directions = directionsOf(view, change, share);
  const step = share ? null : words.by(pointsOf(view, change.step, measure));
  const weighted = change.weighted;
  const write = writer(view, measure);
  const own = rowOf(view, measure, change, write);
  return {
    ...own.row,
    id: measure.id,
    label: view.text(measure.label),
    verdict: own.row.found === null ? '' : view.words.tile.verdict[own.row.found],
    details: [
      ...intervalLine(view, change, write),
      ...own.chance,
      directions === null ? words.directionsHidden : [directions, ...(step === null ? [] : [step])].join('; '),
      ...(weighted ? [words.weighted(write(weighted.mean), write(weighted.low), write(weighted.high))] : []),
      ...comparisonLine(view, measure, change, write),
    ],
    cells: {
      ...cellsOf(change),
      up: change.up,
      down: change.down,
      same: change.same,
      standardised: change.standardised,
    },
    weighted: weighted ? { mean: write(weighted.mean), low: write(weighted.low), high: write(weighted.high) } : null,
  };
}

/** A group of a breakdown: of it there is less, and no p. */
export function partRow(
  view: ReleaseView,
  measure: ReleaseMeasure,
  change: Pick<ReleaseDifference, 'mean' | 'low' | 'high' | 'stands'> & { readonly pairs: Figure },
): Omit<ChangeRow, 'id' | 'label'> {
  const write = writer(view, measure);
  const { row, chance } = rowOf(view, measure, change, write);
  return {
    ...row,
    verdict: row.found === null ? '' : view.words.tile.verdict[row.found],
    details: [...intervalLine(view, change, write), ...chance],
    cells: { ...cellsOf({ ...change, p: null }), up: null, down: null, same: null, standardised: null },
    weighted: null,
  };
}

/** A row per answer. */
export function answerRows(view: ReleaseView, change: ReleaseAnswerChange): readonly ChangeRow[] {
  const words = changeMessages(view.language);
  const question = view.question(change.question);
  const write = writer(view, ANSWER);
  // Of two answers, one says what the other does.
  const choices = question?.kind === 'boolean' ? change.choices.slice(0, 1) : change.choices;
  return choices.map((own, index) => {
    const whole = { ...own, pairs: change.pairs };
    const base = shown(change.pairs);
    const [up, down] = [shown(own.gained), shown(own.lost)];
    const same = base === null || up === null || down === null ? null : Math.max(0, base - up - down);
    const directions = directionsOf(
      view,
      { up: own.gained, down: own.lost, same: same ?? { hidden: 'complement' } },
      true,
    );
    const { row, chance } = rowOf(view, ANSWER, whole, write);
    return {
      ...row,
      id: `${change.question}/${String(index)}`,
      label: question ? view.text(question.choices[index]?.label ?? {}) : '',
      verdict: row.clear ? words.clear(row.found === 'higher') : words.unclear,
      details: [...intervalLine(view, whole, write), ...chance, directions ?? words.directionsHidden],
      cells: { ...cellsOf(whole), up: own.gained, down: own.lost, same, standardised: null },
      weighted: null,
    };
  });
}

type Whole = Omit<ReleaseDifference, 'p'> & { readonly p?: Figure | null; readonly pairs: Figure };

function rowOf(view: ReleaseView, scale: Share, change: Whole, write: (value: number) => string) {
  const [mean, low, high] = [shown(change.mean), shown(change.low), shown(change.high)];
  const interval = mean === null || low === null || high === null ? null : { mean, low, high };
  const words = changeMessages(view.language);
  const reason = isHidden(change.mean) ? view.figures.hidden(change.mean.hidden) : '';
  const told = interval && toldAs(scale, { ...interval, stands: change.stands });
  const row = {
    interval,
    reach: (scale.max - scale.min) * SHARE_OF_SCALE,
    clear: told !== null && told.verdict !== 'unclear',
    found: told?.verdict ?? null,
    stands: interval === null ? null : (change.stands ?? null),
    change: mean === null ? words.hidden(reason) : pointsText(view, scale, mean, write),
    care: isSmall(change.pairs),
    unit: scale.unit,
    write,
    parts: [],
  };
  return { row, chance: told?.perhapsChance ? [view.words.tile.perhapsChance] : [] };
}

/** Scores with a decimal, whatever their scale: differences are small, and an end of an interval near zero is none. */
function writer(view: ReleaseView, { unit }: Share): (value: number) => string {
  return (value) => view.figures.difference(value, { unit, min: 0, max: 10 });
}

function pointsText(view: ReleaseView, { unit }: Share, mean: number, write: (value: number) => string): string {
  const { tile } = view.words;
  return unit === 'share' ? tile.percentagePoints(write(mean)) : tile.points(write(mean), Math.abs(mean));
}

const pointsOf = (view: ReleaseView, step: number, measure: ReleaseMeasure): string =>
  view.words.tile.points(view.figures.score(step, measure), step);

const cellsOf = (change: Whole) => ({
  change: change.mean,
  low: change.low,
  high: change.high,
  p: change.p ?? null,
  pairs: change.pairs,
});

function intervalLine(view: ReleaseView, { low, high, pairs }: Whole, write: (value: number) => string): string[] {
  // Why there is no change to tell was said already; alone "not shown" would say it of nothing.
  if (typeof low !== 'number' && isHidden(pairs)) return [];
  const people = isHidden(pairs)
    ? view.figures.hidden(pairs.hidden)
    : view.words.tile.pairs(view.figures.figure(pairs), view.figures.rounded);
  return typeof low === 'number' && typeof high === 'number'
    ? [view.words.tile.intervalLine(write(low), write(high), people)]
    : [people];
}

/** Never made of hidden figures. */
function directionsOf(
  view: ReleaseView,
  { up, down, same }: { readonly up: Figure; readonly down: Figure; readonly same: Figure },
  share: boolean,
): string | null {
  if (typeof up !== 'number' || typeof down !== 'number' || typeof same !== 'number') return null;
  return directionWords(view, { up, down, same }, share);
}

/** Beside the complexes that are not renovated, where that is what is looked at: all of them together. */
function comparisonLine(
  view: ReleaseView,
  measure: ReleaseMeasure,
  { from, to, complex }: ReleaseMeasureChange,
  write: (value: number) => string,
): string[] {
  const found = view.release.change?.comparisons.find(
    (one) => one.measure === measure.id && one.from === from && one.to === to,
  );
  const { mean, low, high } = found ?? {};
  const fits = found && (complex === null || found.renovated.complexes.join() === complex);
  if (!fits || typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number') return [];
  const names = found.comparison.complexes.map((id) => view.complexLabel(id)).join(', ');
  return [changeMessages(view.language).comparison(names, write(mean), write(low), write(high))];
}

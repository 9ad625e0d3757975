/** Turns the released scores of one measure into lines over the waves, one line per group that is compared. */
import type { Figure, ReleaseMeasure, ReleaseScore } from '../../domain/results/release.js';
import {
  ABSENT_CELL,
  hiddenCell,
  hiddenNote,
  type ChartCell,
  type ChartFact,
  type ChartGroup,
  type ChartModel,
} from './chart-model.js';
import { isHidden, isSmall } from './figures.js';
import type { ReleaseView } from './release-view.js';
import { groupsInWave, hasBreakdown, type ComparedGroup, type Selection } from './selection.js';

/** All waves, whichever is selected: a line needs them. With one wave only, bars per group. */
export function measureChart(view: ReleaseView, measure: ReleaseMeasure, selection: Selection): ChartModel {
  const { words } = view;
  const waves = view.release.waves.filter((wave) =>
    groupsInWave(view, selection, wave.id).some((group) => view.score(measure.id, group.at)),
  );
  const compared = waves[0] ? groupsInWave(view, selection, waves[0].id) : [];
  const scores = compared.map((group) => waves.map((wave) => view.score(measure.id, { ...group.at, wave: wave.id })));
  const sideBySide = selection.breakdown !== null && !hasBreakdown(view, selection.breakdown);
  const complex = sideBySide ? words.picker.sideBySide : view.complexLabel(selection.complex);
  const [firstWave] = waves;
  const single = waves.length === 1 && firstWave !== undefined;
  const cells = scores.map((line) => line.map((score) => scoreCell(view, measure, score)));
  return {
    id: measure.id,
    form: single ? 'bars' : 'lines',
    palette: compared.length > 1 ? 'categorical' : 'single',
    title: view.text(measure.label),
    place: `${single ? view.text(firstWave.label) : words.picker.allWaves} · ${complex}`,
    base: null,
    breakdown: selection.breakdown === null ? null : view.breakdownLabel(selection.breakdown),
    itemsHeading: words.table.wave,
    items: waves.map(({ id, label }, index) => {
      const base = scores[0]?.[index]?.base ?? null;
      return { id, label: view.text(label), baseText: base === null ? '' : view.figures.base(base) };
    }),
    groups: compared.map((group) => chartGroup(view, group)),
    cells,
    facts: [...thresholdFacts(view, measure, scores), ...changeFacts(view, measure, scores)],
    notes: hiddenNote(cells, view.figures),
    source: view.sourceLine,
    axis: { min: measure.min, max: measure.max, unit: measure.unit },
  };
}

/** A group's base differs from wave to wave, so that it stands in the cells. */
const chartGroup = (view: ReleaseView, group: ComparedGroup): ChartGroup => ({
  id: group.id,
  label: group.label,
  base: null,
  baseText: '',
  small: false,
  wave: null,
  complex: view.complexLabel(group.at.complex),
});

export function scoreCell(view: ReleaseView, measure: ReleaseMeasure, score: ReleaseScore | undefined): ChartCell {
  if (score === undefined) return ABSENT_CELL;
  const { base, mean } = score;
  const reason = isHidden(base) ? base.hidden : isHidden(mean) ? mean.hidden : null;
  if (reason !== null || typeof mean !== 'number') {
    return hiddenCell(base, reason ?? 'base', view.words.hidden, view.figures);
  }
  const label = view.figures.score(mean, measure);
  const care = isSmall(base) ? `; ${view.words.smallBase}` : '';
  return {
    value: mean,
    stated: view.figures.statedScore(mean, measure),
    count: null,
    base,
    hidden: null,
    label,
    text: `${label} (${view.figures.base(base)}${care})`,
  };
}

type Scores = readonly (readonly (ReleaseScore | undefined)[])[];

/** Respondents within a threshold, at every wave. */
function thresholdFacts(view: ReleaseView, measure: ReleaseMeasure, scores: Scores): ChartFact[] {
  return measure.thresholds.flatMap((threshold, index) =>
    waveIndexes(scores).map((wave) => ({
      label: `${view.text(threshold.label)}, ${view.waveLabel(waveAt(scores, wave))}`,
      texts: scores.map((line) => thresholdText(view, line[wave], index)),
    })),
  );
}

export function thresholdText(view: ReleaseView, score: ReleaseScore | undefined, index: number): string {
  const count = score?.within[index];
  if (score === undefined || count === undefined) return '–';
  if (isHidden(score.base)) return view.figures.hidden(score.base.hidden);
  if (isHidden(count)) return view.figures.hidden(count.hidden);
  return view.figures.shareOf(count, score.base);
}

/** Change of the same respondents since the wave before, with its interval and pairs. */
function changeFacts(view: ReleaseView, measure: ReleaseMeasure, scores: Scores): ChartFact[] {
  const { table } = view.words;
  const write = (figure: Figure): string =>
    isHidden(figure) ? view.figures.hidden(figure.hidden) : view.figures.difference(figure, measure);
  return waveIndexes(scores).flatMap((wave) => {
    const changes = scores.map((line) => line[wave]?.change ?? null);
    if (changes.every((change) => change === null)) return [];
    const row = (label: string, read: (change: NonNullable<ReleaseScore['change']>) => string): ChartFact => ({
      label: `${label}, ${view.waveLabel(waveAt(scores, wave))}`,
      texts: changes.map((change) => (change === null ? '–' : read(change))),
    });
    return [
      row(table.change, (change) => write(change.mean)),
      row(table.interval, ({ low, high }) => {
        const hidden = [low, high].find(isHidden);
        return hidden ? view.figures.hidden(hidden.hidden) : view.words.tile.interval(write(low), write(high));
      }),
      row(table.pairs, (change) => view.figures.figure(change.pairs)),
    ];
  });
}

const waveIndexes = (scores: Scores): number[] => [...(scores[0] ?? []).keys()];

const waveAt = (scores: Scores, index: number): string => scores.find((line) => line[index])?.[index]?.wave ?? '';

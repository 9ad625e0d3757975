/** What the view of comparison says, before anything is drawn: a group per measure, a row per complex. */
import type { ReleaseMeasure, ReleaseScore } from '../../../domain/results/release.js';
import type { Topic } from '../dashboard-topics.js';
import { isSmall } from '../figures.js';
import { scoreCell } from '../measure-chart.js';
import type { ReleaseView } from '../release-view.js';
import { compareMessages } from './compare-words.js';
import { estimateOf, type Estimate } from './estimate.js';
import { attentionOf, standingsOf, type Standing } from './standings.js';

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly estimate: Estimate | null;
  readonly figure: string;
  readonly base: string;
  readonly interval: string;
  readonly place: string;
  readonly words: readonly string[];
  readonly clear: boolean;
  readonly small: boolean;
}

export interface CompareGroup {
  readonly measure: ReleaseMeasure;
  readonly title: string;
  /** Null where there is only one. */
  readonly topic: string | null;
  /** Everybody together: the mark on every line. */
  readonly everybody: number | null;
  readonly rows: readonly CompareRow[];
  /** What holds for all of them, such as that there is no order. */
  readonly note: string;
}

export interface AttentionRow {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly clear: boolean;
}

export interface Comparison {
  readonly groups: readonly CompareGroup[];
  /** Null where nothing can be told apart, or where it makes no sense of a single topic. */
  readonly attention: readonly AttentionRow[];
  readonly anythingClear: boolean;
}

/** @param measures of a topic all of them; of all topics the one on its tile */
export function comparisonOf(view: ReleaseView, topics: readonly Topic[], wave: string): Comparison {
  const measures = topics.flatMap((topic) =>
    (topics.length === 1 ? topic.measures : topic.main ? [topic.main] : []).map((measure) => ({ topic, measure })),
  );
  const { complexes, disclosure } = view.release;
  const scored = measures.map(({ topic, measure }) => ({
    topic,
    measure,
    places: complexes.map(({ id }) => {
      const score = view.score(measure.id, { wave, complex: id, breakdown: null, group: null });
      return { id, score, estimate: score ? estimateOf(score, measure.unit, disclosure.rounding) : null };
    }),
  }));
  const standings = standingsOf(
    scored.map(({ measure, places }) => ({
      better: measure.better,
      contenders: places.flatMap(({ id, estimate }) => (estimate ? [{ id, estimate }] : [])),
    })),
  );
  const groups = scored.map(({ topic, measure, places }, index): CompareGroup => {
    const order = standings[index] ?? [];
    const ranked = order.flatMap((standing) => {
      const found = places.find(({ id }) => id === standing.id);
      return found ? [rowOf(view, measure, found, standing, order.length)] : [];
    });
    const outside = places.filter(({ estimate }) => !estimate).map((place) => rowOf(view, measure, place, null, 0));
    const all = view.score(measure.id, { wave, complex: null, breakdown: null, group: null });
    return {
      measure,
      title: view.text(measure.label),
      topic: topics.length === 1 ? null : topic.label,
      everybody: typeof all?.mean === 'number' ? all.mean : null,
      rows: [...ranked, ...outside],
      note: noteOf(view, measure, order),
    };
  });
  const judged = groups.map(({ measure }) => measure.better !== null);
  const counted = standings.filter((_, index) => judged[index]);
  return {
    groups,
    attention:
      topics.length === 1
        ? []
        : attentionRows(
            view,
            counted,
            groups.filter((_, index) => judged[index]),
          ),
    anythingClear: counted.some((order) => order.some(({ below }) => below.length > 0)),
  };
}

interface Place {
  readonly id: string;
  readonly score: ReleaseScore | undefined;
  readonly estimate: Estimate | null;
}

function rowOf(
  view: ReleaseView,
  measure: ReleaseMeasure,
  { id, score, estimate }: Place,
  standing: Standing | null,
  of: number,
): CompareRow {
  const words = compareMessages(view.language);
  const { figures } = view;
  const names = (ids: readonly string[]): string => words.list(ids.map((each) => view.complexLabel(each)));
  const cell = scoreCell(view, measure, score);
  const ranked = standing !== null && measure.better !== null && of > 1;
  return {
    id,
    label: view.complexLabel(id),
    estimate,
    figure: score ? cell.label || cell.text : view.words.tile.notMeasured,
    base: score ? figures.base(score.base) : '–',
    interval: estimate
      ? words.interval(figures.score(estimate.low, measure), figures.score(estimate.high, measure))
      : '–',
    place: ranked ? words.place(figures.count(standing.first), figures.count(standing.last), figures.count(of)) : '–',
    words: standing
      ? differences(view, measure, standing, of, names)
      : [cell.value === null ? words.outside : words.outsideOf],
    clear: ranked && standing.below.length > 0,
    small: score !== undefined && isSmall(score.base),
  };
}

function differences(
  view: ReleaseView,
  { better }: ReleaseMeasure,
  { id, below, above }: Standing,
  of: number,
  names: (ids: readonly string[]) => string,
): string[] {
  const words = compareMessages(view.language);
  const others = view.release.complexes.map((complex) => complex.id).filter((each) => each !== id);
  const told = [...below, ...above];
  const alike = others.filter((each) => !told.includes(each));
  if (better === null) {
    return [
      ...(above.length > 0 ? [words.lessThan(names(above), true)] : []),
      ...(below.length > 0 ? [words.lessThan(names(below), false)] : []),
    ];
  }
  return [
    ...(below.length > 0 ? [words.lessThan(names(below), null)] : []),
    ...(told.length > 0 && alike.length > 0 && of > 2 ? [words.alike(names(alike))] : []),
  ];
}

function noteOf(view: ReleaseView, measure: ReleaseMeasure, order: readonly Standing[]): string {
  const words = compareMessages(view.language);
  const { figures } = view;
  const scale = words.scale(figures.tick(measure.min, measure.unit), figures.tick(measure.max, measure.unit));
  const way = measure.better === null ? words.noOrder : words.better[measure.better];
  const clear = order.some(({ below }) => below.length > 0);
  return [
    measure.better === null ? `${scale}. ${way}` : `${scale}; ${way}.`,
    ...(order.length > 1 && !clear ? [words.allAlike] : []),
  ].join(' ');
}

function attentionRows(
  view: ReleaseView,
  standings: readonly (readonly Standing[])[],
  groups: readonly CompareGroup[],
): AttentionRow[] {
  const words = compareMessages(view.language);
  const { complexes } = view.release;
  const topics = (indexes: readonly number[]): string =>
    words.list(indexes.map((index) => groups[index]?.topic ?? groups[index]?.title ?? ''));
  const count = (n: number): string => view.figures.count(n);
  const rows = attentionOf(
    complexes.map(({ id }) => id),
    standings,
  );
  return rows.map(({ id, below, above, compared, shares }) => ({
    id,
    label: view.complexLabel(id),
    clear: below.length > 0,
    words:
      compared === 0
        ? [words.notCompared]
        : [
            below.length > 0 ? words.below(count(below.length), count(compared), topics(below)) : words.notBelow,
            ...(above.length > 0 ? [words.above(count(above.length), topics(above))] : []),
            ...(shares ? [words.shares] : []),
          ],
  }));
}

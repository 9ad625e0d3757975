/**
 * Staff beside residents: for the conversation about what the organisation knows and does not know. Per measure and per
 * answer the two figures and their difference; only what stands among everything that is shown here is called clear.
 */
import { holm } from '../../../domain/results/statistics/holm.js';
import type {
  Figure,
  ReleaseGroup,
  ReleaseMeasure,
  ReleaseScore,
  ReleaseTable,
} from '../../../domain/results/release.js';
import type { Topic } from '../dashboard-topics.js';
import type { Verdict } from '../locales/messages.js';
import type { ReleaseView } from '../release-view.js';
import { toldAs } from '../verdict.js';
import { compareMessages } from './compare-words.js';
import { apart, estimateOf, type Apart, type Estimate } from './estimate.js';

export interface StaffRow {
  readonly label: string;
  readonly residents: Estimate;
  readonly staff: Estimate;
  readonly from: number;
  readonly to: number;
  readonly residentsText: string;
  readonly staffText: string;
  readonly verdict: Verdict;
  /** "+0.7 points (0.0 to 1.3)" */
  readonly difference: string;
  readonly words: readonly string[];
}

export interface StaffGroup {
  readonly title: string;
  readonly rows: readonly StaffRow[];
}

interface Pair {
  readonly label: string;
  readonly measure: Pick<ReleaseMeasure, 'unit' | 'min' | 'max' | 'better'>;
  readonly residents: Estimate;
  readonly staff: Estimate;
  readonly bases: readonly [Figure, Figure];
  readonly found: Apart;
}

const ANSWER = { unit: 'share', min: 0, max: 1, better: null } as const;
const LEVEL = 0.05;

/** Of a single topic its answers as well. The largest clear differences come first. */
export function staffGroups(view: ReleaseView, topics: readonly Topic[], wave: string): readonly StaffGroup[] {
  const { staff, disclosure } = view.release;
  if (!staff) return [];
  const whole: ReleaseGroup = { wave, complex: null, breakdown: null, group: null };
  const ofStaff = <T extends ReleaseGroup>(list: readonly T[], is: (one: T) => boolean): T | undefined =>
    lastUpTo(
      view,
      list.filter((one) => one.complex === null && is(one)),
      wave,
    );
  const measures = topics.flatMap((topic) => (topics.length === 1 ? topic.measures : topic.main ? [topic.main] : []));
  const measured = measures.flatMap((measure): Pair[] =>
    scorePair(
      view.text(measure.label),
      measure,
      view.score(measure.id, whole),
      ofStaff(staff.scores, ({ measure: id }) => id === measure.id),
      disclosure.rounding,
    ),
  );
  const questions = topics.length === 1 ? (topics[0]?.questions ?? []) : [];
  const answered = questions.map((question) => ({
    title: view.text(question.label),
    pairs: answerPairs(
      view,
      question.kind === 'boolean' ? question.choices.slice(0, 1) : question.choices,
      view.table(question.id, whole),
      ofStaff(staff.tables, ({ question: id }) => id === question.id),
    ),
  }));
  const groups = [{ title: '', pairs: measured }, ...answered].filter(({ pairs }) => pairs.length > 0);
  const adjusted = holm(groups.flatMap(({ pairs }) => pairs.map(({ found }) => found.p)));
  let at = 0;
  const told = groups.map(({ title, pairs }) => ({
    title,
    rows: pairs.map((pair) => rowOf(view, pair, (adjusted[at++] ?? 1) < LEVEL)),
  }));
  const [first, ...rest] = told;
  const ordered = measured.length > 0 && first ? [first, ...byGap(rest)] : byGap(told);
  return ordered.map(({ title, rows }) => ({ title, rows: rows.map(({ gap: _gap, ...row }) => row) }));
}

interface Told {
  readonly title: string;
  readonly rows: readonly (StaffRow & { readonly gap: number })[];
}

const byGap = (groups: readonly Told[]): readonly Told[] => {
  const widest = ({ rows }: Told): number => Math.max(0, ...rows.map(({ gap }) => gap));
  return [...groups].sort((a, b) => widest(b) - widest(a));
};

function rowOf(view: ReleaseView, pair: Pair, stands: boolean): StaffRow & { readonly gap: number } {
  const { label, measure, residents, staff, found, bases } = pair;
  const words = compareMessages(view.language);
  const { figures } = view;
  const told = toldAs(measure, { low: found.low, high: found.high, stands });
  const whole: ReleaseMeasure = {
    ...measure,
    id: '',
    construct: '',
    label: {},
    domain: '',
    thresholds: [],
    main: false,
  };
  const write = (value: number): string => figures.difference(value, { ...measure, max: measure.min + 10 });
  const points =
    measure.unit === 'share'
      ? view.words.tile.percentagePoints(write(found.difference))
      : view.words.tile.points(write(found.difference), Math.abs(found.difference));
  return {
    label,
    residents,
    staff,
    from: measure.min,
    to: measure.max,
    residentsText: `${figures.score(residents.mean, whole)} (${figures.base(bases[0])})`,
    staffText: `${figures.score(staff.mean, whole)} (${figures.base(bases[1])})`,
    verdict: told.verdict,
    difference: `${points} (${words.interval(write(found.low), write(found.high))})`,
    gap: told.verdict === 'unclear' ? 0 : Math.abs(found.difference),
    words: [
      told.verdict === 'unclear' ? words.staffAlike : words.staffClear[told.verdict],
      words.staffApart(points, write(found.low), write(found.high)),
      ...(told.perhapsChance ? [words.staffPerhaps] : []),
    ],
  };
}

function scorePair(
  label: string,
  measure: ReleaseMeasure,
  residents: ReleaseScore | undefined,
  staff: ReleaseScore | undefined,
  rounding: number | null,
): Pair[] {
  if (!residents || !staff) return [];
  const one = estimateOf(staff, measure.unit, rounding);
  const other = estimateOf(residents, measure.unit, rounding);
  const found = one && other && apart(one, other);
  return found ? [{ label, measure, residents: other, staff: one, bases: [residents.base, staff.base], found }] : [];
}

function answerPairs(
  view: ReleaseView,
  choices: readonly { readonly label: Parameters<ReleaseView['text']>[0] }[],
  residents: ReleaseTable | undefined,
  staff: ReleaseTable | undefined,
): Pair[] {
  if (!residents || !staff) return [];
  const { rounding } = view.release.disclosure;
  const shareOf = ({ base, counts }: ReleaseTable, index: number): Estimate | null => {
    const count = counts[index];
    if (typeof base !== 'number' || typeof count !== 'number' || base === 0) return null;
    return estimateOf({ base, mean: Math.min(1, count / base), standardDeviation: 0 }, 'share', rounding);
  };
  return choices.flatMap(({ label }, index): Pair[] => {
    const one = shareOf(staff, index);
    const other = shareOf(residents, index);
    const found = one && other && apart(one, other);
    if (!found) return [];
    const bases: Pair['bases'] = [residents.base, staff.base];
    return [{ label: view.text(label), measure: ANSWER, residents: other, staff: one, bases, found }];
  });
}

/** Staff were perhaps asked once, and before: what they said last, up to the wave that is looked at. */
function lastUpTo<T extends ReleaseGroup>(view: ReleaseView, list: readonly T[], wave: string): T | undefined {
  const order = view.release.waves.map(({ id }) => id);
  const until = order.indexOf(wave);
  const known = list.filter((one) => order.indexOf(one.wave) <= until);
  return [...(known.length > 0 ? known : list)].sort((a, b) => order.indexOf(a.wave) - order.indexOf(b.wave)).at(-1);
}

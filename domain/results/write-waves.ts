/** The figures of waves after disclosure control, written down slot by slot. */
import type { StudyConfig } from '../study/study-config.js';
import { changeSince } from './change/write-measure-changes.js';
import type { Counted } from './counted.js';
import type { Design, Slot } from './design.js';
import type { Policy } from './disclosure/policy.js';
import type { ProtectedChanges, ProtectedMeasureChange } from './disclosure/protected-changes.js';
import type { ProtectedWave } from './disclosure/protect-wave.js';
import type { WaveContext } from './disclosure/question-cells.js';
import { scoreFigures, tableFigures } from './figures.js';
import type { ReleaseGroup, ReleaseMeasure, ReleaseQuestion, ReleaseScore, ReleaseTable } from './release.js';
import { thresholdsShown, type MeasureTally } from './scores.js';
import { keyOf, type Joinable } from './standing/join-release.js';
import type { QuestionTally } from './tables.js';

export function figuresOf(
  config: StudyConfig,
  { design, questions, measures }: Counted,
  contexts: readonly WaveContext[],
  waves: readonly ProtectedWave[],
): Joinable {
  return {
    breakdowns: design.breakdowns.map(({ id, label, groups }) => ({
      id,
      label,
      groups: groups.map((group) => ({ id: group.id, label: group.label })),
    })),
    questions: questionsOf(questions),
    measures: measures.map(measureOf),
    tables: questions.flatMap((question) => tablesOf(config, question, contexts, waves)),
    scores: measures.flatMap((tally) => scoresOf(config, tally, contexts, waves)),
  };
}

export const questionsOf = (questions: readonly QuestionTally[]): readonly ReleaseQuestion[] =>
  questions.map(({ question: { id, variable }, counted: { choices } }) => ({
    id,
    kind: variable.kind,
    label: variable.label,
    domain: variable.domain,
    disclosive: variable.disclosive,
    choices,
  }));

function measureOf({ measure }: MeasureTally): ReleaseMeasure {
  const { id, construct, label, domain, unit, min, max, better } = measure.spec;
  const thresholds = thresholdsShown(measure).map((one) => ({ id: one.id, label: one.label }));
  return { id, construct, label, domain, unit, min, max, better, thresholds, main: false };
}

/** The published slots of a place in reading order: everybody, then group by group. */
function slotsIn(design: Design, place: number): readonly number[] {
  const first = design.slotOf(place, 0);
  const last = design.slotOf(place + 1, 0);
  return design.slots.flatMap(({ published }, slot) => (slot >= first && slot < last && published ? [slot] : []));
}

/** All complexes first, then one by one; homes that are not in the register are in no place. */
const placesIn = ({ places }: Design): readonly number[] => [
  places,
  ...Array.from({ length: places - 1 }, (_, place) => place),
];

export function groupOf(
  config: StudyConfig,
  { breakdowns }: Design,
  wave: number,
  slot: Slot | undefined,
): ReleaseGroup {
  const breakdown = slot?.breakdown == null ? undefined : breakdowns[slot.breakdown];
  return {
    wave: config.waves[wave]?.id ?? '',
    complex: slot?.complex == null ? null : (config.complexes[slot.complex]?.id ?? null),
    breakdown: breakdown?.id ?? null,
    group: breakdown?.groups[slot?.group ?? -1]?.id ?? null,
  };
}

function tablesOf(
  config: StudyConfig,
  question: QuestionTally,
  contexts: readonly WaveContext[],
  waves: readonly ProtectedWave[],
): ReleaseTable[] {
  return contexts.flatMap(({ design, wave, policy }) => {
    const found = waves[wave]?.questions.get(question);
    if (!found) return [];
    const wasAsked = (place: number): boolean => {
      const raw = found.tables[design.slotOf(place, 0)]?.raw;
      return raw !== undefined && raw.base + raw.dontKnow + raw.refused + raw.missing > 0;
    };
    return placesIn(design)
      .filter(wasAsked)
      .flatMap((place) => slotsIn(design, place))
      .flatMap((slot) => {
        const figures = tableFigures(found, slot, policy);
        if (!figures) return [];
        return [{ question: question.question.id, ...groupOf(config, design, wave, design.slots[slot]), ...figures }];
      });
  });
}

function scoresOf(
  config: StudyConfig,
  tally: MeasureTally,
  contexts: readonly WaveContext[],
  waves: readonly ProtectedWave[],
): ReleaseScore[] {
  const { spec } = tally.measure;
  return contexts.flatMap(({ design, wave, policy }) => {
    const found = waves[wave]?.measures.get(tally);
    if (!found) return [];
    const { ledger, scores } = found;
    return placesIn(design)
      .filter((place) => (scores[design.slotOf(place, 0)]?.raw.base ?? 0) > 0)
      .flatMap((place) => slotsIn(design, place))
      .flatMap((slot) => {
        const cells = scores[slot];
        if (!cells) return [];
        return [
          {
            measure: spec.id,
            ...groupOf(config, design, wave, design.slots[slot]),
            ...scoreFigures(ledger, cells, spec.unit, policy),
            change: null,
          },
        ];
      });
  });
}

/** What stands beside a score: its change since the last wave before it. */
export function scoreChanges(
  config: StudyConfig,
  { design }: Counted,
  changes: ProtectedChanges,
  policy: Policy,
): (score: ReleaseScore) => ReleaseScore['change'] {
  const found = new Map<string, ReleaseScore['change']>();
  for (const [{ tally }, periods] of changes.measures) {
    config.waves.forEach((_, wave) => {
      // Of the periods that end here, the one that begins last.
      const change = periods
        .filter(({ period }) => period.to === wave)
        .reduce<ProtectedMeasureChange | null>(
          (last, one) => (last === null || one.period.from > last.period.from ? one : last),
          null,
        );
      const since = change && config.waves[change.period.from]?.id;
      if (!since) return;
      design.slots.forEach((slot, index) => {
        if (!slot.published) return;
        const place = groupOf(config, design, wave, slot);
        found.set(keyOf(tally.measure.spec.id, place), changeSince(change, index, since, design, policy));
      });
    });
  }
  return (score) => found.get(keyOf(score.measure, score)) ?? null;
}

/** Writes down the part of a release that is about change, after disclosure control; null in a study of one wave. */
import type { StudyConfig } from '../../study/study-config.js';
import { at } from '../count.js';
import type { ProtectedChanges } from '../disclosure/protected-changes.js';
import type { WaveContext } from '../disclosure/question-cells.js';
import type { ReleaseChanges } from '../release-changes.js';
import type { ShownWaves } from '../standing/shown-waves.js';
import type { Counted } from '../counted.js';
import type { MeasureWriting } from './write-measure-changes.js';
import { writeMeasureChanges } from './write-measure-changes.js';
import { periodsOf, samePeriod, type Period } from './periods.js';
import { weighPairs, type PairWeights } from './weighting.js';
import { writeAnswerChanges } from './write-answer-changes.js';
import { writeComparisons } from './write-comparisons.js';
import { writePeriods } from './write-periods.js';

export interface Protected {
  readonly contexts: readonly WaveContext[];
  readonly shown: ShownWaves;
  readonly changes: ProtectedChanges;
}

export function writeChanges(
  config: StudyConfig,
  counted: Counted,
  { contexts, shown, changes }: Protected,
): ReleaseChanges | null {
  const { design, respondents, pairsOf } = counted;
  const [context] = contexts;
  const periods = periodsIn(counted);
  if (!context || periods.length === 0) return null;
  const { policy } = context;
  const weighed = periods.map((period) => ({
    period,
    weights: weighPairs(pairsOf(period), respondents.rows, counted.margins, design.breakdowns, policy),
  }));
  const weightsOf = (period: Period): PairWeights | null =>
    weighed.find((one) => samePeriod(one.period, period))?.weights ?? null;
  const writing: MeasureWriting = {
    config,
    design,
    policy,
    weightsOf,
    showsDeviation: shown.showsDeviation,
    isIn: (row, place) => place === design.places || respondents.complex[row] === place,
  };
  return {
    periods: writePeriods(periods, config, contexts, respondents, pairsOf, weightsOf),
    measures: writeMeasureChanges(changes.measures, writing),
    answers: writeAnswerChanges(changes.answers, config, counted.places, policy),
    comparisons: writeComparisons(changes.measures, config, design, policy),
  };
}

/** Between all waves that somebody answered, and wherever a question or measure left a wave out. */
function periodsIn({ design, sizes, measureChanges, answerChanges }: Counted): readonly Period[] {
  const everybody = design.slotOf(design.places, 0);
  const waves = Array.from({ length: design.waves }, (_, wave) => wave);
  const answered = waves.filter((wave) => (sizes.figures[at(sizes, design, wave, everybody)] ?? 0) > 0);
  const found = [
    ...periodsOf(answered),
    ...[...measureChanges, ...answerChanges].flatMap(({ periods }) => periods.map(({ period }) => period)),
  ];
  return found.filter((period, index) => found.findIndex((other) => samePeriod(other, period)) === index);
}

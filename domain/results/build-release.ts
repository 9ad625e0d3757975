/**
 * Makes a Release out of responses: columns, counts, disclosure control, figures. Pure and deterministic: the same
 * responses give the same bytes, in whatever order they come. This is the only road from answers to anything that
 * is shown.
 */
import type { Codebook } from '../questionnaire/codebook.js';
import type { HouseholdPlace, Moment, ResponseRecord } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';
import { breakdownColumns, declaredBreakdowns } from './breakdowns.js';
import { catalogueOf } from './catalogue.js';
import { isPartOfScore, tallyAnswerChanges } from './change/answer-changes.js';
import { tallyMeasureChanges } from './change/measure-changes.js';
import { pairsIn } from './change/pairs.js';
import { registerMargins } from './change/weighting.js';
import { count, type Tally } from './count.js';
import type { Counted } from './counted.js';
import { countingIndex, designOf, type Design } from './design.js';
import { declaredBins } from './declared-bins.js';
import { policyOf } from './disclosure/policy.js';
import { measuresOf, scoreColumns } from './measures.js';
import { readColumns } from './read-columns.js';
import { tallyMeasure } from './scores.js';
import type { Release } from './release.js';
import { respondentsOf, type Respondents } from './respondents.js';
import { tallyQuestion } from './tables.js';
import { writeRelease } from './write-release.js';

export interface ReleaseInput {
  readonly config: StudyConfig;
  /** One per questionnaire and version; without an exact match the last one of the same id reads a response. */
  readonly codebooks: readonly Codebook[];
  /** Any responses; complete ones of this study count. */
  readonly responses: readonly ResponseRecord[];
  readonly places: readonly HouseholdPlace[];
  readonly audience: Release['audience'];
  readonly now: Moment;
}

export function buildRelease(input: ReleaseInput): Release {
  const { config, audience } = input;
  const counted = countResponses(input);
  return writeRelease(config, counted, policyOf(config, audience), input.now);
}

/** Everything that is counted, with nothing hidden yet: for building a release, and never to be shown. */
export function countResponses({ config, codebooks, responses, places }: ReleaseInput): Counted {
  const respondents = respondentsOf(config, codebooks, responses, places);
  const catalogue = catalogueOf(respondents.answered);
  const declared = declaredBreakdowns(config, catalogue);
  const columns = readColumns(catalogue, respondents, config.languages, (one) => declaredBins(one, declared));
  const columnOf = new Map(catalogue.map((question, index) => [question, columns[index]]));
  const breakdowns = breakdownColumns(declared, config, respondents, (question) => columnOf.get(question));
  const design = designOf(config.waves.length, config.complexes.length, breakdowns);
  const indices = (breakdowns.length === 0 ? [null] : breakdowns).map((breakdown) =>
    countingIndex(respondents, design.places, breakdown),
  );
  const questions = catalogue.flatMap((question, index) => {
    const column = columns[index];
    return column ? [tallyQuestion(question, column, design, indices)] : [];
  });
  const catalogued = measuresOf(respondents.answered);
  const scores = scoreColumns(catalogued, respondents);
  const measures = catalogued.flatMap((measure, index) => {
    const column = scores[index];
    return column ? [tallyMeasure(measure, column, design, indices)] : [];
  });
  const pairsOf = pairsIn(respondents);
  const alone = designOf(config.waves.length, config.complexes.length, []);
  return {
    respondents,
    design,
    questions,
    measures,
    sizes: sizesOf(respondents, design, indices),
    places: alone,
    measureChanges: measures.map((tally) => tallyMeasureChanges(tally, pairsOf, design, indices)),
    answerChanges: questions
      .filter((tally) => !isPartOfScore(tally, catalogued))
      .map((tally) => tallyAnswerChanges(tally, pairsOf, respondents, design, alone)),
    pairsOf,
    margins: registerMargins(config, breakdowns, places),
  };
}

/** Respondents per wave and slot. */
function sizesOf({ rows }: Respondents, design: Design, indices: readonly Uint32Array[]): Tally {
  return count({ kind: 'codes', codes: new Uint8Array(rows), width: 1 }, design, indices);
}

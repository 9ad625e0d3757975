/**
 * Makes a Release out of responses: columns, counts, disclosure control, figures. Pure and deterministic: the same
 * responses give the same bytes, in whatever order they come. This is the only road from answers to anything that
 * is shown.
 */
import type { Codebook } from '../questionnaire/codebook.js';
import type { HouseholdPlace, Moment } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';
import { breakdownColumns, declaredBreakdowns } from './breakdowns.js';
import { catalogueOf } from './catalogue.js';
import { isPartOfScore, tallyAnswerChanges, type AnswerChanges } from './change/answer-changes.js';
import { tallyMeasureChanges, type MeasureChanges } from './change/measure-changes.js';
import { pairsIn } from './change/pairs.js';
import { registerMargins } from './change/weighting.js';
import { count, type Tally } from './count.js';
import type { Counted } from './counted.js';
import { countingIndex, designOf, type Design } from './design.js';
import { declaredBins } from './declared-bins.js';
import { policyOf } from './disclosure/policy.js';
import { measuresOf, scoreColumns } from './measures.js';
import type { CountedResponse } from './packed-responses.js';
import { readColumns } from './read-columns.js';
import { tallyMeasure, type MeasureTally } from './scores.js';
import { holeIn } from './standing/chain.js';
import { knownBins } from './standing/known-bins.js';
import { isAfter } from './standing/moments.js';
import { cameSince } from './standing/since.js';
import type { Release } from './release.js';
import { respondentsOf, type Respondents } from './respondents.js';
import { finish, part, type Steps } from './steps.js';
import { tallyQuestion, type QuestionTally } from './tables.js';
import { writeRelease } from './write-release.js';

export interface ReleaseInput {
  readonly config: StudyConfig;
  /** One per questionnaire and version; without an exact match the last one of the same id reads a response. */
  readonly codebooks: readonly Codebook[];
  /** Any responses; complete ones of this study count. */
  readonly responses: readonly CountedResponse[];
  readonly places: readonly HouseholdPlace[];
  readonly audience: Release['audience'];
  readonly now: Moment;
  /**
   * Every release of the study that is out, each made beside those before it. The last one for the same readers stands: what it tells is told again as it
   * was, and what came since is added to it. A public one looks at public ones alone: ask `toldToStaffFirst` before it is handed out.
   */
  readonly previous?: readonly Release[];
  /**
   * Keeps every hidden count wide over all groups together, in three to four times as long for hundreds of homes: what is
   * handed on. Without it what hangs together in large groups is kept wide group by group, which is for the eyes of
   * whoever holds the answers.
   */
  readonly thorough?: boolean;
}

export const buildRelease = (input: ReleaseInput): Release => finish(releaseSteps(input));

/** Of a hundred thousand responses, counting takes about as long as hiding does. */
const COUNTING = 0.4;

/**
 * The same in steps, so that a page can show how far it is and go on meanwhile.
 * @throws {RangeError} when a release among `previous` was not made beside those before it; see `holeIn`
 */
export function* releaseSteps(input: ReleaseInput): Steps<Release> {
  const { config, audience, now, previous = [], thorough = false } = input;
  const hole = holeIn(previous);
  if (hole) throw new RangeError(`${hole.reason}: a release that is out was not made beside those before it`);
  const policy = policyOf(config, audience, thorough);
  const seen = previous.filter((one) => audience === 'internal' || one.audience === 'public');
  const stand = latestOf(seen.filter((one) => one.audience === audience));
  const counted = yield* part(countingSteps(input, stand), 0, COUNTING);
  const beside = stand && {
    stand,
    since: cameSince(stand, config, counted.respondents, input.responses, now, policy.k),
  };
  return yield* part(writeRelease(config, counted, policy, now, seen, beside), COUNTING, 1);
}

/** The release that was made last, beside those before it. */
const latestOf = (releases: readonly Release[]): Release | null =>
  releases.reduce<Release | null>((last, one) => (last && isAfter(last.createdAt, one.createdAt) ? last : one), null);

/**
 * Everything that is counted, with nothing hidden yet: for building a release, and never to be shown.
 * @param told a release whose bins numbers and dates are put in; without it they get their own
 */
export const countResponses = (input: ReleaseInput, told: Release | null = null): Counted =>
  finish(countingSteps(input, told));

/** Reading is half of the work; each question and each change that is counted is a step of the other half. */
function* countingSteps({ config, codebooks, responses, places }: ReleaseInput, stand: Release | null): Steps<Counted> {
  const respondents = respondentsOf(config, codebooks, responses, places);
  const catalogue = catalogueOf(respondents.answered);
  const declared = declaredBreakdowns(config, catalogue);
  const columns = yield* part(
    readColumns(
      catalogue,
      respondents,
      config.languages,
      (one) => declaredBins(one, declared) ?? (stand && knownBins(one, stand)),
    ),
    0,
    0.5,
  );
  const columnOf = new Map(catalogue.map((question, index) => [question, columns[index]]));
  const breakdowns = breakdownColumns(declared, config, respondents, (question) => columnOf.get(question));
  const design = designOf(config.waves.length, config.complexes.length, breakdowns);
  const indices = (breakdowns.length === 0 ? [null] : breakdowns).map((breakdown) =>
    countingIndex(respondents, design.places, breakdown),
  );
  const questions: QuestionTally[] = [];
  for (const [index, question] of catalogue.entries()) {
    yield 0.5 + (0.25 * index) / catalogue.length;
    const column = columns[index];
    if (column) questions.push(tallyQuestion(question, column, design, indices));
  }
  const catalogued = measuresOf(respondents.answered);
  const scores = scoreColumns(catalogued, respondents);
  const measures: MeasureTally[] = [];
  for (const [index, measure] of catalogued.entries()) {
    yield 0.75;
    const column = scores[index];
    if (column) measures.push(tallyMeasure(measure, column, design, indices));
  }
  const pairsOf = pairsIn(respondents);
  const alone = designOf(config.waves.length, config.complexes.length, []);
  const measureChanges: MeasureChanges[] = [];
  for (const tally of measures) {
    yield 0.8;
    measureChanges.push(tallyMeasureChanges(tally, pairsOf, design, indices));
  }
  const answerChanges: AnswerChanges[] = [];
  for (const [index, tally] of questions.entries()) {
    yield 0.8 + (0.2 * index) / questions.length;
    if (isPartOfScore(tally, catalogued)) continue;
    answerChanges.push(tallyAnswerChanges(tally, pairsOf, respondents, design, alone));
  }
  return {
    respondents,
    design,
    questions,
    measures,
    sizes: sizesOf(respondents, design, indices),
    places: alone,
    measureChanges,
    answerChanges,
    pairsOf,
    margins: registerMargins(config, breakdowns, places),
  };
}

/** Respondents per wave and slot. */
function sizesOf({ rows }: Respondents, design: Design, indices: readonly Uint32Array[]): Tally {
  return count({ kind: 'codes', codes: new Uint8Array(rows), width: 1 }, design, indices);
}

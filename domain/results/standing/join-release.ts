/** Puts a release together from one that is out and the figures of those who came since. */
import type { Policy } from '../disclosure/policy.js';
import type {
  Figure,
  Release,
  ReleaseGroup,
  ReleaseMeasure,
  ReleaseQuestion,
  ReleaseScore,
  ReleaseTable,
} from '../release.js';
import { NOT_KNOWN, addScores, addTables, joined } from './add-figures.js';
import { wavesOf } from './moments.js';

export type Joinable = Pick<Release, 'breakdowns' | 'questions' | 'measures' | 'tables' | 'scores'>;

export function joinReleases(stand: Release, came: Joinable, policy: Policy): Joinable {
  const out = wavesOf(stand);
  const split = new Set(stand.breakdowns.map(({ id }) => id));
  /** A breakdown that is new has nothing to be added to in a wave that is out. */
  const fits = ({ wave, breakdown }: ReleaseGroup): boolean =>
    !out.has(wave) || breakdown === null || split.has(breakdown);
  const questions = joinById(stand.questions, came.questions, joinQuestions);
  const measures = joinById(stand.measures, came.measures, (_, now) => now);
  const codes = (all: readonly ReleaseQuestion[]) => new Map(all.map(({ id, choices }) => [id, choices.map(codeOf)]));
  const marks = (all: readonly ReleaseMeasure[]) =>
    new Map(all.map(({ id, thresholds }) => [id, thresholds.map(idOf)]));
  const [codesNow, codesThen, codesSince] = [codes(questions), codes(stand.questions), codes(came.questions)];
  const [marksNow, marksThen, marksSince] = [marks(measures), marks(stand.measures), marks(came.measures)];
  const tableFrom =
    (from: ReadonlyMap<string, readonly string[]>) =>
    (table: ReleaseTable): ReleaseTable => ({
      ...table,
      counts: inOrderOf(codesNow.get(table.question), from.get(table.question), table.counts),
    });
  const scoreFrom =
    (from: ReadonlyMap<string, readonly string[]>) =>
    (score: ReleaseScore): ReleaseScore => ({
      ...score,
      within: inOrderOf(marksNow.get(score.measure), from.get(score.measure), score.within),
    });
  const rangeOf = new Map(measures.map(({ id, unit }) => [id, unit === 'share' ? 1 : Infinity]));
  return {
    breakdowns: joinById(stand.breakdowns, came.breakdowns, (then, now) => ({
      ...now,
      groups: joinById(then.groups, now.groups, (_, group) => group),
    })),
    questions,
    measures,
    tables: joinAll(
      stand.tables.map(tableFrom(codesThen)),
      came.tables.filter(fits).map(tableFrom(codesSince)),
      (table) => keyOf(table.question, table),
      (then, now) => addTables(then, now, policy),
    ),
    scores: joinAll(
      stand.scores.map(scoreFrom(marksThen)),
      came.scores.filter(fits).map(scoreFrom(marksSince)),
      (score) => keyOf(score.measure, score),
      (then, now) => addScores(then, now, policy, rangeOf.get(now.measure) ?? Infinity),
    ),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;
const codeOf = ({ code }: { readonly code: string }): string => code;

export const keyOf = (what: string, { wave, complex, breakdown, group }: ReleaseGroup): string =>
  JSON.stringify([what, wave, complex, breakdown, group]);

function joinAll<T extends { readonly base: Figure }>(
  stands: readonly T[],
  came: readonly T[],
  key: (one: T) => string,
  add: (then: T, now: T) => T,
): readonly T[] {
  const rest = new Map(stands.map((one) => [key(one), one]));
  const now = came.flatMap((one) => {
    const then = rest.get(key(one));
    rest.delete(key(one));
    return joined(then, one, add) ?? [];
  });
  return [...now, ...rest.values()];
}

/** In the order of what is new; what is no longer there comes last. */
export function joinById<T extends { readonly id: string }>(
  then: readonly T[],
  now: readonly T[],
  join: (then: T, now: T) => T,
): readonly T[] {
  const old = new Map(then.map((one) => [one.id, one]));
  const added = now.map((one) => {
    const before = old.get(one.id);
    old.delete(one.id);
    return before ? join(before, one) : one;
  });
  return [...added, ...old.values()];
}

function joinQuestions(then: ReleaseQuestion, now: ReleaseQuestion): ReleaseQuestion {
  const known = new Set(now.choices.map(codeOf));
  return { ...now, choices: [...now.choices, ...then.choices.filter(({ code }) => !known.has(code))] };
}

/** Figures by another list of codes; what a list does not have is not known. */
export function inOrderOf(
  codes: readonly string[] = [],
  from: readonly string[] = [],
  figures: readonly Figure[],
): readonly Figure[] {
  return codes.map((code) => figures[from.indexOf(code)] ?? NOT_KNOWN);
}

/**
 * Changes that are out stand as they are, period by period: what was told of one measure or question in a period was
 * protected together, and what was held back was held back for it. A complex that was not among them is told of for the
 * first time; and so is all of a period in which every complex had too few pairs to begin with.
 */
import type { ReleaseAnswerChange, ReleaseChanges } from '../release-changes.js';
import type { Figure, ReleaseQuestion, ReleaseScore } from '../release.js';
import { NOT_KNOWN } from './add-figures.js';
import { keyOf } from './join-release.js';

interface Told {
  readonly pairs: Figure;
}

interface Within {
  readonly from: string;
  readonly to: string;
}

/** Too few pairs say nothing, and cover nothing. */
const isOut = ({ pairs }: Told): boolean => typeof pairs === 'number' || pairs.hidden !== 'base';
const spanOf = (what: string, { from, to }: Within): string => JSON.stringify([what, from, to]);

export function joinChanges(
  then: ReleaseChanges | undefined,
  now: ReleaseChanges | null,
  questions: Readonly<Record<'then' | 'now' | 'all', readonly ReleaseQuestion[]>>,
): ReleaseChanges | null {
  if (!then || !now) return then ?? now;
  const measures = stands(then.measures, now.measures, ({ measure }) => measure);
  const comparedThen = new Set(then.comparisons.map((one) => spanOf(one.measure, one)));
  const changedThen = new Set(then.measures.filter(isOut).map((one) => spanOf(one.measure, one)));
  const choicesOf = (all: readonly ReleaseQuestion[]) =>
    new Map(all.map(({ id, choices }) => [id, choices.map(({ code }) => code)]));
  const codes = choicesOf(questions.all);
  const inOrder =
    (from: ReadonlyMap<string, readonly string[]>) =>
    (one: ReleaseAnswerChange): ReleaseAnswerChange => ({
      ...one,
      choices: (codes.get(one.question) ?? []).map(
        (code) => one.choices[from.get(one.question)?.indexOf(code) ?? -1] ?? UNTOLD,
      ),
    });
  return {
    periods: now.periods
      .map((period) => {
        const before = then.periods.find((one) => spanOf('', one) === spanOf('', period));
        if (!before) return period;
        const known = new Set(before.turnover.map(({ complex }) => complex));
        return {
          ...before,
          turnover: [...before.turnover, ...period.turnover.filter((one) => !known.has(one.complex))],
        };
      })
      .concat(then.periods.filter((one) => now.periods.every((period) => spanOf('', one) !== spanOf('', period)))),
    measures,
    answers: stands(
      then.answers.map(inOrder(choicesOf(questions.then))),
      now.answers.map(inOrder(choicesOf(questions.now))),
      ({ question }) => question,
    ),
    comparisons: [
      ...then.comparisons,
      ...now.comparisons.filter(
        (one) => !comparedThen.has(spanOf(one.measure, one)) && !changedThen.has(spanOf(one.measure, one)),
      ),
    ],
  };
}

const UNTOLD: ReleaseAnswerChange['choices'][number] = {
  mean: NOT_KNOWN,
  low: NOT_KNOWN,
  high: NOT_KNOWN,
  p: NOT_KNOWN,
  stands: null,
  gained: NOT_KNOWN,
  lost: NOT_KNOWN,
};

function stands<T extends Within & Told & { readonly complex: string | null }>(
  then: readonly T[],
  now: readonly T[],
  what: (one: T) => string,
): readonly T[] {
  const out = new Set(then.filter(isOut).map((one) => spanOf(what(one), one)));
  const kept = then.filter((one) => out.has(spanOf(what(one), one)));
  const places = new Set(kept.map((one) => JSON.stringify([spanOf(what(one), one), one.complex])));
  return [...kept, ...now.filter((one) => !places.has(JSON.stringify([spanOf(what(one), one), one.complex])))];
}

/** The same for the change that stands beside a score: of groups as well. */
export function joinScoreChanges(
  then: readonly ReleaseScore[],
  scores: readonly ReleaseScore[],
  now: (score: ReleaseScore) => ReleaseScore['change'],
): readonly ReleaseScore[] {
  const spans = (score: ReleaseScore, since: string): string => JSON.stringify([score.measure, since, score.wave]);
  const out = new Set(then.flatMap((one) => (one.change && isOut(one.change) ? [spans(one, one.change.since)] : [])));
  const before = new Map(then.map((one) => [keyOf(one.measure, one), one.change]));
  return scores.map((score) => {
    const own = before.get(keyOf(score.measure, score)) ?? null;
    if (own && out.has(spans(score, own.since))) return { ...score, change: own };
    return { ...score, change: now(score) };
  });
}

/**
 * What one question or measure can say on a card: yes or no, for whom a measure holds, or what was chosen most. Null
 * for what makes no card (text, numbers, scales without a threshold); `hidden` where there is one but no figure.
 */
import type { Figure, ReleaseMeasure, ReleaseQuestion, ReleaseTable } from '../../../domain/results/release.js';
import type { ReleasePlace } from '../release-place.js';
import { amountOf, type Shares } from './amount.js';
import type { Base, MostGiven, Saying } from './result-card.js';

export interface Said {
  readonly saying: Saying;
  readonly base: Base | null;
}

/** Under this base a single answer weighs so much that it is said. */
const SMALL_BASE = 30;

/** Asked of clearly fewer people than the other questions. */
const PART = 0.8;

/** Answers beside the list; what they are is not known. */
const BESIDE = new Set(['*', 'other']);

/** As many answers as fit on a card, wished for in this order: the first number at which no tie is cut. */
const MOST = [3, 2, 1, 4, 5] as const;

const HIDDEN: Said = { saying: { kind: 'hidden' }, base: null };

const shown = (figure: Figure | undefined): number | null => (typeof figure === 'number' ? figure : null);

export const sharesAt = ({ release }: ReleasePlace, people: 10 | 100): Shares => {
  const { rounding } = release.disclosure;
  return { rounding: rounding !== null && rounding > 1 ? rounding : null, people };
};

/** Null where the base is hidden or under k: no share of it is ever said. */
function baseAt(place: ReleasePlace, figure: Figure): Base | null {
  const count = shown(figure);
  const { k, rounding } = place.release.disclosure;
  if (count === null || count < k || count === 0) return null;
  return {
    count,
    rounded: (rounding ?? 1) > 1,
    part: count < PART * place.largestBase,
    small: count < SMALL_BASE,
  };
}

/** Everybody or nobody of a group, on a subject that may be sensitive, is not told: not in words and not in people. */
const isUnanimous = (share: number): boolean => share <= 0 || share >= 1;

export function questionSays(place: ReleasePlace, question: ReleaseQuestion, people: 10 | 100): Said | null {
  const yes = yesOf(question);
  const asks = mostOf(question);
  if (yes < 0 && asks === null) return null;
  const table = place.table(question.id);
  if (!table) return null;
  const base = baseAt(place, table.base);
  if (!base) return HIDDEN;
  const shares = sharesAt(place, people);
  if (yes >= 0) {
    const count = shown(table.counts[yes]);
    const choice = question.choices[yes];
    if (count === null || !choice) return HIDDEN;
    const share = count / base.count;
    if (question.disclosive && isUnanimous(share)) return HIDDEN;
    return {
      saying: { kind: 'answer', answer: place.text(choice.label), amount: amountOf(share, base.count, shares) },
      base,
    };
  }
  const most = mostGiven(place, question, table, base.count, shares);
  return { saying: most && asks !== null ? { kind: 'most', of: asks, ...most } : { kind: 'unclear' }, base };
}

/** A share, or for a measure with thresholds the first of them. */
export function measureSays(place: ReleasePlace, measure: ReleaseMeasure, people: 10 | 100): Said | null {
  if (measure.unit !== 'share' && measure.thresholds.length === 0) return null;
  const score = place.score(measure.id);
  if (!score) return null;
  const base = baseAt(place, score.base);
  const figure = measure.unit === 'share' ? shown(score.mean) : shown(score.within[0]);
  if (!base || figure === null) return HIDDEN;
  const share = measure.unit === 'share' ? figure : figure / base.count;
  // A release does not say of a measure whether it is sensitive.
  if (isUnanimous(share)) return HIDDEN;
  return { saying: { kind: 'holds', amount: amountOf(share, base.count, sharesAt(place, people)) }, base };
}

/** Where "yes" stands among two answers; -1 for other questions. */
function yesOf({ kind, choices }: ReleaseQuestion): number {
  const codes = choices.map(({ code }) => code);
  if (kind === 'boolean') return codes.indexOf('true');
  return kind === 'choice' && codes.length === 2 && codes.includes('no') ? codes.indexOf('yes') : -1;
}

function mostOf({ kind, choices }: ReleaseQuestion): 'chosen' | 'named' | 'first' | null {
  if (choices.length < 3) return null;
  if (kind === 'choice') return 'chosen';
  if (kind === 'multiple') return 'named';
  return kind === 'ranking' ? 'first' : null;
}

/**
 * The answers that were given most. Null when that cannot be known: an answer that is hidden could have been given
 * more often, or more of them are tied than fit.
 */
function mostGiven(
  place: ReleasePlace,
  question: ReleaseQuestion,
  { counts }: ReleaseTable,
  base: number,
  shares: Shares,
): { readonly answers: readonly MostGiven[]; readonly leaders: number } | null {
  const known = question.choices.flatMap((choice, index) => {
    const count = shown(counts[index]);
    return count === null || BESIDE.has(choice.code) ? [] : [{ choice, count }];
  });
  const ordered = known.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const atMost = mostThatIsHidden(question, counts, base, place);
  const fits = MOST.find((size) => {
    const last = ordered[size - 1]?.count;
    return last !== undefined && last > (ordered[size]?.count ?? 0) && last > atMost;
  });
  if (fits === undefined) return null;
  const top = ordered.slice(0, fits);
  if (question.disclosive && top.some(({ count }) => isUnanimous(count / base))) return null;
  return {
    answers: top.map(({ choice, count }) => ({
      answer: place.text(choice.label),
      amount: amountOf(count / base, base, shares),
    })),
    leaders: top.filter(({ count }) => count === top[0]?.count).length,
  };
}

/** No hidden answer can have been given by more people than this. */
function mostThatIsHidden(
  { kind, choices }: ReleaseQuestion,
  counts: readonly Figure[],
  base: number,
  { release }: ReleasePlace,
): number {
  const hidden = counts.filter((count, index) => typeof count !== 'number' && !BESIDE.has(choices[index]?.code ?? ''));
  if (hidden.length === 0) return 0;
  const { k, rounding } = release.disclosure;
  if (hidden.every((figure) => typeof figure !== 'number' && figure.hidden === 'small')) return k - 1;
  if (kind === 'multiple') return base;
  // One answer each: what is left over, and what rounding may have taken from it.
  const rest = counts.reduce<number>((left, count) => left - (shown(count) ?? 0), base);
  return Math.max(rest, 0) + ((rounding ?? 1) / 2) * counts.length;
}

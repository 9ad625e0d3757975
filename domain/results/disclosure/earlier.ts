/**
 * What earlier releases have told already. Nothing that is out can be taken back, so that a later release says no more
 * than goes with it (fieldwork-facts.md, section 4):
 *
 * - a group of which fewer than k people are new or gone is not shown again: the difference would be their answers;
 * - what an earlier release hid of a group stays hidden. Who knows both can then tell no more of it than from the
 *   earlier one: whatever hidden figures could be then, with the same change since, they can be now;
 * - what it showed of a group that is as it was is known, and covers nothing. Where people were only added, a figure is
 *   at least what it was; where people only left, at most.
 */
import type { Design } from '../design.js';
import type { Figure, Release, ReleaseGroup } from '../release.js';
import { type Ledger, Rule, Status, ZERO } from './ledger.js';
import { writtenCount, type Policy } from './policy.js';

/** The figures of one table or score as an earlier release has them. */
export interface EarlierFigures {
  readonly base: Figure;
  /** Choices, or who is within each threshold; of a share, who has it is not among them. */
  readonly counts: readonly Figure[];
  /** "Don't know" and the like: hidden by themselves, and people like the others. */
  readonly others: readonly Figure[];
  readonly means: readonly (Figure | null)[];
}

/** Looks up what earlier releases have, by the ids that releases use. */
export interface Earlier {
  table(question: string, choices: readonly string[], place: ReleaseGroup): readonly EarlierFigures[];
  score(measure: string, place: ReleaseGroup): readonly EarlierFigures[];
  /** The base is that of the pairs; the place is that of the later wave. */
  change(measure: string, from: string, place: ReleaseGroup): readonly EarlierFigures[];
  answer(
    question: string,
    choices: readonly string[],
    choice: number,
    from: string,
    place: ReleaseGroup,
  ): readonly EarlierFigures[];
}

type Key = readonly (string | number | null | readonly string[])[];

const placeKey = ({ wave, complex, breakdown, group }: ReleaseGroup): Key => [wave, complex, breakdown, group];

/** @param releases that the readers of this one can have seen */
export function earlierFigures(releases: readonly Release[]): Earlier {
  const found = new Map<string, EarlierFigures[]>();
  const put = (figures: EarlierFigures, ...key: Key): void => {
    const name = JSON.stringify(key);
    const own = found.get(name);
    if (own) own.push(figures);
    else found.set(name, [figures]);
  };
  const get = (...key: Key): readonly EarlierFigures[] => found.get(JSON.stringify(key)) ?? [];
  for (const { questions, tables, scores, change } of releases) {
    const codesOf = new Map(questions.map(({ id, choices }) => [id, choices.map(({ code }) => code)]));
    for (const table of tables) {
      const { base, counts, dontKnow, refused, missing, mean } = table;
      const figures = { base, counts, others: [dontKnow, refused, missing], means: [mean] };
      put(figures, 'table', table.question, codesOf.get(table.question) ?? [], ...placeKey(table));
    }
    for (const score of scores) {
      const { base, within, mean, standardDeviation, change: own } = score;
      const figures = { base, counts: within, others: [], means: [mean, standardDeviation] };
      put(figures, 'score', score.measure, ...placeKey(score));
      if (!own || score.breakdown === null) continue;
      const pairs = { base: own.pairs, counts: [], others: [], means: [own.mean, own.low] };
      put(pairs, 'change', score.measure, own.since, ...placeKey(score));
    }
    for (const one of change?.measures ?? []) {
      const { pairs, up, down, mean, low } = one;
      const figures = { base: pairs, counts: [up, down], others: [], means: [mean, low] };
      put(figures, 'change', one.measure, one.from, one.to, one.complex, null, null);
    }
    for (const one of change?.answers ?? []) {
      one.choices.forEach(({ gained, lost, mean, low }, choice) => {
        const figures = { base: one.pairs, counts: [gained, lost], others: [], means: [mean, low] };
        const codes = codesOf.get(one.question) ?? [];
        put(figures, 'answer', one.question, codes, choice, one.from, one.to, one.complex, null, null);
      });
    }
  }
  return {
    table: (question, choices, place) => get('table', question, choices, ...placeKey(place)),
    score: (measure, place) => get('score', measure, ...placeKey(place)),
    change: (measure, from, place) => get('change', measure, from, ...placeKey(place)),
    answer: (question, choices, choice, from, place) =>
      get('answer', question, choices, choice, from, ...placeKey(place)),
  };
}

/** The figures of one table or score now: how they are, and the cells that stand for them. */
export interface PresentFigures {
  readonly base: number;
  readonly counts: readonly number[];
  /** In the order of `others` then. */
  readonly others: readonly number[];
  /** As they are written; null where there is none to compare. */
  readonly means: readonly (number | null)[];
  /** Whether one person can be in several counts. */
  readonly several: boolean;
}

export interface PresentCells {
  readonly base: number;
  readonly counts: readonly number[];
  readonly means: readonly number[];
}

/**
 * How a group differs from what it was, as far as somebody who reads both can see. Silent: what was held back only for
 * the sake of a release before it, which is looked at itself.
 */
export type Since = 'silent' | 'hidden' | 'same' | 'few' | 'more' | 'fewer' | 'mixed';

export function sinceThen(now: PresentFigures, then: EarlierFigures, policy: Policy): Since {
  if (typeof then.base !== 'number') return then.base.hidden === 'previous' ? 'silent' : 'hidden';
  const moves = (people: readonly number[], figures: readonly Figure[]): readonly number[] =>
    people.flatMap((one, index) => {
      const figure = figures[index];
      return typeof figure === 'number' ? [writtenCount(policy, one) - figure] : [];
    });
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const people = now.several ? (all: readonly number[]): number => Math.max(0, ...all) : sum;
  const among = moves(now.counts, then.counts);
  const more = people(among.filter((one) => one > 0));
  const fewer = people(among.filter((one) => one < 0).map((one) => -one));
  const base = writtenCount(policy, now.base) - then.base;
  // Those who answered; those who did not are told apart by three figures that are no answers.
  const answered = Math.max(Math.abs(base), more, fewer);
  const others = sum(moves(now.others, then.others).map(Math.abs));
  const moved = now.means.some((mean, index) => {
    const was = then.means[index];
    return typeof was === 'number' && mean !== null && Math.abs(mean - was) > 1e-9;
  });
  // Somebody answered otherwise than before, or one went as another came.
  if (answered === 0) return moved || (others > 0 && others < policy.k) ? 'few' : 'same';
  if (answered < policy.k) return 'few';
  if (fewer === 0 && base >= 0) return 'more';
  return more === 0 && base <= 0 ? 'fewer' : 'mixed';
}

/** Per figure the cell of what came to it since; `ZERO` for nothing, null where that cannot be told. */
export type Moved = readonly (number | null)[];

/** Hides what does not go with an earlier release, and notes what that one has told. */
export function keepWith(
  ledger: Ledger,
  cells: PresentCells,
  now: PresentFigures,
  then: EarlierFigures,
  policy: Policy,
): Moved {
  const counts = [cells.base, ...cells.counts];
  const since = sinceThen(now, then, policy);
  const untold = counts.map(() => null);
  // What is hidden as a whole tells nothing, whatever it was.
  if (cells.base === ZERO || since === 'silent' || ledger.reason(cells.base) !== null) return untold;
  if (since === 'hidden' || since === 'few') {
    ledger.hide(cells.base, 'previous');
    return untold;
  }
  const figures = [then.base, ...then.counts, ...then.means];
  const moved = [...counts, ...cells.means].map((cell, index) => {
    const figure = figures[index] ?? null;
    if (cell === ZERO || figure === null) return null;
    if (typeof figure !== 'number') {
      if (figure.hidden === 'previous') return null;
      ledger.hide(cell, 'previous');
      if (index < counts.length) stand(ledger, cell, since);
      return null;
    }
    if (since === 'same') ledger.expose(cell);
    if (since === 'same') return ZERO;
    return index < counts.length ? bound(ledger, cell, figure, since, policy) : null;
  });
  return moved.slice(0, counts.length);
}

/**
 * A figure that was hidden and is hidden now is as wide as it was: it can be whatever it could be then, with the same
 * change since. To others it is cover only as far as it moves away from what it was.
 */
function stand(ledger: Ledger, cell: number, since: Since): void {
  if (since !== 'more' && since !== 'fewer') return;
  ledger.assure(cell);
  const moved = ledger.add(0, Status.Open, -1);
  if (since === 'more') ledger.tie(Rule.Pair, cell, [moved]);
  else ledger.tie(Rule.Pair, ledger.add(ledger.value(cell), Status.Fixed), [cell, moved]);
}

/** What came to a figure that was known, or went from it, is no less than nobody. */
function bound(ledger: Ledger, cell: number, then: number, since: Since, policy: Policy): number | null {
  if (since !== 'more' && since !== 'fewer') return null;
  // Who reads a rounded figure knows it to the half of a step.
  const half = ((policy.rounding ?? 1) - 1) / 2;
  const now = ledger.value(cell);
  const room = since === 'more' ? now - then + half : then + half - now;
  const moved = ledger.add(Math.max(0, room), Status.Open, -1);
  if (since === 'fewer') {
    ledger.tie(Rule.Pair, ledger.add(then, Status.Fixed), [cell, moved]);
    return null;
  }
  ledger.tie(Rule.Pair, cell, [moved]);
  return moved;
}

/**
 * What came to all of them came to their parts: a complex that is new is all that came, where nothing else did. Of a
 * part that was hidden nothing is known, so that as little is taken to have come to it as can be.
 * @param moved per slot; of a slot that is new, its own cell
 */
function tieMoved(
  ledger: Ledger,
  { relations }: Design,
  moved: readonly (number | null)[],
  { rounding }: Policy,
): void {
  for (const { total, parts } of relations) {
    const whole = moved[total] ?? ZERO;
    if (whole === ZERO) continue;
    const known = parts.flatMap((part) => {
      const cell = moved[part] ?? ZERO;
      return cell === ZERO ? [] : [cell];
    });
    if (known.length === 0) continue;
    const rest = ledger.value(whole) - known.reduce((sum, cell) => sum + ledger.value(cell), 0);
    // What rounding can make of nothing is nothing.
    const others = rest >= (rounding ?? 1) - 1e-6 ? [ledger.add(rest, Status.Open)] : [];
    ledger.tie(Rule.Pair, whole, [...known, ...others], null, true);
  }
}

/**
 * The same for every figure, and for each earlier release by itself.
 * @param own per slot the cells of its figures
 * @param found per slot and release what came to them; empty where the slot is in none of them
 */
export function tieMovedOf(
  ledger: Ledger,
  design: Design,
  own: readonly (readonly number[])[],
  found: readonly (readonly Moved[])[],
  policy: Policy,
): void {
  const releases = Math.max(0, ...found.map(({ length }) => length));
  const figures = Math.max(0, ...own.map(({ length }) => length));
  for (let release = 0; release < releases; release += 1) {
    for (let figure = 0; figure < figures; figure += 1) {
      const column = found.map((moved, slot) =>
        moved.length === 0 ? (own[slot]?.[figure] ?? ZERO) : (moved[release]?.[figure] ?? ZERO),
      );
      tieMoved(ledger, design, column, policy);
    }
  }
}

/**
 * What earlier releases say of a whole group, over all its questions: that it stays hidden, that too few are new or
 * gone, that all is as it was; or nothing of these.
 */
export function standingOf(sinces: readonly Since[]): 'hidden' | 'few' | 'same' | null {
  const told = sinces.filter((since) => since !== 'silent');
  if (told.includes('few')) return 'few';
  const shown = told.filter((since) => since !== 'hidden');
  if (told.length > 0 && shown.length === 0) return 'hidden';
  return shown.length > 0 && shown.every((since) => since === 'same') ? 'same' : null;
}

/**
 * Every sum that holds between the figures of one release: choices and base, groups and everybody, complexes and all,
 * means, deviations, measures and the questions they are made of. What is shown counts as exact, rounded or not.
 */
import type { Counted } from '../../../../domain/results/counted.js';
import type { Slot } from '../../../../domain/results/design.js';
import type { Figure, Release, ReleaseGroup } from '../../../../domain/results/release.js';
import { byScore, rawScore, type MeasureTally } from '../../../../domain/results/scores.js';
import { rawTable, type QuestionTally } from '../../../../domain/results/tables.js';
import { HIDDEN_IN_BOTH } from './added-figures.js';
import type { Paper, Term } from './paper.js';

export interface Audited {
  readonly release: Release;
  readonly counted: Counted;
  readonly ask: Ask;
}

/** A place where figures can stand, published or not. */
export interface Spot {
  readonly name: string;
  readonly slot: number;
  readonly place: string;
  readonly breakdown: string;
  readonly group: string;
  readonly published: boolean;
}

const NONE = '–';

/** How wide a hidden count has to stay among so many people; null for what is not asked. */
type Ask = (k: number, what: 'base' | 'count', people: number) => number | null;

export const askAll: Ask = (k) => k;

/**
 * Beside who took part, and who did so twice: how many answered is told by that, to a few; of what they said every count
 * stays k wide, or as wide as there are people.
 */
export const askCounts: Ask = (k, what, people) => (what === 'base' ? null : Math.min(k, people));

export function writeRelease(paper: Paper, own: Omit<Audited, 'ask'>, prefix: string, ask: Ask): void {
  const audited = { ...own, ask };
  const { release, counted } = audited;
  release.waves.forEach(({ id: wave }, index) => {
    const spots = spotsOf(audited, index);
    const additions = additionsOf(spots, release, counted);
    const at = `${prefix}${wave}|`;
    for (const tally of counted.questions) {
      writeQuestion(paper, audited, tally, { wave, index, at, spots, additions });
    }
    for (const tally of counted.measures) {
      writeMeasure(paper, audited, tally, { wave, index, at, spots, additions });
    }
  });
}

interface Place {
  readonly wave: string;
  readonly index: number;
  readonly at: string;
  readonly spots: readonly Spot[];
  readonly additions: readonly (readonly [total: Spot, parts: readonly Spot[]])[];
}

/** Empty groups are known to be empty, but for those whose emptiness says something. */
export function spotsOf({ release, counted: { design, sizes } }: Omit<Audited, 'ask'>, wave: number): readonly Spot[] {
  return design.slots.flatMap((one, slot): Spot[] => {
    const size = sizes.figures[wave * design.slots.length + slot] ?? 0;
    const breakdown = one.breakdown === null ? undefined : design.breakdowns[one.breakdown];
    const veiled = one.published && release.audience === 'public' && breakdown?.question?.variable.disclosive === true;
    if (size === 0 && !veiled) return [];
    const place = placeOf(release, one);
    const group = breakdown ? (breakdown.groups[one.group]?.id ?? NONE) : '';
    const name = `${place}|${breakdown?.id ?? ''}|${group}`;
    return [{ name, slot, place, breakdown: breakdown?.id ?? '', group, published: one.published }];
  });
}

const placeOf = ({ complexes }: Release, { complex }: Slot): string =>
  complex === null ? 'all' : (complexes[complex]?.id ?? NONE);

/** Complexes make up all of them, groups everybody, stairwells their building. */
function additionsOf(spots: readonly Spot[], { breakdowns }: Release, { design }: Counted): Place['additions'] {
  const found: [Spot, readonly Spot[]][] = [];
  for (const total of spots) {
    if (total.place === 'all') {
      found.push([
        total,
        spots.filter((one) => one.place !== 'all' && one.breakdown === total.breakdown && one.group === total.group),
      ]);
    }
    const inside = spots.filter((one) => one.place === total.place);
    if (total.breakdown === '') {
      for (const { id } of breakdowns) found.push([total, inside.filter((one) => one.breakdown === id)]);
      continue;
    }
    // Only places nest in these studies: their groups are named `complex/building/stairwell`.
    const isPlace = design.breakdowns.find(({ id }) => id === total.breakdown)?.place === 'building';
    const parts = inside.filter((one) => one.group.startsWith(`${total.group}/`));
    if (isPlace && parts.length > 0) found.push([total, parts]);
  }
  return found;
}

export const isAt = (one: ReleaseGroup, wave: string, { place, breakdown, group }: Spot): boolean =>
  one.wave === wave &&
  (one.complex ?? 'all') === place &&
  (one.breakdown ?? '') === breakdown &&
  (one.group ?? '') === group;

/** Adds a column over all spots, with a rest where the parts are not the whole. */
function addUp(paper: Paper, { additions, at }: Place, what: string): void {
  additions.forEach(([total, parts]) => {
    const whole = `${at}${total.name}|${what}`;
    if (!paper.has(whole)) return;
    const keys = parts.map(({ name }) => `${at}${name}|${what}`).filter((key) => paper.has(key));
    const rest = paper.truth(whole) - keys.reduce((sum, key) => sum + paper.truth(key), 0);
    const terms: Term[] = keys.map((key) => [key, 1]);
    if (Math.abs(rest) > 1e-6) {
      const other = `${whole}|rest of ${parts[0]?.breakdown ?? ''} ${String(parts.length)}`;
      paper.figure(other, rest);
      terms.push([other, 1]);
    }
    paper.line([whole, -1], ...terms);
  });
}

/**
 * A figure, and whether it is shown. Hidden counts must stay wide: those of somebody, and nobody where that is what is
 * kept.
 */
function see(
  paper: Paper,
  { release: { disclosure }, ask }: Audited,
  key: string,
  truth: number,
  shown: Figure | undefined,
  of: { readonly what: 'base' | 'count' | 'sum'; readonly people: number },
): void {
  paper.figure(key, truth);
  if (typeof shown === 'number') paper.show(key);
  else if (of.what !== 'sum' && shown && isAsked(truth, shown, disclosure.k)) {
    const width = ask(disclosure.k, of.what, of.people);
    if (width !== null) paper.ask(key, width);
  }
}

const isAsked = (truth: number, shown: Exclude<Figure, number>, k: number): boolean =>
  shown === HIDDEN_IN_BOTH ? truth > 0 && truth < k : truth > 0 || shown.hidden === 'unanimous';

function writeQuestion(paper: Paper, audited: Audited, tally: QuestionTally, place: Place): void {
  const { release, counted } = audited;
  const { question, counted: column } = tally;
  const { wave, index, at, spots } = place;
  const several = question.variable.kind === 'multiple';
  const quiet = release.audience === 'public' && question.variable.disclosive;
  const tables = release.tables.filter((one) => one.question === question.id);
  for (const spot of spots) {
    const raw = rawTable(tally, counted.design, index, spot.slot);
    const table = tables.find((one) => isAt(one, wave, spot));
    if (spot.published && !table) continue;
    const name = `${at}${spot.name}|${question.id}`;
    const people = raw.base;
    const silent = [raw.dontKnow, raw.refused, raw.missing, raw.notAsked];
    [table?.dontKnow, table?.refused, table?.missing, undefined].forEach((shown, kind) => {
      see(paper, audited, `${name} silent ${String(kind)}`, silent[kind] ?? 0, shown, { what: 'sum', people });
    });
    paper.figure(
      `${name} silent`,
      silent.reduce((sum, one) => sum + one, 0),
    );
    paper.line([`${name} silent`, -1], ...silent.map((_, kind): Term => [`${name} silent ${String(kind)}`, 1]));
    const empty = raw.base === 0 && !quiet;
    see(paper, audited, `${name} base`, raw.base, table?.base, { what: 'base', people });
    if (empty) paper.show(`${name} base`);
    raw.counts.forEach((count, choice) => {
      const key = `${name} ${String(choice)}`;
      see(paper, audited, key, count, table?.counts[choice], { what: 'count', people });
      if (!several) return;
      paper.figure(`${key} not`, raw.base - count);
      paper.line([`${name} base`, -1], [key, 1], [`${key} not`, 1]);
    });
    if (!several && raw.counts.length > 0) {
      paper.line([`${name} base`, -1], ...raw.counts.map((_, choice): Term => [`${name} ${String(choice)}`, 1]));
    }
    if (raw.sum !== null) {
      see(paper, audited, `${name} sum`, raw.sum, table?.mean ?? undefined, { what: 'sum', people });
      if (column.numbers) {
        const weights = column.numbers.map((code, choice): Term => [`${name} ${String(choice)}`, code]);
        paper.line([`${name} sum`, -1], ...weights);
      }
    }
  }
  const choices = column.choices.flatMap((_, choice) => [
    `${question.id} ${String(choice)}`,
    ...(several ? [`${question.id} ${String(choice)} not`] : []),
  ]);
  const silences = ['', ' 0', ' 1', ' 2', ' 3'].map((kind) => `${question.id} silent${kind}`);
  for (const what of [`${question.id} base`, `${question.id} sum`, ...choices, ...silences]) addUp(paper, place, what);
}

function writeMeasure(paper: Paper, audited: Audited, tally: MeasureTally, place: Place): void {
  const { release, counted } = audited;
  const { spec } = tally.measure;
  const { wave, index, at, spots } = place;
  const scores = release.scores.filter(({ measure }) => measure === spec.id);
  const share = spec.unit === 'share';
  const { histogram } = tally;
  for (const spot of spots) {
    const raw = rawScore(tally, counted.design, index, spot.slot);
    const score = scores.find((one) => isAt(one, wave, spot));
    if (spot.published && !score) continue;
    const name = `${at}${spot.name}|${spec.id}`;
    const people = raw.base;
    see(paper, audited, `${name} base`, raw.base, score?.base, { what: 'base', people });
    see(paper, audited, `${name} sum`, raw.sum, score?.mean, { what: share ? 'count' : 'sum', people });
    see(paper, audited, `${name} squares`, raw.squares, share ? undefined : score?.standardDeviation, {
      what: 'sum',
      people,
    });
    raw.within.forEach((count, one) =>
      see(paper, audited, `${name} within ${String(one)}`, count, score?.within[one], { what: 'count', people }),
    );
    if (share) {
      paper.figure(`${name} not`, raw.base - raw.sum);
      paper.line([`${name} base`, -1], [`${name} sum`, 1], [`${name} not`, 1]);
    }
    if (histogram) {
      const people = byScore(histogram, counted.design, index, spot.slot);
      const each = people.map((count, one): [string, number] => {
        paper.figure(`${name} at ${String(one)}`, count);
        return [`${name} at ${String(one)}`, histogram.scores[one] ?? 0];
      });
      paper.line([`${name} base`, -1], ...each.map(([key]): Term => [key, 1]));
      paper.line([`${name} sum`, -1], ...each);
      paper.line([`${name} squares`, -1], ...each.map(([key, value]): Term => [key, value * value]));
      spec.thresholds.forEach(({ atMost = Infinity, atLeast = -Infinity }, one) => {
        const within = each.filter(([, value]) => value <= atMost && value >= atLeast);
        paper.line([`${name} within ${String(one)}`, -1], ...within.map(([key]): Term => [key, 1]));
      });
    }
    linkItems(paper, audited, tally, name, `${at}${spot.name}|`);
  }
  const figures = ['base', 'sum', 'squares', ...spec.thresholds.map((_, one) => `within ${String(one)}`)];
  const each = histogram?.scores.map((_, one) => `at ${String(one)}`) ?? [];
  for (const what of [...figures, ...each, ...(share ? ['not'] : [])]) addUp(paper, place, `${spec.id} ${what}`);
}

/** What ties a measure to its questions, wherever it is true of those who answered. */
function linkItems(paper: Paper, { counted }: Audited, { measure }: MeasureTally, name: string, at: string): void {
  const { spec } = measure;
  const rule = spec.scoring;
  const tie = (total: string, terms: readonly Term[]): void => {
    if (terms.length === 0 || !paper.has(total) || terms.some(([key]) => !paper.has(key))) return;
    const sum = terms.reduce((all, [key, weight]) => all + weight * paper.truth(key), 0);
    if (Math.abs(sum - paper.truth(total)) < 1e-6) paper.line([total, -1], ...terms);
  };
  const [item = ''] = spec.items;
  const choices = counted.questions.find(({ question }) => question.id === item)?.counted.choices ?? [];
  if (rule.kind === 'value' || rule.kind === 'among') tie(`${name} base`, [[`${at}${item} base`, 1]]);
  const among = (values: readonly (string | number | boolean)[]): Term[] =>
    choices.flatMap(({ code }, choice): Term[] =>
      values.map(String).includes(code) ? [[`${at}${item} ${String(choice)}`, 1]] : [],
    );
  if (rule.kind === 'value') {
    tie(`${name} sum`, [[`${at}${item} sum`, 1]]);
    tie(
      `${name} squares`,
      choices.map(({ code }, choice): Term => [`${at}${item} ${String(choice)}`, Number(code) ** 2]),
    );
  }
  if (rule.kind === 'among') tie(`${name} sum`, among(rule.values));
  if (rule.kind === 'sum') {
    tie(
      `${name} sum`,
      spec.items.map((one): Term => [`${at}${one} sum`, rule.times]),
    );
  }
}

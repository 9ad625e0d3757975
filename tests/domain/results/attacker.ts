/**
 * Somebody with a release, paper and patience. Writes down every sum that holds between the figures of one question
 * and wave (and of the measures made of it), takes what is shown as known, and solves the rest. Shares no code with
 * the disclosure control that it tests.
 */
import type { Counted } from '../../../domain/results/counted.js';
import type { Release, ReleaseGroup } from '../../../domain/results/release.js';
import { rawScore } from '../../../domain/results/scores.js';
import { rawTable } from '../../../domain/results/tables.js';

export interface Found {
  readonly figure: string;
  /** What it truly is. */
  readonly value: number;
}

interface Equation {
  readonly terms: Map<string, number>;
}

const keyOf = (group: ReleaseGroup, figure: string): string =>
  [group.complex ?? 'all', group.breakdown ?? '', group.group ?? '', figure].join('|');

/** What the attacker can work out exactly, among what is hidden. */
export function workedOut(release: Release, counted: Counted, question: string, wave: string): readonly Found[] {
  const tables = release.tables.filter((table) => table.question === question && table.wave === wave);
  const { kind, choices } = release.questions.find(({ id }) => id === question) ?? { kind: 'text', choices: [] };
  const truth = truthOf(counted, question, wave);
  const known = new Set<string>();
  const equations: Equation[] = [];
  const hidden = new Map<string, number>();
  const see = (key: string, shown: boolean, value: number): void => {
    if (shown) known.add(key);
    else hidden.set(key, value);
  };
  for (const table of tables) {
    const raw = truth(table);
    see(keyOf(table, 'base'), typeof table.base === 'number', raw.base);
    table.counts.forEach((count, choice) =>
      see(keyOf(table, `count ${choice}`), typeof count === 'number', raw.counts[choice] ?? 0),
    );
    if (kind !== 'multiple' && choices.length > 0) {
      equations.push(
        sum([keyOf(table, 'base'), -1], ...choices.map((_, choice) => [keyOf(table, `count ${choice}`), 1] as const)),
      );
    }
    if (table.mean !== null && kind === 'scale') {
      see(keyOf(table, 'sum'), typeof table.mean === 'number', raw.sum ?? 0);
      const weights = choices.map(({ code }, choice) => [keyOf(table, `count ${choice}`), Number(code)] as const);
      equations.push(sum([keyOf(table, 'sum'), -1], ...weights));
    }
  }
  const figures = ['base', 'sum', ...choices.map((_, choice) => `count ${choice}`)];
  for (const figure of figures) {
    equations.push(...additions(release, counted, tables, figure, wave));
  }
  equations.push(...measureLinks(release, counted, question, wave, see));
  return solve(equations, known, hidden);
}

const sum = (...terms: readonly (readonly [string, number])[]): Equation => ({ terms: new Map(terms) });

type Truth = (group: ReleaseGroup) => ReturnType<typeof rawTable>;

function slotOf(counted: Counted, release: ReleaseGroup, complexes: readonly string[]): number {
  const { design } = counted;
  const place = release.complex === null ? design.places : complexes.indexOf(release.complex);
  if (release.breakdown === null) return design.slotOf(place, 0);
  const breakdown = design.breakdowns.findIndex(({ id }) => id === release.breakdown);
  const group = design.breakdowns[breakdown]?.groups.findIndex(({ id }) => id === release.group) ?? 0;
  return design.slotOf(place, design.groupOf(breakdown, group));
}

/** The complexes and waves of `small-study.ts`. */
const COMPLEXES = ['a', 'b'];
const WAVES = ['before', 'after'];

function truthOf(counted: Counted, question: string, wave: string): Truth {
  const tally = counted.questions.find((one) => one.question.id === question);
  if (!tally) throw new Error(`No question ${question}`);
  return (group) => rawTable(tally, counted.design, WAVES.indexOf(wave), slotOf(counted, group, COMPLEXES));
}

/** Complexes add up to all of them, and groups to everybody; with an unknown rest where somebody is in none. */
function additions(
  release: Release,
  counted: Counted,
  tables: readonly ReleaseGroup[],
  figure: string,
  wave: string,
): Equation[] {
  const { design, sizes } = counted;
  const size = (group: ReleaseGroup): number =>
    sizes.figures[WAVES.indexOf(wave) * design.slots.length + slotOf(counted, group, COMPLEXES)] ?? 0;
  const add = (total: ReleaseGroup, parts: readonly ReleaseGroup[]): Equation => {
    const rest = size(total) - parts.reduce((all, part) => all + size(part), 0);
    const name = `${keyOf(total, figure)} rest of ${parts[0]?.breakdown ?? 'complexes'}`;
    const terms = parts.map((part) => [keyOf(part, figure), 1] as const);
    return sum([keyOf(total, figure), -1], ...terms, ...(rest > 0 ? [[name, 1] as const] : []));
  };
  return tables.flatMap((table): Equation[] => {
    const same = (one: ReleaseGroup): boolean => one.breakdown === table.breakdown && one.group === table.group;
    const equations: Equation[] = [];
    if (table.complex === null)
      equations.push(
        add(
          table,
          tables.filter((one) => same(one) && one.complex !== null),
        ),
      );
    if (table.breakdown !== null) return equations;
    for (const { id } of release.breakdowns) {
      const parts = tables.filter((one) => one.complex === table.complex && one.breakdown === id);
      if (parts.length > 0) equations.push(add(table, parts));
    }
    return equations;
  });
}

/** A measure that is the answer itself, or the share that gave some of the answers. */
function measureLinks(
  release: Release,
  counted: Counted,
  question: string,
  wave: string,
  see: (key: string, shown: boolean, value: number) => void,
): Equation[] {
  const { choices } = release.questions.find(({ id }) => id === question) ?? { choices: [] };
  return counted.measures.flatMap((tally) => {
    const { spec } = tally.measure;
    const rule = spec.scoring;
    if (spec.items.length !== 1 || spec.items[0] !== question) return [];
    const scores = release.scores.filter((score) => score.measure === spec.id && score.wave === wave);
    const own = scores.flatMap((score): Equation[] => {
      const raw = rawScore(tally, counted.design, WAVES.indexOf(wave), slotOf(counted, score, COMPLEXES));
      const key = keyOf(score, `measure ${spec.id}`);
      see(key, typeof score.mean === 'number', raw.sum);
      if (rule.kind === 'value') return [sum([key, -1], [keyOf(score, 'sum'), 1])];
      if (rule.kind !== 'among') return [];
      const among = choices.flatMap(({ code }, choice) =>
        rule.values.map(String).includes(code) ? [[keyOf(score, `count ${choice}`), 1] as const] : [],
      );
      return [sum([key, -1], ...among)];
    });
    return [...own, ...additions(release, counted, scores, `measure ${spec.id}`, wave)];
  });
}

/** Gauss and Jordan: a row with a single unknown left is a figure that is found. */
function solve(
  equations: readonly Equation[],
  known: ReadonlySet<string>,
  hidden: ReadonlyMap<string, number>,
): Found[] {
  const unknown = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))].filter((key) => !known.has(key));
  const column = new Map(unknown.map((key, index) => [key, index]));
  const rows = equations.map(({ terms }) => {
    const row = new Float64Array(unknown.length);
    for (const [key, weight] of terms) {
      const at = column.get(key);
      if (at !== undefined) row[at] = (row[at] ?? 0) + weight;
    }
    return row;
  });
  let rank = 0;
  for (let pivot = 0; pivot < unknown.length && rank < rows.length; pivot += 1) {
    let best = rank;
    for (let row = rank; row < rows.length; row += 1) {
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    }
    const chosen = rows[best];
    if (!chosen || Math.abs(chosen[pivot] ?? 0) < 1e-9) continue;
    [rows[rank], rows[best]] = [chosen, rows[rank] ?? chosen];
    const lead = chosen[pivot] ?? 1;
    for (let at = 0; at < unknown.length; at += 1) chosen[at] = (chosen[at] ?? 0) / lead;
    for (const row of rows) {
      const factor = row[pivot] ?? 0;
      if (row === chosen || factor === 0) continue;
      for (let at = 0; at < unknown.length; at += 1) {
        const next = (row[at] ?? 0) - factor * (chosen[at] ?? 0);
        row[at] = Math.abs(next) < 1e-9 ? 0 : next;
      }
    }
    rank += 1;
  }
  return rows.flatMap((row) => {
    const left = [...row.entries()].filter(([, weight]) => weight !== 0);
    const figure = left.length === 1 ? unknown[left[0]?.[0] ?? 0] : undefined;
    const value = figure === undefined ? undefined : hidden.get(figure);
    return figure === undefined || value === undefined ? [] : [{ figure, value }];
  });
}

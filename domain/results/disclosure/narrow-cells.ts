/**
 * Which hidden counts can be bounded to less than they have to be wide, by all that is shown of a ledger together:
 * equation by equation is not enough, since no count is below nothing. Cells that no equation ties together are looked
 * at apart, and those without anything to protect not at all.
 */
import { type Ledger, Rule } from './ledger.js';
import { Polytope } from './polytope.js';
import type { Row } from './sparse-elimination.js';

/** The unknown cells that hang together, and what is known of them. */
export interface Component {
  readonly cells: readonly number[];
  readonly equations: readonly number[];
}

/** @param apart group by group, as if nothing tied them together */
export function componentsOf(ledger: Ledger, apart: boolean): readonly Component[] {
  const root = Int32Array.from(ledger.values.keys());
  const find = (cell: number): number => {
    let top = cell;
    while (root[top] !== top) top = root[top] ?? top;
    for (let at = cell; root[at] !== top;) {
      const next = root[at] ?? top;
      root[at] = top;
      at = next;
    }
    return top;
  };
  const anyOf: (number | undefined)[] = [];
  ledger.equations.forEach(({ rule, total, parts, coefficients, across }, id) => {
    if (rule === Rule.Company || (apart && across)) return;
    let first = ledger.isUnknown(total) ? total : -1;
    parts.forEach((part, index) => {
      if (!ledger.isUnknown(part) || coefficients?.[index] === 0) return;
      if (first < 0) first = part;
      else root[find(part)] = find(first);
    });
    anyOf[id] = first;
  });
  const found = new Map<number, { cells: number[]; equations: number[] }>();
  ledger.values.forEach((_, cell) => {
    if (!ledger.isUnknown(cell)) return;
    const top = find(cell);
    const own = found.get(top) ?? { cells: [], equations: [] };
    found.set(top, own);
    own.cells.push(cell);
  });
  anyOf.forEach((cell, id) => {
    if (cell !== undefined && cell >= 0) found.get(find(cell))?.equations.push(id);
  });
  return [...found.values()];
}

/** Between which values cells were seen. */
export type Seen = Map<number, { readonly least: number; readonly most: number }>;

export function widthSeen(seen: Seen, cell: number): number {
  const own = seen.get(cell);
  return own ? own.most - own.least : 0;
}

export function recall(polytope: Polytope, cells: readonly number[], seen: Seen): void {
  cells.forEach((cell, index) => {
    const own = seen.get(cell);
    if (!own) return;
    polytope.least[index] = own.least;
    polytope.most[index] = own.most;
  });
}

/**
 * Those of some cells of a component that are not wide enough. A long walk gathers dust, which can look like room: what
 * it saw counts where it can be, and otherwise it is looked at in shorter walks.
 */
export function narrowIn(
  ledger: Ledger,
  { cells, equations }: Component,
  asked: readonly number[],
  seen: Seen,
): readonly number[] {
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  const look = (among: readonly number[]): readonly number[] => {
    const polytope = polytopeOf(ledger, cells, equations);
    recall(polytope, cells, seen);
    const narrow = among.filter((cell) => !polytope.spreads(indexOf.get(cell) ?? 0, ledger.k));
    if (!polytope.isTrue()) return among.length > 1 ? halves(among).flatMap(look) : among;
    cells.forEach((cell, index) => {
      if (!ledger.needsWidth(cell)) return;
      seen.set(cell, { least: polytope.least[index] ?? 0, most: polytope.most[index] ?? 0 });
    });
    return narrow;
  };
  return look(asked);
}

const halves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const middle = all.length >> 1;
  return [all.slice(0, middle), all.slice(middle)];
};

/** @param prices of cells that are shown */
export function polytopeOf(
  ledger: Ledger,
  cells: readonly number[],
  equations: Iterable<number>,
  prices: ReadonlyMap<number, number> = new Map(),
  endurance = 1,
): Polytope {
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  const amounts = cells.map((cell) => ({
    truth: ledger.value(cell),
    free: ledger.isAmount(cell),
    price: prices.get(cell) ?? 0,
  }));
  const rows: Row[] = [];
  for (const id of equations) {
    const equation = ledger.equations[id];
    if (!equation || equation.rule === Rule.Company) continue;
    const row = { cells: [] as number[], coefficients: [] as number[] };
    const put = (cell: number, coefficient: number): void => {
      const index = indexOf.get(cell);
      if (index === undefined || coefficient === 0) return;
      row.cells.push(index);
      row.coefficients.push(coefficient);
    };
    put(equation.total, -1);
    equation.parts.forEach((part, index) => put(part, equation.coefficients ? (equation.coefficients[index] ?? 0) : 1));
    if (row.cells.length > 0) rows.push(row);
  }
  return new Polytope(amounts, rows, endurance);
}

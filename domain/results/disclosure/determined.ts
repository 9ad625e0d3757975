/**
 * Which hidden cells can be computed exactly, by any combination of equations. A cell is safe from that when the
 * hidden cells can be moved, all equations kept, in a way that moves it: so one move is drawn at random that keeps
 * every equation, and whatever does not move with it is determined. (Random null vector of the system; a cell that
 * could move stands still with probability zero, and being wrong that way only hides more.)
 */
import type { Equation, Ledger } from './ledger.js';

interface Row {
  readonly cells: number[];
  readonly coefficients: number[];
}

/** The part of an equation that is unknown. */
function unknownRow(ledger: Ledger, equation: Equation): Row {
  const row: Row = { cells: [], coefficients: [] };
  const take = (cell: number, coefficient: number): void => {
    if (!ledger.isUnknown(cell) || coefficient === 0) return;
    row.cells.push(cell);
    row.coefficients.push(coefficient);
  };
  equation.parts.forEach((part, index) => take(part, equation.coefficients?.[index] ?? 1));
  take(equation.total, -1);
  return row;
}

/** Numbers from 1 up to 2 without any pattern, the same at every run (the finaliser of MurmurHash3). */
function scatter(cell: number): number {
  let mixed = Math.imul(cell + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return 1 + ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

interface Pivot {
  readonly cell: number;
  readonly row: ReadonlyMap<number, number>;
}

/** Hidden or guarded cells whose value follows from the published ones. */
export function determinedCells(ledger: Ledger): readonly number[] {
  const rows = ledger.equations.map((equation) => unknownRow(ledger, equation)).filter(({ cells }) => cells.length > 0);
  const peeled = peel(rows);
  const core = eliminate(rows.filter((_, index) => !peeled.taken.has(index)));
  const move = new Map<number, number>();
  const moveOf = (cell: number): number => {
    const known = move.get(cell);
    if (known !== undefined) return known;
    const free = scatter(cell);
    move.set(cell, free);
    return free;
  };
  const solve = ({ cell, row }: Pivot): void => {
    let sum = 0;
    let scale = 0;
    for (const [other, coefficient] of row) {
      if (other === cell) continue;
      const term = coefficient * moveOf(other);
      sum += term;
      scale += Math.abs(term);
    }
    move.set(cell, Math.abs(sum) <= scale * 1e-9 ? 0 : -sum / (row.get(cell) ?? 1));
  };
  for (const pivot of core.reverse()) solve(pivot);
  for (const pivot of peeled.order.reverse()) solve(pivot);
  return [...move]
    .filter(([cell, by]) => by === 0 && ledger.isProtected(cell))
    .map(([cell]) => cell)
    .sort((a, b) => a - b);
}

const asMap = (row: Row): Map<number, number> => {
  const map = new Map<number, number>();
  row.cells.forEach((cell, index) => map.set(cell, (map.get(cell) ?? 0) + (row.coefficients[index] ?? 0)));
  return map;
};

/** Takes away, again and again, an equation with a cell that no other equation holds: that cell follows the rest. */
function peel(rows: readonly Row[]): { readonly order: Pivot[]; readonly taken: ReadonlySet<number> } {
  const rowsOf = new Map<number, number[]>();
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const list = rowsOf.get(cell);
      if (list) list.push(index);
      else rowsOf.set(cell, [index]);
    }
  });
  const degree = new Map([...rowsOf].map(([cell, list]) => [cell, list.length]));
  const waiting = [...degree].filter(([, count]) => count === 1).map(([cell]) => cell);
  const taken = new Set<number>();
  const order: Pivot[] = [];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const index = (rowsOf.get(cell) ?? []).find((candidate) => !taken.has(candidate));
    const row = index === undefined ? undefined : rows[index];
    if (index === undefined || row === undefined) continue;
    taken.add(index);
    order.push({ cell, row: asMap(row) });
    for (const other of row.cells) {
      const left = (degree.get(other) ?? 0) - 1;
      degree.set(other, left);
      if (left === 1) waiting.push(other);
    }
  }
  return { order, taken };
}

/** Gaussian elimination of what peeling leaves, short rows first. Earlier pivots never occur in later rows. */
function eliminate(rows: readonly Row[]): Pivot[] {
  const pivots: Pivot[] = [];
  const rankOf = new Map<number, number>();
  const degree = new Map<number, number>();
  for (const row of rows) for (const cell of row.cells) degree.set(cell, (degree.get(cell) ?? 0) + 1);
  for (const row of [...rows].sort((a, b) => a.cells.length - b.cells.length)) {
    const reduced = asMap(row);
    for (let rank = firstRank(reduced, rankOf); rank !== undefined; rank = firstRank(reduced, rankOf)) {
      const pivot = pivots[rank];
      if (!pivot) break;
      const factor = (reduced.get(pivot.cell) ?? 0) / (pivot.row.get(pivot.cell) ?? 1);
      for (const [cell, coefficient] of pivot.row) {
        const was = reduced.get(cell) ?? 0;
        const next = was - factor * coefficient;
        if (cell === pivot.cell || Math.abs(next) <= 1e-9 * (Math.abs(was) + Math.abs(factor * coefficient))) {
          reduced.delete(cell);
        } else reduced.set(cell, next);
      }
    }
    if (reduced.size === 0) continue;
    const cell = [...reduced.keys()].reduce((best, next) =>
      (degree.get(next) ?? 0) < (degree.get(best) ?? 0) ? next : best,
    );
    rankOf.set(cell, pivots.length);
    pivots.push({ cell, row: reduced });
  }
  return pivots;
}

function firstRank(row: ReadonlyMap<number, number>, rankOf: ReadonlyMap<number, number>): number | undefined {
  let first: number | undefined;
  for (const cell of row.keys()) {
    const rank = rankOf.get(cell);
    if (rank !== undefined && (first === undefined || rank < first)) first = rank;
  }
  return first;
}

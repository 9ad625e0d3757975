/**
 * Which hidden cells can be computed exactly, by any combination of equations. A cell is safe from that when the
 * hidden cells can be moved, all equations kept, in a way that moves it: so one move is drawn at random that keeps
 * every equation, and whatever does not move with it is determined. (A random null vector of the system; a cell that
 * could move stands still with probability zero, and being wrong that way only hides more.)
 */
import type { Ledger } from './ledger.js';
import { eliminate, type Pivot, type Row } from './sparse-elimination.js';

/** Hidden or guarded cells whose value follows from the published ones. */
export function determinedCells(ledger: Ledger): readonly number[] {
  const rows = unknownRows(ledger);
  const peeled = peel(ledger, rows);
  const core = eliminate(
    rows.filter((_, row) => peeled.taken[row] === 0),
    ledger.values.length,
  );
  // Nothing that is worked out later hangs on what was taken away first.
  const move = new Float64Array(ledger.values.length).fill(NaN);
  for (const pivot of core.reverse()) follow(pivot, move);
  for (const pivot of peeled.order.reverse()) follow(pivot, move);
  const standing: number[] = [];
  for (let cell = 0; cell < move.length; cell += 1) {
    if (move[cell] === 0 && ledger.isProtected(cell)) standing.push(cell);
  }
  return standing;
}

/** The unknown part of every equation that has one. */
function unknownRows(ledger: Ledger): readonly Row[] {
  const rows: Row[] = [];
  for (const { parts, total, coefficients } of ledger.equations) {
    const row = { cells: [] as number[], coefficients: [] as number[] };
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? 0;
      const coefficient = coefficients ? (coefficients[index] ?? 0) : 1;
      if (coefficient === 0 || !ledger.isUnknown(part)) continue;
      row.cells.push(part);
      row.coefficients.push(coefficient);
    }
    if (ledger.isUnknown(total)) {
      row.cells.push(total);
      row.coefficients.push(-1);
    }
    if (row.cells.length > 0) rows.push(row);
  }
  return rows;
}

/** Takes away, again and again, an equation with a cell that no other equation holds: that cell follows the rest. */
function peel(ledger: Ledger, rows: readonly Row[]): { readonly order: Pivot[]; readonly taken: Uint8Array } {
  const degree = new Int32Array(ledger.values.length);
  // The sum of a cell's rows: when one is left, it is that one.
  const rowSum = new Int32Array(ledger.values.length);
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      degree[cell] = (degree[cell] ?? 0) + 1;
      rowSum[cell] = (rowSum[cell] ?? 0) + row;
    }
  });
  const waiting: number[] = [];
  degree.forEach((count, cell) => {
    if (count === 1) waiting.push(cell);
  });
  const taken = new Uint8Array(rows.length);
  const order: Pivot[] = [];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (degree[cell] !== 1) continue;
    const index = rowSum[cell] ?? 0;
    const row = rows[index];
    if (!row) continue;
    taken[index] = 1;
    order.push({ cell, row });
    for (const other of row.cells) {
      const left = (degree[other] ?? 0) - 1;
      degree[other] = left;
      rowSum[other] = (rowSum[other] ?? 0) - index;
      if (left === 1) waiting.push(other);
    }
  }
  return { order, taken };
}

/** Moves the pivot's cell so that its equation holds; the other cells go where chance puts them, or have moved already. */
function follow({ cell, row }: Pivot, move: Float64Array): void {
  let sum = 0;
  let scale = 0;
  let own = 1;
  row.cells.forEach((other, index) => {
    const coefficient = row.coefficients[index] ?? 0;
    if (other === cell) {
      own = coefficient;
      return;
    }
    if (Number.isNaN(move[other])) move[other] = scatter(other);
    const term = coefficient * (move[other] ?? 0);
    sum += term;
    scale += Math.abs(term);
  });
  move[cell] = Math.abs(sum) <= scale * 1e-9 ? 0 : -sum / own;
}

/** Numbers from 1 up to 2 without any pattern, the same at every run (the finaliser of MurmurHash3). */
function scatter(cell: number): number {
  let mixed = Math.imul(cell + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return 1 + ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

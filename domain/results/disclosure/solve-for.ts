/** Equations solved for as many amounts as there are independent ones: which follow from which others. */
import { eliminate, type Row } from './sparse-elimination.js';

export interface Solved {
  /** Per row the amount that follows. */
  readonly basis: Int32Array;
  /** Per column the amount that it follows from. */
  readonly leads: Int32Array;
  /** Row by row: an amount moves by minus this times what a leading amount moves by. */
  readonly table: Float64Array;
}

/** @param isLast amounts that others follow from, as far as that can be */
export function solveFor(equations: readonly Row[], amounts: number, isLast: (amount: number) => boolean): Solved {
  const scaled = equations.map(({ cells, coefficients }) => {
    const scale = Math.max(1e-12, ...coefficients.map(Math.abs));
    return { cells, coefficients: coefficients.map((one) => one / scale) };
  });
  const pivots = eliminate(scaled, amounts, isLast);
  const rowOf = new Int32Array(amounts).fill(-1);
  pivots.forEach(({ cell }, row) => (rowOf[cell] = row));
  const leads = Int32Array.from([...rowOf.keys()].filter((amount) => rowOf[amount] === -1));
  const columnOf = new Int32Array(amounts).fill(-1);
  leads.forEach((amount, column) => (columnOf[amount] = column));
  const width = leads.length;
  const table = new Float64Array(pivots.length * width);
  // A pivot's cell occurs in no later equation: from the last one back, everything it needs is there.
  for (let row = pivots.length - 1; row >= 0; row -= 1) {
    const pivot = pivots[row];
    if (!pivot) continue;
    const own = pivot.row.coefficients[pivot.row.cells.indexOf(pivot.cell)] ?? 1;
    pivot.row.cells.forEach((amount, index) => {
      if (amount === pivot.cell) return;
      const factor = (pivot.row.coefficients[index] ?? 0) / own;
      const column = columnOf[amount] ?? -1;
      if (column >= 0) {
        table[row * width + column] = (table[row * width + column] ?? 0) + factor;
        return;
      }
      const from = (rowOf[amount] ?? 0) * width;
      for (let at = 0; at < width; at += 1) {
        const term = table[from + at] ?? 0;
        if (term !== 0) table[row * width + at] = (table[row * width + at] ?? 0) - factor * term;
      }
    });
    for (let at = row * width; at < (row + 1) * width; at += 1) if (Math.abs(table[at] ?? 0) < 1e-11) table[at] = 0;
  }
  return { basis: Int32Array.from(pivots, ({ cell }) => cell), leads, table };
}

/**
 * Between which bounds a sum of unknown amounts lies when some other sums of them are known: a small linear program,
 * by the simplex method (Dantzig 1951) with Bland's rule (1977), so that it ends. Amounts are at least zero.
 */

export interface Range {
  readonly from: number;
  readonly to: number;
}

const DUST = 1e-9;

/**
 * @param sums per known sum a weight for every amount; together they must bound the amounts
 * @param totals what the sums are
 * @param aim the weights of the sum that is looked for
 * @returns null when no amounts give these totals
 */
export function linearRange(
  sums: readonly (readonly number[])[],
  totals: readonly number[],
  aim: readonly number[],
): Range | null {
  const tableau = Tableau.feasible(sums, totals, aim.length);
  if (!tableau) return null;
  const to = tableau.largest(aim);
  const from = -tableau.largest(aim.map((weight) => -weight));
  return { from, to };
}

/** Rows hold a weight per amount, one per helper, and what they add up to; each row has a basic column of its own. */
class Tableau {
  private constructor(
    private readonly rows: number[][],
    private readonly basis: number[],
    private width: number,
  ) {}

  /** Begins with a helper per row and drives the helpers out (the first of the two phases). */
  static feasible(
    sums: readonly (readonly number[])[],
    totals: readonly number[],
    amounts: number,
  ): Tableau | undefined {
    const rows = sums.map((weights, row) => {
      const total = totals[row] ?? 0;
      const sign = total < 0 ? -1 : 1;
      const helpers = sums.map((_, helper) => Number(helper === row));
      return [...weights.map((weight) => sign * weight), ...helpers, sign * total];
    });
    const basis = rows.map((_, row) => amounts + row);
    const tableau = new Tableau(rows, basis, amounts + rows.length);
    const left = -tableau.largest(Array.from({ length: tableau.width }, (_, column) => (column < amounts ? 0 : -1)));
    const size = totals.reduce((sum, total) => sum + Math.abs(total), 1);
    if (left > 1e-7 * size) return undefined;
    tableau.#dropHelpers(amounts);
    return tableau;
  }

  /** The largest that Σ weight × amount can be. */
  largest(weights: readonly number[]): number {
    for (;;) {
      const entering = this.#entering(weights);
      const leaving = entering === null ? null : this.#leaving(entering);
      if (entering === null || leaving === null) break;
      this.#pivot(leaving, entering);
    }
    return this.basis.reduce((sum, column, row) => sum + (weights[column] ?? 0) * this.#total(row), 0);
  }

  /** The first column that would raise the sum. */
  #entering(weights: readonly number[]): number | null {
    for (let column = 0; column < this.width; column += 1) {
      if (this.basis.includes(column)) continue;
      let gain = weights[column] ?? 0;
      for (const [row, cells] of this.rows.entries()) {
        gain -= (weights[this.basis[row] ?? 0] ?? 0) * (cells[column] ?? 0);
      }
      if (gain > DUST) return column;
    }
    return null;
  }

  /** The row that bounds a column first. */
  #leaving(column: number): number | null {
    let found: number | null = null;
    let least = Infinity;
    for (const [row, cells] of this.rows.entries()) {
      const weight = cells[column] ?? 0;
      if (weight <= DUST) continue;
      const ratio = this.#total(row) / weight;
      const tied = Math.abs(ratio - least) <= DUST;
      if (tied ? (this.basis[row] ?? 0) < (this.basis[found ?? 0] ?? 0) : ratio < least) {
        found = row;
        least = Math.min(least, ratio);
      }
    }
    return found;
  }

  #pivot(row: number, column: number): void {
    const pivot = this.rows[row] ?? [];
    const lead = pivot[column] ?? 1;
    for (let at = 0; at < pivot.length; at += 1) pivot[at] = (pivot[at] ?? 0) / lead;
    for (const other of this.rows) {
      const factor = other[column] ?? 0;
      if (other === pivot || factor === 0) continue;
      for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
    this.basis[row] = column;
  }

  #total(row: number): number {
    return this.rows[row]?.at(-1) ?? 0;
  }

  /** A helper that stays says that its sum follows from the others. */
  #dropHelpers(amounts: number): void {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) {
      if ((this.basis[row] ?? 0) < amounts) continue;
      const column = (this.rows[row] ?? []).findIndex((weight, at) => at < amounts && Math.abs(weight) > DUST);
      if (column >= 0) {
        this.#pivot(row, column);
      } else {
        this.rows.splice(row, 1);
        this.basis.splice(row, 1);
      }
    }
    for (const cells of this.rows) cells.splice(amounts, cells.length - 1 - amounts);
    this.width = amounts;
  }
}

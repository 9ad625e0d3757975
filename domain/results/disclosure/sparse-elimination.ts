/**
 * Gaussian elimination of equations with few cells each. The cell that occurs least goes first, by its shortest
 * equation, so that equations stay short (Markowitz 1957).
 */
/** Σ coefficient × cell: the unknown part of an equation. */
export interface Row {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
}

/** An equation, and the cell that follows from the others in it. */
export interface Pivot {
  readonly cell: number;
  readonly row: Row;
}

/** Dust of earlier subtractions, relative to what was subtracted. */
const DUST = 1e-9;

/** In the order of elimination: a pivot's cell occurs in no later equation. */
export function eliminate(rows: readonly Row[]): Pivot[] {
  const system = new System(rows);
  const pivots: Pivot[] = [];
  for (let cell = system.rarest(); cell !== undefined; cell = system.rarest()) {
    const row = system.takeOut(cell);
    pivots.push({ cell, row: { cells: [...row.keys()], coefficients: [...row.values()] } });
  }
  return pivots;
}

class System {
  readonly #rows: Map<number, number>[] = [];
  readonly #rowsOf = new Map<number, Set<number>>();
  /** Cells by the number of rows that they were last seen in; entries may be out of date. */
  readonly #byDegree: number[][] = [];

  constructor(rows: readonly Row[]) {
    rows.forEach(({ cells, coefficients }, index) => {
      const row = new Map<number, number>();
      cells.forEach((cell, position) => row.set(cell, (row.get(cell) ?? 0) + (coefficients[position] ?? 0)));
      this.#rows.push(row);
      for (const cell of row.keys()) this.#rowsWith(cell).add(index);
    });
    for (const cell of this.#rowsOf.keys()) this.#file(cell);
  }

  rarest(): number | undefined {
    for (let degree = 1; degree < this.#byDegree.length; degree += 1) {
      const cells = this.#byDegree[degree] ?? [];
      for (let cell = cells.pop(); cell !== undefined; cell = cells.pop()) {
        if (this.#rowsOf.get(cell)?.size === degree) return cell;
      }
    }
    return undefined;
  }

  /** Removes the shortest row with the cell, after subtracting it from the others so that none holds the cell. */
  takeOut(cell: number): ReadonlyMap<number, number> {
    const holders = [...this.#rowsWith(cell)];
    const sizeOf = (row: number): number => this.#rows[row]?.size ?? Infinity;
    const shortest = holders.reduce((best, next) => (sizeOf(next) < sizeOf(best) ? next : best));
    const pivot = this.#rows[shortest] ?? new Map<number, number>();
    for (const row of holders) if (row !== shortest) this.#subtract(pivot, row, cell);
    for (const member of pivot.keys()) {
      this.#rowsWith(member).delete(shortest);
      this.#file(member);
    }
    return pivot;
  }

  #subtract(pivot: ReadonlyMap<number, number>, index: number, cell: number): void {
    const row = this.#rows[index];
    if (!row) return;
    const factor = (row.get(cell) ?? 0) / (pivot.get(cell) ?? 1);
    for (const [member, coefficient] of pivot) {
      const was = row.get(member) ?? 0;
      const change = factor * coefficient;
      const next = was - change;
      if (member === cell || Math.abs(next) <= DUST * (Math.abs(was) + Math.abs(change))) {
        row.delete(member);
        this.#rowsWith(member).delete(index);
      } else {
        row.set(member, next);
        if (was === 0) this.#rowsWith(member).add(index);
      }
      this.#file(member);
    }
  }

  #rowsWith(cell: number): Set<number> {
    const known = this.#rowsOf.get(cell) ?? new Set<number>();
    this.#rowsOf.set(cell, known);
    return known;
  }

  #file(cell: number): void {
    const degree = this.#rowsOf.get(cell)?.size ?? 0;
    (this.#byDegree[degree] ??= []).push(cell);
  }
}

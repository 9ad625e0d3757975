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

/**
 * In the order of elimination: a pivot's cell occurs in no later equation.
 * @param cells an upper bound of their ids
 * @param isLast cells that follow from others only where nothing else can
 */
export function eliminate(rows: readonly Row[], cells: number, isLast: (cell: number) => boolean = NEVER): Pivot[] {
  const system = new System(rows, cells, isLast);
  const pivots: Pivot[] = [];
  for (let cell = system.rarest(); cell !== undefined; cell = system.rarest()) {
    pivots.push({ cell, row: system.takeOut(cell) });
  }
  return pivots;
}

const NEVER = (): boolean => false;

class System {
  /** Cells ascending; null once taken out. */
  readonly #rows: (Row | null)[];
  /** Rows that a cell was ever in; which of them still hold it is looked up. */
  readonly #rowsOf = new Map<number, number[]>();
  readonly #degree: Int32Array;
  /** Cells by the number of rows that they were last seen in; entries may be out of date. */
  readonly #byDegree: number[][] = [];
  readonly #lastByDegree: number[][] = [];

  constructor(
    rows: readonly Row[],
    cells: number,
    private readonly isLast: (cell: number) => boolean,
  ) {
    this.#rows = rows.map(ascending);
    this.#degree = new Int32Array(cells);
    this.#rows.forEach((row, index) => {
      for (const cell of row?.cells ?? []) this.#join(cell, index);
    });
    this.#degree.forEach((degree, cell) => {
      if (degree > 0) this.#file(cell);
    });
  }

  rarest(): number | undefined {
    return this.#rarestOf(this.#byDegree) ?? this.#rarestOf(this.#lastByDegree);
  }

  #rarestOf(byDegree: readonly (number[] | undefined)[]): number | undefined {
    for (let degree = 1; degree < byDegree.length; degree += 1) {
      const cells = byDegree[degree] ?? [];
      for (let cell = cells.pop(); cell !== undefined; cell = cells.pop()) {
        if (this.#degree[cell] === degree) return cell;
      }
    }
    return undefined;
  }

  /** Removes the shortest row with the cell, after subtracting it from the others so that none holds the cell. */
  takeOut(cell: number): Row {
    let shortest = -1;
    let pivot: Row = { cells: [], coefficients: [] };
    const holders = new Set<number>();
    for (const index of this.#rowsOf.get(cell) ?? []) {
      const row = this.#rows[index];
      if (!row || holders.has(index) || placeOf(row.cells, cell) < 0) continue;
      holders.add(index);
      if (shortest >= 0 && row.cells.length >= pivot.cells.length) continue;
      shortest = index;
      pivot = row;
    }
    for (const index of holders) if (index !== shortest) this.#subtract(pivot, index, cell);
    this.#rows[shortest] = null;
    for (const member of pivot.cells) this.#leave(member);
    return pivot;
  }

  /** row − factor × pivot, merged in the order of their cells. */
  #subtract(pivot: Row, index: number, cell: number): void {
    const row = this.#rows[index];
    if (!row) return;
    const factor = valueAt(row, cell) / valueAt(pivot, cell);
    const cells: number[] = [];
    const coefficients: number[] = [];
    let mine = 0;
    let theirs = 0;
    while (mine < row.cells.length || theirs < pivot.cells.length) {
      const own = row.cells[mine] ?? Infinity;
      const other = pivot.cells[theirs] ?? Infinity;
      const member = Math.min(own, other);
      const was = own === member ? (row.coefficients[mine++] ?? 0) : 0;
      const change = other === member ? factor * (pivot.coefficients[theirs++] ?? 0) : 0;
      const next = was - change;
      if (member === cell || Math.abs(next) <= DUST * (Math.abs(was) + Math.abs(change))) {
        this.#leave(member);
        continue;
      }
      cells.push(member);
      coefficients.push(next);
      if (own !== member) {
        this.#join(member, index);
        this.#file(member);
      }
    }
    this.#rows[index] = { cells, coefficients };
  }

  #join(cell: number, row: number): void {
    const rows = this.#rowsOf.get(cell);
    if (rows) rows.push(row);
    else this.#rowsOf.set(cell, [row]);
    this.#degree[cell] = (this.#degree[cell] ?? 0) + 1;
  }

  #leave(cell: number): void {
    this.#degree[cell] = (this.#degree[cell] ?? 0) - 1;
    this.#file(cell);
  }

  #file(cell: number): void {
    const degree = this.#degree[cell] ?? 0;
    if (degree > 0) ((this.isLast(cell) ? this.#lastByDegree : this.#byDegree)[degree] ??= []).push(cell);
  }
}

/** Cells in order, each once. They nearly are already: insertion is the quickest way. */
function ascending({ cells, coefficients }: Row): Row {
  const sorted: number[] = [];
  const summed: number[] = [];
  cells.forEach((cell, index) => {
    const coefficient = coefficients[index] ?? 0;
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] ?? 0) > cell) at -= 1;
    if (at > 0 && sorted[at - 1] === cell) summed[at - 1] = (summed[at - 1] ?? 0) + coefficient;
    else if (at === sorted.length) {
      sorted.push(cell);
      summed.push(coefficient);
    } else {
      sorted.splice(at, 0, cell);
      summed.splice(at, 0, coefficient);
    }
  });
  return { cells: sorted, coefficients: summed };
}

/** Binary search; −1 when the cell is not there. */
function placeOf(cells: readonly number[], cell: number): number {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = cells[middle] ?? 0;
    if (found === cell) return middle;
    if (found < cell) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const valueAt = ({ cells, coefficients }: Row, cell: number): number => coefficients[placeOf(cells, cell)] ?? 1;

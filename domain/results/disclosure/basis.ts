/**
 * Which amounts follow from which others, kept as sparse as the equations are. The equations are put in triangular
 * form once; what changed places since is written down behind it (the product form of the inverse, Dantzig & Orchard-Hays
 * 1954), until that is long enough to begin anew. One row or column of the solved table is worked out when it is asked
 * for, and nothing of it where there is nothing.
 */
import { eliminate, type Pivot, type Row } from './sparse-elimination.js';

const DUST = 1e-11;
/** So much of what changed places is written down before the equations are solved anew. */
const MOST_CHANGES = 25;

/** A row or column of the solved table: which of its figures are anything, and what they are. */
export class Slopes {
  readonly values: Float64Array;
  readonly indices: Int32Array;
  count = 0;
  readonly #isIn: Uint8Array;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.indices = new Int32Array(size);
    this.#isIn = new Uint8Array(size);
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) {
      const index = this.indices[at] ?? 0;
      this.values[index] = 0;
      this.#isIn[index] = 0;
    }
    this.count = 0;
  }

  add(index: number, value: number): void {
    this.values[index] = (this.values[index] ?? 0) + value;
    if (this.#isIn[index] === 1) return;
    this.#isIn[index] = 1;
    this.indices[this.count] = index;
    this.count += 1;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }
}

/** Sparse rows or columns, one after the other. */
interface Lines {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export class Basis {
  /** Per row the amount that follows from the others. */
  basic: Int32Array = new Int32Array(0);
  /** Per amount its row; −1 for those that others follow from. */
  readonly place: Int32Array;
  readonly #equations: readonly Row[];
  readonly #amounts: number;
  /** Triangular: the amount that a row was solved for is in no later one. */
  #rows: Lines = NO_LINES;
  #columns: Lines = NO_LINES;
  /** Per amount the row that was solved for it, or −1; and what it is multiplied by there. */
  readonly #rowOf: Int32Array;
  #founders: Int32Array = new Int32Array(0);
  #diagonal: Float64Array = new Float64Array(0);
  #changes = new Changes();
  #work: Slopes = new Slopes(0);

  /** @param isLast amounts that others follow from, as far as that can be */
  constructor(equations: readonly Row[], amounts: number, isLast: (amount: number) => boolean) {
    this.#equations = equations;
    this.#amounts = amounts;
    this.place = new Int32Array(amounts);
    this.#rowOf = new Int32Array(amounts);
    this.#solve(isLast);
  }

  /** Whether so much has changed places that solving anew is quicker, and leaves less dust. */
  get isLong(): boolean {
    return this.#changes.size >= MOST_CHANGES;
  }

  get rows(): number {
    return this.basic.length;
  }

  /** The same amounts follow, worked out from the equations themselves. */
  renew(): void {
    const follows = Uint8Array.from(this.place, (row) => Number(row >= 0));
    this.#solve((amount) => follows[amount] === 0);
  }

  /** By how much less every amount that follows is, when one of the others is one more. By row. */
  column(amount: number, into: Slopes): void {
    into.clear();
    const { starts, indices, values } = this.#columns;
    let last = -1;
    for (let at = starts[amount] ?? 0; at < (starts[amount + 1] ?? 0); at += 1) {
      const row = indices[at] ?? 0;
      into.add(row, values[at] ?? 0);
      if (row > last) last = row;
    }
    for (let row = last; row >= 0; row -= 1) {
      const sum = into.at(row);
      if (sum === 0) continue;
      const founder = this.#founders[row] ?? 0;
      const value = sum / (this.#diagonal[row] ?? 1);
      into.values[row] = value;
      for (let at = starts[founder] ?? 0; at < (starts[founder + 1] ?? 0); at += 1) {
        const other = indices[at] ?? 0;
        if (other !== row) into.add(other, -(values[at] ?? 0) * value);
      }
    }
    const { size, rows, pivots, others } = this.#changes;
    for (let change = 0; change < size; change += 1) {
      const row = rows[change] ?? 0;
      const sum = into.values[row] ?? 0;
      if (sum === 0) continue;
      const value = sum / (pivots[change] ?? 1);
      into.values[row] = value;
      for (let at = others.starts[change] ?? 0; at < (others.starts[change + 1] ?? 0); at += 1) {
        into.add(others.indices[at] ?? 0, -(others.values[at] ?? 0) * value);
      }
    }
    for (let at = 0; at < into.count; at += 1) {
      const row = into.indices[at] ?? 0;
      if (Math.abs(into.at(row)) < DUST) into.values[row] = 0;
    }
  }

  /** By how much less the amount of a row is, when each of the others is one more. By amount. */
  row(row: number, into: Slopes): void {
    into.clear();
    const work = this.#work;
    work.clear();
    work.add(row, 1);
    const { size, rows, pivots, others } = this.#changes;
    const found = work.values;
    for (let change = size - 1; change >= 0; change -= 1) {
      const own = rows[change] ?? 0;
      let sum = found[own] ?? 0;
      for (let at = others.starts[change] ?? 0; at < (others.starts[change + 1] ?? 0); at += 1) {
        sum -= (others.values[at] ?? 0) * (found[others.indices[at] ?? 0] ?? 0);
      }
      if (sum !== 0 || (found[own] ?? 0) !== 0) {
        work.add(own, 0);
        found[own] = sum / (pivots[change] ?? 1);
      }
    }
    // Who followed when the equations were solved and does not any more.
    for (let at = 0; at < work.count; at += 1) {
      const founder = this.#founders[work.indices[at] ?? 0] ?? 0;
      if (this.place[founder] === -1) into.add(founder, work.at(work.indices[at] ?? 0));
    }
    const { starts, indices, values } = this.#rows;
    for (let from = 0; from < this.rows; from += 1) {
      const sum = work.at(from);
      if (sum === 0) continue;
      const weight = sum / (this.#diagonal[from] ?? 1);
      for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) {
        const amount = indices[at] ?? 0;
        const founded = this.#rowOf[amount] ?? -1;
        if (founded === from) continue;
        const term = weight * (values[at] ?? 0);
        if (founded >= 0) work.add(founded, -term);
        else if (this.place[amount] === -1) into.add(amount, term);
      }
    }
  }

  /** The amount of a column follows from now on, in place of that of a row. */
  exchange(row: number, entering: number, column: Slopes): void {
    this.#changes.add(row, column);
    this.place[this.basic[row] ?? 0] = -1;
    this.place[entering] = row;
    this.basic[row] = entering;
  }

  /** How far a move is from keeping every equation. */
  residual(move: (amount: number) => number): number {
    let most = 0;
    for (const { cells, coefficients } of this.#equations) {
      let sum = 0;
      let scale = 1;
      cells.forEach((cell, index) => {
        const term = (coefficients[index] ?? 0) * move(cell);
        sum += term;
        scale = Math.max(scale, Math.abs(coefficients[index] ?? 0));
      });
      most = Math.max(most, Math.abs(sum) / scale);
    }
    return most;
  }

  /** What has to follow of a move, when the equations were solved just now. */
  follow(move: Float64Array): void {
    const { starts, indices, values } = this.#rows;
    for (let row = this.rows - 1; row >= 0; row -= 1) {
      const own = this.#founders[row] ?? 0;
      let sum = 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const amount = indices[at] ?? 0;
        if (amount !== own) sum += (values[at] ?? 0) * (move[amount] ?? 0);
      }
      move[own] = -sum / (this.#diagonal[row] ?? 1);
    }
  }

  #solve(isLast: (amount: number) => boolean): void {
    const pivots = eliminate(this.#equations, this.#amounts, isLast);
    this.#changes = new Changes();
    this.#founders = Int32Array.from(pivots, ({ cell }) => cell);
    this.basic = this.#founders.slice();
    this.#rowOf.fill(-1);
    pivots.forEach(({ cell }, row) => (this.#rowOf[cell] = row));
    this.place.set(this.#rowOf);
    this.#diagonal = Float64Array.from(
      pivots,
      ({ cell, row: { cells, coefficients } }) => coefficients[cells.indexOf(cell)] ?? 1,
    );
    this.#rows = rowsOf(pivots);
    this.#columns = columnsOf(pivots, this.#amounts);
    this.#work = new Slopes(pivots.length);
  }
}

/** Amounts that follow in place of others: of each its row, and the column that it had. */
class Changes {
  size = 0;
  readonly rows: number[] = [];
  readonly pivots: number[] = [];
  readonly others = { starts: [0], indices: [] as number[], values: [] as number[] };

  add(row: number, column: Slopes): void {
    const { starts, indices, values } = this.others;
    for (let at = 0; at < column.count; at += 1) {
      const other = column.indices[at] ?? 0;
      const slope = column.values[other] ?? 0;
      if (other === row || slope === 0) continue;
      indices.push(other);
      values.push(slope);
    }
    this.rows.push(row);
    this.pivots.push(column.values[row] ?? 1);
    starts.push(indices.length);
    this.size += 1;
  }
}

const NO_LINES: Lines = { starts: new Int32Array(1), indices: new Int32Array(0), values: new Float64Array(0) };

function rowsOf(pivots: readonly Pivot[]): Lines {
  const starts = new Int32Array(pivots.length + 1);
  pivots.forEach(({ row }, index) => (starts[index + 1] = (starts[index] ?? 0) + row.cells.length));
  const size = starts[pivots.length] ?? 0;
  const indices = new Int32Array(size);
  const values = new Float64Array(size);
  pivots.forEach(({ row }, index) => {
    indices.set(row.cells, starts[index]);
    values.set(row.coefficients, starts[index]);
  });
  return { starts, indices, values };
}

function columnsOf(pivots: readonly Pivot[], amounts: number): Lines {
  const starts = new Int32Array(amounts + 1);
  for (const { row } of pivots) for (const cell of row.cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let amount = 0; amount < amounts; amount += 1) {
    starts[amount + 1] = (starts[amount + 1] ?? 0) + (starts[amount] ?? 0);
  }
  const size = starts[amounts] ?? 0;
  const indices = new Int32Array(size);
  const values = new Float64Array(size);
  const next = starts.slice();
  pivots.forEach(({ row: { cells, coefficients } }, row) => {
    cells.forEach((cell, index) => {
      const at = next[cell] ?? 0;
      indices[at] = row;
      values[at] = coefficients[index] ?? 0;
      next[cell] = at + 1;
    });
  });
  return { starts, indices, values };
}

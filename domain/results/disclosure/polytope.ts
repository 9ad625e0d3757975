/**
 * Everything that hidden figures can be, given what is shown: the points x ≥ 0 with A·x = A·truth. Walks along its
 * edges by the simplex method (Dantzig 1951; Bland 1977 where it stands still), beginning at the truth, so that there
 * is no search for a first point and no way to find none. What it has seen of every amount on the way is remembered: a
 * walk for one amount mostly answers for the others as well.
 *
 * Amounts with a price are shown, and stand still. Who is willing to pay may let them go: then the cheapest of them
 * that help are given up one after the other, which says what else has to be hidden (Kelly, Golden & Assad 1992).
 */
import { type Row } from './sparse-elimination.js';
import { solveFor } from './solve-for.js';

/** What is known of one amount before any equation is looked at. */
export interface Amount {
  readonly truth: number;
  /** Sums of scores, which may be less than nothing. */
  readonly free: boolean;
  /** What it costs to hide it; 0 for what is hidden already. */
  readonly price: number;
}

const DUST = 1e-9;
/** Steps without any gain, after which the lowest index leads. */
const PATIENCE = 8;
/** Steps without any gain, after which what was seen counts: less than there may be, so that more is hidden. */
const LAST_PATIENCE = 20;
const MOST_STEPS = 200;
const MUCH = 1e9;

/** So many of the steepest columns are tried, to see which gets furthest. */
const TRIED = 8;

/** Keeps the steepest few, the steepest first and of equals the first that was found. */
function insert(columns: number[], column: number, steepness: (column: number) => number): void {
  const own = steepness(column);
  let at = columns.length;
  while (at > 0 && steepness(columns[at - 1] ?? 0) < own) at -= 1;
  if (at >= TRIED) return;
  columns.splice(at, 0, column);
  if (columns.length > TRIED) columns.pop();
}

export class Polytope {
  /** Per amount, how little and how much was seen of it. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly #truth: Float64Array;
  readonly #free: Uint8Array;
  /** Prices of what stands still; 0 for what may move. */
  readonly #price: Float64Array;
  /** Per row the amount that follows from the others. */
  readonly #basis: Int32Array;
  /** Per column the amount that leads. */
  readonly #leads: Int32Array;
  /** Row by row: basic amount = constant − Σ table × leading amount. */
  readonly #table: Float64Array;
  readonly #width: number;
  /** Per amount what it is now. */
  readonly #value: Float64Array;
  /** Per amount its row, or −1 − its column. */
  readonly #place: Int32Array;

  /** @param endurance how many times as long it goes on where it gets no further */
  constructor(
    amounts: readonly Amount[],
    equations: readonly Row[],
    readonly endurance = 1,
  ) {
    this.#truth = Float64Array.from(amounts, ({ truth }) => truth);
    this.least = this.#truth.slice();
    this.most = this.#truth.slice();
    this.#value = this.#truth.slice();
    this.#free = Uint8Array.from(amounts, ({ free }) => Number(free));
    this.#price = Float64Array.from(amounts, ({ price }) => price);
    const { basis, leads, table } = solveFor(equations, amounts.length, (amount) => (this.#price[amount] ?? 0) > 0);
    this.#basis = basis;
    this.#leads = leads;
    this.#table = table;
    this.#width = leads.length;
    this.#place = new Int32Array(amounts.length);
    basis.forEach((amount, row) => (this.#place[amount] = row));
    leads.forEach((amount, column) => (this.#place[amount] = -1 - column));
  }

  /** Walks until an amount was seen as far apart as asked, or nothing is further. Whether it was. */
  spreads(amount: number, width: number): boolean {
    return this.#spreads(amount, width, false);
  }

  /** The same, and where that is not enough lets go of what is shown. Which amounts, or null when even that does not do. */
  letGo(amount: number, width: number): readonly number[] | null {
    const enough = this.#spreads(amount, width, true);
    const moved = [...this.#given].filter((one) => Math.abs((this.#value[one] ?? 0) - (this.#truth[one] ?? 0)) > 1e-7);
    return enough ? moved : null;
  }

  readonly #given = new Set<number>();

  #spreads(amount: number, width: number, paying: boolean): boolean {
    const enough = (): boolean => (this.most[amount] ?? 0) - (this.least[amount] ?? 0) >= width - 1e-6;
    if (!enough()) this.#walk(amount, 1, width, enough, paying);
    if (!enough()) this.#walk(amount, -1, width, enough, paying);
    return enough();
  }

  #walk(amount: number, direction: 1 | -1, width: number, enough: () => boolean, paying: boolean): void {
    let standing = 0;
    for (let step = 0; step < MOST_STEPS * this.endurance; step += 1) {
      const place = this.#place[amount] ?? 0;
      const patient = standing <= PATIENCE;
      const entering =
        place < 0 ? { column: -1 - place, way: direction } : this.#entering(place, direction, patient, paying);
      if (!entering) return;
      const lead = this.#leads[entering.column] ?? 0;
      const room = entering.way > 0 || this.#free[lead] !== 0 ? Infinity : (this.#value[lead] ?? 0);
      if (room <= DUST) return;
      if ((this.#price[lead] ?? 0) > 0) {
        this.#price[lead] = 0;
        this.#given.add(lead);
      }
      const found = this.#blocking(entering.column, entering.way, !patient);
      const way = Math.min(room, found?.way ?? Infinity);
      // Nothing stands in the way: as far as asked is far enough.
      if (way === Infinity) {
        const slope = place < 0 ? 1 : Math.abs(this.#at(place, entering.column));
        this.#move(entering.column, (entering.way * width) / slope);
        return;
      }
      this.#move(entering.column, entering.way * way);
      if (found && found.way <= room) this.#exchange(found.row, entering.column);
      standing = way > DUST ? 0 : standing + 1;
      if (enough() || standing > LAST_PATIENCE * this.endurance) return;
    }
  }

  /** The column that moves the amount of a row where it should go, and which way the column goes for that. */
  #entering(
    row: number,
    direction: 1 | -1,
    patient: boolean,
    paying: boolean,
  ): { readonly column: number; readonly way: 1 | -1 } | null {
    const steepest: number[] = [];
    let lowest = -1;
    let bought = -1;
    let worth = 0;
    const own = row * this.#width;
    for (let column = 0; column < this.#width; column += 1) {
      const slope = this.#table[own + column] ?? 0;
      if (Math.abs(slope) <= DUST) continue;
      const lead = this.#leads[column] ?? 0;
      const price = this.#price[lead] ?? 0;
      if (price > 0) {
        if (paying && Math.abs(slope) / price > worth) {
          bought = column;
          worth = Math.abs(slope) / price;
        }
        continue;
      }
      // At zero it can only grow; what is free, and what stands between, goes both ways.
      const both = this.#free[lead] !== 0 || (this.#value[lead] ?? 0) > DUST;
      if (-direction * slope <= DUST && !both) continue;
      if (patient) insert(steepest, column, (one) => Math.abs(this.#table[own + one] ?? 0));
      else if (lowest < 0 || lead < (this.#leads[lowest] ?? 0)) lowest = column;
    }
    const column = patient ? this.#furthest(steepest, own, direction) : lowest;
    const chosen = column >= 0 ? column : bought;
    if (chosen < 0) return null;
    return { column: chosen, way: -direction * (this.#table[own + chosen] ?? 0) > 0 ? 1 : -1 };
  }

  /** Whatever gets further goes first; where nothing does, the steepest. */
  #furthest(columns: readonly number[], own: number, direction: 1 | -1): number {
    let best = -1;
    let most = 0;
    for (const column of columns) {
      const lead = this.#leads[column] ?? 0;
      const gain = -direction * (this.#table[own + column] ?? 0);
      const way = gain > 0 ? 1 : -1;
      const room = way > 0 || this.#free[lead] !== 0 ? Infinity : (this.#value[lead] ?? 0);
      const reach = Math.min(room, this.#blocking(column, way, false)?.way ?? Infinity);
      const size = Math.abs(gain) * Math.min(reach, MUCH) + Math.abs(gain) * DUST;
      if (size <= most) continue;
      most = size;
      best = column;
    }
    return best;
  }

  /** The row that stands in a column's way first; null when none does. What is shown does not move at all. */
  #blocking(column: number, way: 1 | -1, lowest: boolean): { readonly row: number; readonly way: number } | null {
    let row = -1;
    let least = Infinity;
    let steepest = 0;
    for (let at = 0; at < this.#basis.length; at += 1) {
      const slope = way * this.#at(at, column);
      const amount = this.#basis[at] ?? 0;
      const still = (this.#price[amount] ?? 0) > 0;
      if (still ? Math.abs(slope) <= DUST : slope <= DUST || this.#free[amount] !== 0) continue;
      const most = still ? 0 : Math.max(0, this.#value[amount] ?? 0) / slope;
      const tied = Math.abs(most - least) <= DUST;
      if (!tied && most > least) continue;
      const size = Math.abs(slope);
      if (tied && (lowest ? amount > (this.#basis[row] ?? 0) : size <= steepest)) continue;
      row = at;
      least = Math.min(least, most);
      steepest = size;
    }
    return row < 0 ? null : { row, way: least };
  }

  /** A leading amount changes by so much, and everything that follows from it with it. */
  #move(column: number, by: number): void {
    if (by === 0) return;
    this.#set(this.#leads[column] ?? 0, (this.#value[this.#leads[column] ?? 0] ?? 0) + by);
    for (let row = 0; row < this.#basis.length; row += 1) {
      const slope = this.#at(row, column);
      if (slope === 0) continue;
      const amount = this.#basis[row] ?? 0;
      this.#set(amount, (this.#value[amount] ?? 0) - slope * by);
    }
  }

  #set(amount: number, value: number): void {
    const kept = Math.abs(value) < 1e-10 ? 0 : value;
    this.#value[amount] = kept;
    if (kept < (this.least[amount] ?? 0)) this.least[amount] = kept;
    if (kept > (this.most[amount] ?? 0)) this.most[amount] = kept;
  }

  /** The leading amount of a column and the basic one of a row change places. */
  #exchange(row: number, column: number): void {
    const table = this.#table;
    const width = this.#width;
    const own = row * width;
    const lead = table[own + column] ?? 1;
    const support: number[] = [];
    for (let at = 0; at < width; at += 1) {
      const term = (table[own + at] ?? 0) / lead;
      table[own + at] = term;
      if (term !== 0 && at !== column) support.push(at);
    }
    table[own + column] = 1 / lead;
    for (let other = 0; other < this.#basis.length; other += 1) {
      const start = other * width;
      const factor = table[start + column] ?? 0;
      if (other === row || factor === 0) continue;
      for (const at of support) {
        const next = (table[start + at] ?? 0) - factor * (table[own + at] ?? 0);
        table[start + at] = Math.abs(next) < 1e-11 ? 0 : next;
      }
      table[start + column] = -factor / lead;
    }
    const entering = this.#leads[column] ?? 0;
    const leaving = this.#basis[row] ?? 0;
    this.#basis[row] = entering;
    this.#leads[column] = leaving;
    this.#place[entering] = row;
    this.#place[leaving] = -1 - column;
  }

  #at(row: number, column: number): number {
    return this.#table[row * this.#width + column] ?? 0;
  }
}

/**
 * Everything that hidden figures can be, given what is shown: the points x ≥ 0 with A·x = A·truth. Walks along its
 * edges by the simplex method (Dantzig 1951; Bland 1977 where it stands still), beginning at the truth, so that there
 * is no search for a first point and no way to find none. What it has seen of every amount on the way is remembered: a
 * walk for one amount mostly answers for the others as well.
 *
 * Amounts with a price are shown, and stand still. Who is willing to pay may let them go: then the cheapest of them
 * that help are given up one after the other, which says what else has to be hidden (Kelly, Golden & Assad 1992).
 */
import { Basis, Slopes } from './basis.js';
import type { Row } from './sparse-elimination.js';

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
/** How far from an equation, or below nothing, a place is no place any more. */
const ASTRAY = 1e-6;

/** So many of the steepest columns are tried, to see which gets furthest. */
const TRIED = 2;

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
  /** Per amount what it is now. */
  readonly #value: Float64Array;
  readonly #basis: Basis;
  /** How what is walked for hangs on the others, and how everything hangs on two of those. */
  readonly #row: Slopes;
  #column: Slopes;
  #other: Slopes;

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
    this.#basis = new Basis(equations.map(scaled), amounts.length, (amount) => (this.#price[amount] ?? 0) > 0);
    this.#row = new Slopes(amounts.length);
    this.#column = new Slopes(this.#basis.rows);
    this.#other = new Slopes(this.#basis.rows);
  }

  /** Whether an amount was seen as far apart as asked. */
  isSpread(amount: number, width: number): boolean {
    return (this.most[amount] ?? 0) - (this.least[amount] ?? 0) >= width - 1e-6;
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
    const enough = (): boolean => this.isSpread(amount, width);
    for (const direction of [1, -1] as const) {
      if (enough()) break;
      this.#walk(amount, direction, width, enough, paying);
    }
    return enough();
  }

  #walk(amount: number, direction: 1 | -1, width: number, enough: () => boolean, paying: boolean): void {
    let standing = 0;
    for (let step = 0; step < MOST_STEPS * this.endurance; step += 1) {
      if (this.#basis.isLong) this.#renew();
      const place = this.#basis.place[amount] ?? -1;
      const patient = standing <= PATIENCE;
      const entering =
        place < 0 ? this.#along(amount, direction) : this.#entering(place, direction, patient, paying, width);
      if (!entering) return;
      const { lead, way } = entering;
      const room = this.#roomOf(lead, way);
      if (room <= DUST) return;
      if ((this.#price[lead] ?? 0) > 0) {
        this.#price[lead] = 0;
        this.#given.add(lead);
      }
      const found = this.#blocking(this.#column, way, !patient);
      const reach = Math.min(room, found?.way ?? Infinity);
      // Nothing stands in the way: as far as asked is far enough.
      if (reach === Infinity) {
        const slope = place < 0 ? 1 : Math.abs(this.#column.at(place));
        this.#move(lead, (way * width) / slope);
        return;
      }
      this.#move(lead, way * reach);
      if (found && found.way <= room) this.#basis.exchange(found.row, lead, this.#column);
      standing = reach > DUST ? 0 : standing + 1;
      if (enough()) return;
      if (standing > LAST_PATIENCE * this.endurance) break;
    }
    this.#cut = true;
  }

  /** Whether a walk was broken off before it was seen that there is nothing further. */
  get isCut(): boolean {
    return this.#cut;
  }

  #cut = false;

  #roomOf(lead: number, way: 1 | -1): number {
    return way > 0 || this.#free[lead] !== 0 ? Infinity : (this.#value[lead] ?? 0);
  }

  #along(amount: number, way: 1 | -1): Entering {
    this.#basis.column(amount, this.#column);
    return { lead: amount, way };
  }

  /** The amount that moves that of a row where it should go, and which way it goes for that; its column is worked out. */
  #entering(row: number, direction: 1 | -1, patient: boolean, paying: boolean, width: number): Entering | null {
    this.#basis.row(row, this.#row);
    const steepness = (amount: number): number => Math.abs(this.#row.at(amount));
    const steepest: number[] = [];
    let lowest = -1;
    let bought = -1;
    let worth = 0;
    for (let at = 0; at < this.#row.count; at += 1) {
      const lead = this.#row.indices[at] ?? 0;
      const slope = this.#row.at(lead);
      if (Math.abs(slope) <= DUST) continue;
      const price = this.#price[lead] ?? 0;
      if (price > 0) {
        if (paying && Math.abs(slope) / price > worth) {
          bought = lead;
          worth = Math.abs(slope) / price;
        }
        continue;
      }
      // At zero it can only grow; what is free, and what stands between, goes both ways.
      const both = this.#free[lead] !== 0 || (this.#value[lead] ?? 0) > DUST;
      if (-direction * slope <= DUST && !both) continue;
      if (patient) insert(steepest, lead, steepness);
      else if (lowest < 0 || lead < lowest) lowest = lead;
    }
    if (patient && steepest.length > 0) return this.#furthest(steepest, direction, width);
    const chosen = lowest >= 0 ? lowest : bought;
    return chosen < 0 ? null : this.#along(chosen, this.#wayOf(chosen, direction));
  }

  #wayOf(lead: number, direction: 1 | -1): 1 | -1 {
    return -direction * this.#row.at(lead) > 0 ? 1 : -1;
  }

  /** Whatever gets further goes first; where nothing does, the steepest. */
  #furthest(leads: readonly number[], direction: 1 | -1, width: number): Entering {
    let best = leads[0] ?? 0;
    let most = -1;
    for (const lead of leads) {
      const way = this.#wayOf(lead, direction);
      this.#basis.column(lead, this.#other);
      const reach = Math.min(this.#roomOf(lead, way), this.#blocking(this.#other, way, false)?.way ?? Infinity);
      const gain = Math.abs(this.#row.at(lead));
      const size = gain * Math.min(reach, MUCH) + gain * DUST;
      if (size <= most) continue;
      most = size;
      best = lead;
      [this.#column, this.#other] = [this.#other, this.#column];
      if (gain * reach >= width) break;
    }
    return { lead: best, way: this.#wayOf(best, direction) };
  }

  /** The row that stands in a column's way first; null when none does. What is shown does not move at all. */
  #blocking(column: Slopes, way: 1 | -1, lowest: boolean): { readonly row: number; readonly way: number } | null {
    const { basic } = this.#basis;
    let row = -1;
    let least = Infinity;
    let steepest = 0;
    for (let at = 0; at < column.count; at += 1) {
      const own = column.indices[at] ?? 0;
      const slope = way * column.at(own);
      const amount = basic[own] ?? 0;
      const still = (this.#price[amount] ?? 0) > 0;
      if (still ? Math.abs(slope) <= DUST : slope <= DUST || this.#free[amount] !== 0) continue;
      const most = still ? 0 : Math.max(0, this.#value[amount] ?? 0) / slope;
      const tied = Math.abs(most - least) <= DUST;
      if (!tied && most > least) continue;
      const size = Math.abs(slope);
      if (tied && (lowest ? amount > (basic[row] ?? 0) : size <= steepest)) continue;
      row = own;
      least = Math.min(least, most);
      steepest = size;
    }
    return row < 0 ? null : { row, way: least };
  }

  /** A leading amount changes by so much, and everything that follows from it with it. */
  #move(lead: number, by: number): void {
    if (by === 0) return;
    const { basic } = this.#basis;
    const column = this.#column;
    this.#set(lead, (this.#value[lead] ?? 0) + by);
    for (let at = 0; at < column.count; at += 1) {
      const row = column.indices[at] ?? 0;
      const slope = column.at(row);
      if (slope === 0) continue;
      const amount = basic[row] ?? 0;
      this.#set(amount, (this.#value[amount] ?? 0) - slope * by);
    }
  }

  #set(amount: number, value: number): void {
    const kept = Math.abs(value) < 1e-10 ? 0 : value;
    this.#value[amount] = kept;
    if (kept < (this.least[amount] ?? 0)) this.least[amount] = kept;
    if (kept > (this.most[amount] ?? 0)) this.most[amount] = kept;
  }

  /**
   * Whether all that was seen since the last time can be: a long walk gathers dust, which can look like room. What was
   * seen in between shows in where it ends, since every step adds to the last.
   */
  isTrue(): boolean {
    return this.#astray <= ASTRAY && this.#dust() <= ASTRAY;
  }

  #astray = 0;

  #dust(): number {
    const below = this.#value.reduce((least, value, at) => (this.#free[at] === 0 ? Math.min(least, value) : least), 0);
    const off = this.#basis.residual((amount) => (this.#value[amount] ?? 0) - (this.#truth[amount] ?? 0));
    return Math.max(off, -below);
  }

  /** Begins anew from the equations, and wipes the dust off. */
  #renew(): void {
    this.#astray = Math.max(this.#astray, this.#dust());
    this.#basis.renew();
    const move = this.#value.map((value, amount) => value - (this.#truth[amount] ?? 0));
    this.#basis.follow(move);
    for (const amount of this.#basis.basic) {
      const value = (this.#truth[amount] ?? 0) + (move[amount] ?? 0);
      this.#value[amount] = Math.abs(value) < 1e-10 ? 0 : value;
    }
  }
}

interface Entering {
  readonly lead: number;
  readonly way: 1 | -1;
}

function scaled({ cells, coefficients }: Row): Row {
  const scale = Math.max(1e-12, ...coefficients.map(Math.abs));
  return { cells, coefficients: coefficients.map((one) => one / scale) };
}

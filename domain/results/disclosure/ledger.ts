/**
 * Every figure of a part of a release as a cell, and every sum that ties cells together: what an attacker with a
 * pencil has before them. `settle.ts` works on it until nothing hidden can be computed back.
 */
import type { HiddenReason } from '../release.js';

/** What the reader of a release knows of a cell. */
export const enum Status {
  /** Known, and not ours to hide: published elsewhere, or a zero that follows from the design. */
  Fixed,
  /** Published. */
  Known,
  /** Never published, and no harm if it were computed: free cover for the others. */
  Open,
  /** Would be published, but is hidden to cover others; no harm if it were computed: a zero. */
  Decoy,
  /** Never published, and must not be computed: the three persons without an age group. */
  Guarded,
  /** Would be published, but is hidden. */
  Hidden,
}

/** How an equation protects its cells. */
export const enum Rule {
  /** A sum of counts: at least two cells unknown, and together at least k respondents. */
  Respondents,
  /** Any linear equation: at least two cells unknown. */
  Pair,
  /** A sum of counts times codes, shown as a mean: the hidden counts stay wide in spite of it, or the mean goes. */
  Mean,
  /** As Mean, but more counts go before the mean goes: the mean is what people look for. */
  PreciousMean,
  /**
   * Don't know, refused, missing: never one of them hidden alone. Their sum is known wherever base and respondents
   * are, and is not protected; which of the three it was is.
   */
  Company,
  /** A sum of counts times squared codes, shown as a standard deviation: goes as soon as one count is hidden. */
  Square,
}

export interface Equation {
  readonly rule: Rule;
  /** Σ coefficient × part = total + constant; the constant is always that of the true values. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly coefficients: readonly number[] | null;
  /** Whether it ties groups and complexes together, and not the figures of one of them. */
  readonly across: boolean;
}

/** A cell that is zero by design: it takes part in no equation. */
export const ZERO = -1;

export class Ledger {
  readonly values: number[] = [];
  /** What hiding a cell costs, in respondents; the cheapest partner is taken. */
  readonly costs: number[] = [];
  readonly statuses: Status[] = [];
  readonly reasons: (HiddenReason | null)[] = [];
  readonly equations: Equation[] = [];
  readonly equationsOf: number[][] = [];
  readonly #bundles = new Map<number, readonly number[]>();
  /** Of cells that are never hidden for themselves, the one with which they go. */
  readonly #heads = new Map<number, number>();
  readonly #changed: number[] = [];
  readonly #amounts = new Set<number>();
  readonly #hopeless = new Set<number>();
  readonly #assured = new Set<number>();

  constructor(readonly k: number) {}

  add(value: number, status: Status, cost = value): number {
    this.values.push(value);
    this.costs.push(cost);
    this.statuses.push(status);
    this.reasons.push(null);
    this.equationsOf.push([]);
    return this.values.length - 1;
  }

  /** A sum of scores: no count of people, so that it may be known as closely as anybody can. */
  addAmount(value: number, status: Status, cost = value): number {
    const cell = this.add(value, status, cost);
    this.#amounts.add(cell);
    return cell;
  }

  isAmount(cell: number): boolean {
    return this.#amounts.has(cell);
  }

  /** Whether a cell has to stay as wide as `k` people. */
  needsWidth(cell: number): boolean {
    return this.isProtected(cell) && !this.#amounts.has(cell) && !this.#hopeless.has(cell) && !this.#assured.has(cell);
  }

  /** A hidden cell that is wide for another reason than what is hidden here. */
  assure(cell: number): void {
    this.#assured.add(cell);
  }

  /** What no hiding can make wide: so few are in all of a group that is known from elsewhere. */
  giveUp(cell: number): void {
    this.#hopeless.add(cell);
  }

  /** Ties a total to its parts. Parts that are zero by design fall out. */
  tie(
    rule: Rule,
    total: number,
    parts: readonly number[],
    coefficients: readonly number[] | null = null,
    across = false,
  ): void {
    if (total === ZERO) return;
    const kept = coefficients ? parts : parts.filter((part) => part !== ZERO);
    if (kept.length === 0 || (coefficients && kept.includes(ZERO))) return;
    const id = this.equations.push({ rule, total, parts: kept, coefficients, across }) - 1;
    this.equationsOf[total]?.push(id);
    for (const part of kept) this.equationsOf[part]?.push(id);
  }

  /** When the base of a table goes, so does the rest of it. */
  bundle(base: number, cells: readonly number[]): void {
    const members = cells.filter((cell) => cell !== ZERO);
    this.#bundles.set(base, [...(this.#bundles.get(base) ?? []), ...members]);
    for (const member of members) if (this.cost(member) === Infinity) this.#heads.set(member, base);
  }

  hide(cell: number, reason: HiddenReason): void {
    if (this.statuses[cell] !== Status.Known) return;
    const decoy = (reason === 'complement' || reason === 'previous') && this.isEmpty(cell);
    this.statuses[cell] = decoy ? Status.Decoy : Status.Hidden;
    this.reasons[cell] = reason;
    this.#changed.push(...(this.equationsOf[cell] ?? []));
    for (const member of this.#bundles.get(cell) ?? []) this.hide(member, reason);
  }

  /** A count of nobody. (A sum of scores can be zero too; hiding that costs respondents.) */
  isEmpty(cell: number): boolean {
    return this.value(cell) === 0 && this.cost(cell) <= 0;
  }

  /** A cell that is zero because a published zero says so needs no cover, and could not have one. */
  release(cell: number): void {
    if (this.statuses[cell] === Status.Hidden) this.statuses[cell] = Status.Decoy;
    else if (this.statuses[cell] === Status.Guarded) this.statuses[cell] = Status.Open;
  }

  /** Takes a published cell out of reach: its value is known from elsewhere. */
  fix(cell: number): void {
    if (this.statuses[cell] === Status.Known) this.statuses[cell] = Status.Fixed;
  }

  /** A cell that is hidden with its table, and shown at another place of the same release: shown here as well. */
  reveal(cell: number): void {
    if (this.statuses[cell] === undefined) return;
    this.statuses[cell] = Status.Fixed;
    this.reasons[cell] = null;
  }

  /** A cell that an earlier release has told, whether or not this one shows it: no cover for anything. */
  expose(cell: number): void {
    if (this.statuses[cell] !== undefined) this.statuses[cell] = Status.Fixed;
  }

  isGivenUp(cell: number): boolean {
    return this.#hopeless.has(cell);
  }

  /** Equations that have to be looked at again since the last call. */
  takeChanged(): number[] {
    return this.#changed.splice(0);
  }

  value(cell: number): number {
    return this.values[cell] ?? 0;
  }

  cost(cell: number): number {
    return this.costs[cell] ?? 0;
  }

  status(cell: number): Status {
    return this.statuses[cell] ?? Status.Fixed;
  }

  isUnknown(cell: number): boolean {
    return this.status(cell) >= Status.Open;
  }

  isProtected(cell: number): boolean {
    return this.status(cell) >= Status.Guarded;
  }

  /** A cell that costs endlessly much goes with its table, and is never hidden for itself. */
  canHide(cell: number): boolean {
    return this.status(cell) === Status.Known && this.cost(cell) < Infinity;
  }

  /** What is hidden so that a cell is: itself, or what it goes with. Null where nothing is. */
  handleOf(cell: number): number | null {
    if (this.status(cell) !== Status.Known) return null;
    const handle = this.cost(cell) < Infinity ? cell : this.#heads.get(cell);
    return handle !== undefined && this.canHide(handle) ? handle : null;
  }

  reason(cell: number): HiddenReason | null {
    return this.reasons[cell] ?? null;
  }
}

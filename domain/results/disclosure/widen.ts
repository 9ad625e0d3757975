/**
 * Hides further figures until every hidden count stays as wide as it must, whatever is put together. For counts that
 * are too narrow, what is shown around them is let go in a linear program, the cheapest first, until they are wide:
 * what had to move for it is hidden.
 */
import { type Ledger, ZERO } from './ledger.js';
import { componentsOf, narrowIn, polytopeOf, recall, widthSeen, type Component, type Seen } from './narrow-cells.js';
import { priceOf } from './price.js';

/** How much of what is shown is looked at around a component. */
const MOST_AROUND = 300;

/**
 * Cells times equations of what is looked at over all groups together, unless somebody has the time: 400 homes and
 * three waves take a few seconds with this, and three to four times as long without (docs/release.md).
 */
const QUICK = 500_000;

/** How much longer than elsewhere is looked before nothing counts as able to make a cell wide. */
const ENDURANCE = 20;

/** What was seen of cells: of each group by itself, and of all of them together. */
export interface Looked {
  readonly apart: Seen;
  readonly together: Seen;
}

/**
 * Group by group first: what is too narrow within one is so in all of them together, and quickly seen. Then all groups
 * in one program. Hiding only grows, and what hidden figures can be grows with it, so that what was seen of a cell
 * holds for good.
 * @param thorough  However much hangs together; else what would take long is looked at group by group alone.
 * @returns whether anything was hidden
 */
export const widen = (ledger: Ledger, { apart, together: all }: Looked, thorough: boolean): boolean =>
  widenIn(ledger, apart, true, Infinity) || widenIn(ledger, all, false, thorough ? Infinity : QUICK);

function widenIn(ledger: Ledger, seen: Seen, apart: boolean, most: number): boolean {
  let some = false;
  const components = componentsOf(ledger, apart);
  for (const component of components) {
    if (component.cells.length * component.equations.length > most) continue;
    const cells = component.cells.filter((cell) => ledger.needsWidth(cell) && widthSeen(seen, cell) < ledger.k - 1e-6);
    if (cells.length === 0) continue;
    const narrow = narrowIn(ledger, component, cells, seen);
    if (narrow.length > 0 && hideFor(ledger, narrow, { component, components, apart }, seen)) some = true;
  }
  return some;
}

interface Surroundings {
  readonly component: Component;
  readonly components: readonly Component[];
  /** Whether groups are looked at one by one. */
  readonly apart: boolean;
}

const equationsAt = (ledger: Ledger, cell: number, apart: boolean): readonly number[] =>
  (ledger.equationsOf[cell] ?? []).filter((id) => !apart || ledger.equations[id]?.across !== true);

/** Hides what makes narrow cells wide; gives up on those that nothing around them can. */
function hideFor(ledger: Ledger, narrow: readonly number[], place: Surroundings, seen: Seen): boolean {
  const prices = around(ledger, place);
  const { cells, equations } = together(ledger, place, prices);
  const polytope = polytopeOf(ledger, cells, equations, prices);
  recall(polytope, cells, seen);
  let some = false;
  for (const cell of narrow) {
    const found = polytope.letGo(cells.indexOf(cell), ledger.k);
    for (const index of found ?? []) {
      const partner = ledger.handleOf(cells[index] ?? ZERO);
      if (partner === null) continue;
      ledger.hide(partner, 'complement');
      some = true;
    }
    if (found !== null) continue;
    const { moved } = movedBy(ledger, cell, cells, equations);
    for (const one of moved) ledger.hide(one, 'complement');
    if (moved.length > 0) {
      some = true;
      continue;
    }
    // Where there is more around than was looked at, one goes and the rest is looked at again.
    const [first] = prices.size < MOST_AROUND ? [] : [...prices.keys()].filter((one) => ledger.canHide(one));
    if (first !== undefined) ledger.hide(first, 'complement');
    else if (place.apart) continue;
    else hideFarther(ledger, cell, place);
    some = true;
  }
  return some;
}

/**
 * Looks at everything that hangs together with a cell, and gives up where it is certain that nothing of it helps. Where
 * that could not be seen to the end, all of it goes.
 */
function hideFarther(ledger: Ledger, cell: number, place: Surroundings): void {
  const prices = around(ledger, place, Infinity, Infinity);
  const { cells, equations } = together(ledger, place, prices);
  const { moved, isCertain } = movedBy(ledger, cell, cells, equations);
  const going = moved.length > 0 || isCertain ? moved : [...prices.keys()].filter((one) => ledger.canHide(one));
  for (const one of going) ledger.hide(one, 'complement');
  if (going.length === 0) ledger.giveUp(cell);
}

/**
 * Which shown cells move when all of them may: where letting go of the cheapest one by one got stuck, this tells whether
 * anything helps, and what. Nothing moves where nothing helps, as far as that is certain.
 */
function movedBy(
  ledger: Ledger,
  cell: number,
  cells: readonly number[],
  equations: ReadonlySet<number>,
): { readonly moved: readonly number[]; readonly isCertain: boolean } {
  const polytope = polytopeOf(ledger, cells, equations, new Map(), ENDURANCE);
  if (!polytope.spreads(cells.indexOf(cell), ledger.k)) {
    return { moved: [], isCertain: !polytope.isCut && polytope.isTrue() };
  }
  const moved = cells.flatMap((one, index) => {
    const stands = (polytope.most[index] ?? 0) - (polytope.least[index] ?? 0) <= 1e-7;
    return stands ? [] : (ledger.handleOf(one) ?? []);
  });
  return { moved, isCertain: polytope.isTrue() };
}

/** What is let go ties a component to others: all of them move together. */
function together(
  ledger: Ledger,
  { component, components, apart }: Surroundings,
  prices: ReadonlyMap<number, number>,
): { readonly cells: readonly number[]; readonly equations: ReadonlySet<number> } {
  const cells = new Set([...component.cells, ...prices.keys()]);
  const equations = new Set(component.equations);
  for (const cell of prices.keys()) for (const id of equationsAt(ledger, cell, apart)) equations.add(id);
  const touched = new Set<number>();
  for (const id of equations) {
    const equation = ledger.equations[id];
    if (!equation) continue;
    for (const cell of [equation.total, ...equation.parts]) if (ledger.isUnknown(cell)) touched.add(cell);
  }
  for (const other of components) {
    if (other === component || !other.cells.some((cell) => touched.has(cell))) continue;
    for (const cell of other.cells) cells.add(cell);
    for (const id of other.equations) equations.add(id);
  }
  return { cells: [...cells], equations };
}

/** What is not shown by itself costs nothing to hide; a linear program wants a price for it. */
const NOTHING = 1e-3;

/** Nobody is no cover; a sum of scores that happens to be zero is, and costs something. */
const canCover = (ledger: Ledger, cell: number): boolean => ledger.value(cell) !== 0 || ledger.cost(cell) !== 0;

/**
 * What can be hidden around a component, with its price: what shares a sum with it, and what shares one with that. What is
 * never hidden for itself has the price of what it goes with.
 */
function around(
  ledger: Ledger,
  { component, apart }: Surroundings,
  rings = 2,
  most = MOST_AROUND,
): ReadonlyMap<number, number> {
  const prices = new Map<number, number>();
  let ids: readonly number[] = component.equations;
  for (let ring = 0; ring < rings && ids.length > 0; ring += 1) {
    const shown = new Map<number, number>();
    for (const id of ids) {
      const equation = ledger.equations[id];
      if (!equation) continue;
      for (const cell of [equation.total, ...equation.parts]) {
        if (prices.has(cell) || !canCover(ledger, cell)) continue;
        const handle = ledger.handleOf(cell);
        if (handle !== null) shown.set(cell, handle);
      }
    }
    const own = [...shown]
      .map(([cell, handle]) => [cell, Math.max(NOTHING, priceOf(ledger, handle))] as const)
      .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    for (const [cell, price] of own) if (prices.size < most) prices.set(cell, price);
    ids = [...new Set(own.flatMap(([cell]) => equationsAt(ledger, cell, apart)))];
  }
  return prices;
}

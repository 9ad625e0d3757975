/**
 * Secondary suppression. Hides further figures, the cheapest first, until no hidden one can be computed from what is
 * shown, first equation by equation, then over all equations together, and until every hidden count is wide enough.
 * Hiding only grows, so it ends; when a cell cannot be covered any other way, everything that can be hidden is.
 */
import { determinedCells } from './determined.js';
import { type Equation, type Ledger, Rule, Status } from './ledger.js';
import { narrowestRange } from './mean-bounds.js';
import { priceOf } from './price.js';
import { widen, type Looked } from './widen.js';

/** @param thorough  Hidden counts are kept wide over all groups together however long that takes; see `widen`. */
export function settle(ledger: Ledger, thorough: boolean): void {
  const looked = nothingLooked();
  let waiting: readonly number[] | undefined;
  for (;;) {
    settleEquations(ledger, waiting);
    const open = determinedCells(ledger).filter((cell) => !ledger.isGivenUp(cell));
    if (open.length === 0) {
      if (!widen(ledger, looked, thorough)) return;
      waiting = ledger.takeChanged();
      continue;
    }
    for (const cell of open) cover(ledger, cell);
    waiting = ledger.takeChanged();
    if (waiting.length > 0) continue;
    // What cannot be covered is in the power of the figures around it, or in nobody's.
    if (!hideEverything(ledger)) for (const cell of open) ledger.giveUp(cell);
    waiting = ledger.takeChanged();
  }
}

const nothingLooked = (): Looked => ({ apart: new Map(), together: new Map() });

/** Nobody in all of them is nobody in each. */
function releaseZeros(ledger: Ledger): void {
  for (const { rule, total, parts } of ledger.equations) {
    if (rule !== Rule.Respondents || ledger.isUnknown(total) || ledger.value(total) !== 0) continue;
    for (const part of parts) ledger.release(part);
  }
}

/** A count that is hidden with its table as cover for others, and small by nothing of its own. */
const isHiddenAlong = (ledger: Ledger, cell: number): boolean =>
  ledger.reason(cell) === 'complement' && ledger.value(cell) >= ledger.k && !ledger.isAmount(cell);

/** What follows from figures that are published elsewhere is as good as published, and no cover for anything. */
function fixWhatFollows(ledger: Ledger): void {
  const isFixed = (cell: number): boolean => ledger.status(cell) === Status.Fixed;
  const waiting = ledger.equations.filter(({ total, parts }) => isFixed(total) || parts.some(isFixed));
  for (let equation = waiting.pop(); equation; equation = waiting.pop()) {
    if (equation.rule === Rule.Company) continue;
    const left = [equation.total, ...equation.parts].filter((cell) => !isFixed(cell));
    const [only] = left;
    if (left.length !== 1 || only === undefined) continue;
    if (ledger.canHide(only)) ledger.fix(only);
    else if (isHiddenAlong(ledger, only)) ledger.reveal(only);
    else continue;
    for (const id of ledger.equationsOf[only] ?? []) {
      const next = ledger.equations[id];
      if (next) waiting.push(next);
    }
  }
}

/** Equation by equation alone. @param first the equations to look at; all of them when not given */
export function settleEquations(ledger: Ledger, first?: readonly number[]): void {
  if (first === undefined) {
    ledger.takeChanged();
    releaseZeros(ledger);
    fixWhatFollows(ledger);
  }
  let waiting = new Set(first ?? ledger.equations.keys());
  while (waiting.size > 0) {
    const next = new Set<number>();
    for (const id of waiting) {
      const equation = ledger.equations[id];
      if (!equation) continue;
      while (mend(ledger, equation)) for (const changed of ledger.takeChanged()) next.add(changed);
    }
    waiting = next;
  }
}

/** Hides one more cell of an equation that gives a hidden one away. False when it gives nothing away, or nothing is left. */
function mend(ledger: Ledger, equation: Equation): boolean {
  switch (equation.rule) {
    case Rule.Respondents:
    case Rule.Pair:
      return mendSum(ledger, equation);
    case Rule.Mean:
    case Rule.PreciousMean:
      return mendMean(ledger, equation);
    case Rule.Company: {
      const hidden = equation.parts.filter((part) => ledger.isUnknown(part)).length;
      const partner = cheapest(
        ledger,
        equation.parts.filter((part) => ledger.canHide(part)),
      );
      return hidden === 1 && partner !== undefined && hideOne(ledger, partner);
    }
    case Rule.Square:
      return equation.parts.some((part) => ledger.isUnknown(part)) && hideOne(ledger, equation.total);
  }
}

function mendSum(ledger: Ledger, { rule, total, parts }: Equation): boolean {
  let unknown = 0;
  let respondents = 0;
  let needed = false;
  for (const part of parts) {
    if (!ledger.isUnknown(part)) continue;
    unknown += 1;
    respondents += ledger.value(part);
    needed ||= ledger.isProtected(part);
  }
  const openTotal = ledger.isUnknown(total);
  needed ||= ledger.isProtected(total);
  if (!needed) return false;
  const covered = unknown + (openTotal ? 1 : 0) >= 2;
  if (covered && (rule === Rule.Pair || openTotal || respondents >= ledger.k)) return false;
  const shown = parts.filter((part) => ledger.canHide(part) && (rule === Rule.Pair || !ledger.isEmpty(part)));
  const partner = cheapest(ledger, shown) ?? total;
  return !ledger.isEmpty(partner) || rule === Rule.Pair ? hideOne(ledger, partner) : false;
}

function mendMean(ledger: Ledger, { rule, total, parts, coefficients }: Equation): boolean {
  if (ledger.isUnknown(total)) return false;
  const hidden = parts.map((part, index) => ({ part, code: coefficients?.[index] ?? 1 }));
  const unknown = hidden.filter(({ part }) => ledger.isUnknown(part));
  if (unknown.length === 0) return false;
  const respondents = unknown.reduce((sum, { part }) => sum + ledger.value(part), 0);
  const weighted = unknown.reduce((sum, { part, code }) => sum + code * ledger.value(part), 0);
  const codes = unknown.map(({ code }) => code);
  if (narrowestRange(codes, respondents, weighted) >= ledger.k) return false;
  const more = rule === Rule.PreciousMean ? cheapest(ledger, shownAndFilled(ledger, parts)) : undefined;
  return hideOne(ledger, more ?? total);
}

const shownAndFilled = (ledger: Ledger, cells: readonly number[]): number[] =>
  cells.filter((cell) => ledger.canHide(cell) && ledger.value(cell) > 0);

/** The cell that costs least: its respondents, and as many again for every sum that it would open. */
function cheapest(ledger: Ledger, cells: readonly number[]): number | undefined {
  let best: number | undefined;
  let lowest = Infinity;
  for (const cell of cells) {
    if (ledger.cost(cell) >= lowest) continue;
    const price = priceOf(ledger, cell);
    if (price >= lowest) continue;
    best = cell;
    lowest = price;
  }
  return best;
}

function hideOne(ledger: Ledger, cell: number): boolean {
  if (!ledger.canHide(cell)) return false;
  ledger.hide(cell, 'complement');
  return true;
}

/** Hides the cheapest shown cell beside one that is determined, or else beside its neighbours. */
function cover(ledger: Ledger, cell: number): void {
  const seen = new Set<number>([cell]);
  let ring: readonly number[] = [cell];
  while (ring.length > 0) {
    const around = new Set<number>();
    for (const member of ring) {
      for (const id of ledger.equationsOf[member] ?? []) {
        const equation = ledger.equations[id];
        if (equation) for (const other of [equation.total, ...equation.parts]) around.add(other);
      }
    }
    const partner = cheapest(ledger, shownAndFilled(ledger, [...around]));
    if (partner !== undefined) {
      ledger.hide(partner, 'complement');
      return;
    }
    ring = [...around].filter((other) => ledger.isUnknown(other) && !seen.has(other));
    for (const other of ring) seen.add(other);
  }
}

function hideEverything(ledger: Ledger): boolean {
  let some = false;
  ledger.statuses.forEach((status, cell) => {
    if (status !== Status.Known) return;
    ledger.hide(cell, 'complement');
    some = true;
  });
  return some;
}

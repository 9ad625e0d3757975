/**
 * The outcome rates of AAPOR's Standard Definitions, each with what it is a share of. Formulas: fieldwork-facts.md,
 * section 1. A rate that has nothing to be a share of says so; there is no NaN and no 0 % of nothing.
 */
import type { Disposition } from './disposition.js';
import { outcomeGroups, type OutcomeGroup } from './outcome.js';

/** What is counted. A rate of homes and a rate of people are never mixed. */
export type RateUnit = 'households' | 'residents';

export type GroupCounts = Readonly<Record<OutcomeGroup, number>>;

export const rateIds = [
  'RR1',
  'RR2',
  'RR3',
  'RR4',
  'RR5',
  'RR6',
  'COOP1',
  'COOP2',
  'COOP3',
  'COOP4',
  'REF1',
  'REF2',
  'REF3',
  'CON1',
  'CON2',
  'CON3',
] as const;
export type RateId = (typeof rateIds)[number];

/** How a rate takes those of whom it is unknown whether they belong: all of them, a part `e`, or none. */
type Unknowns = 'all' | 'estimated' | 'none';

interface RateDefinition {
  readonly numerator: readonly OutcomeGroup[];
  readonly denominator: readonly OutcomeGroup[];
  readonly unknowns: Unknowns;
}

const UNKNOWN: readonly OutcomeGroup[] = ['UH', 'UO'];
const I: readonly OutcomeGroup[] = ['I'];
const IP: readonly OutcomeGroup[] = ['I', 'P'];
const R: readonly OutcomeGroup[] = ['R'];
const CONTACTED: readonly OutcomeGroup[] = ['I', 'P', 'R', 'O'];
const ASKED: readonly OutcomeGroup[] = ['I', 'P', 'R'];
/** D: all known to be eligible. */
const D: readonly OutcomeGroup[] = ['I', 'P', 'R', 'NC', 'O'];

const rate = (
  numerator: readonly OutcomeGroup[],
  denominator: readonly OutcomeGroup[],
  unknowns: Unknowns,
): RateDefinition => ({ numerator, denominator, unknowns });

export const rateDefinitions: Readonly<Record<RateId, RateDefinition>> = {
  RR1: rate(I, D, 'all'),
  RR2: rate(IP, D, 'all'),
  RR3: rate(I, D, 'estimated'),
  RR4: rate(IP, D, 'estimated'),
  RR5: rate(I, D, 'none'),
  RR6: rate(IP, D, 'none'),
  COOP1: rate(I, CONTACTED, 'none'),
  COOP2: rate(IP, CONTACTED, 'none'),
  COOP3: rate(I, ASKED, 'none'),
  COOP4: rate(IP, ASKED, 'none'),
  REF1: rate(R, D, 'all'),
  REF2: rate(R, D, 'estimated'),
  REF3: rate(R, D, 'none'),
  CON1: rate(CONTACTED, D, 'all'),
  CON2: rate(CONTACTED, D, 'estimated'),
  CON3: rate(CONTACTED, D, 'none'),
};

/** `no-denominator`: there is nothing yet to be a share of. `no-estimate`: nothing is known to estimate `e` from. */
export type NoRate = 'no-denominator' | 'no-estimate';

export interface Rate {
  readonly id: RateId;
  readonly unit: RateUnit;
  /** `I + P`, in AAPOR's letters. */
  readonly numeratorIs: string;
  /** `I + P + R + NC + O + e (UH + UO)`. */
  readonly denominatorIs: string;
  readonly numerator: number;
  /** Whole, unless a part of the unknown ones is in it; null when that part cannot be estimated. */
  readonly denominator: number | null;
  /** Between 0 and 1. */
  readonly value: { readonly known: true; readonly share: number } | { readonly known: false; readonly why: NoRate };
}

export interface Rates {
  readonly unit: RateUnit;
  readonly counts: GroupCounts;
  /** The part of the unknown ones that is taken to be eligible, and where it comes from. */
  readonly e: { readonly value: number | null; readonly from: 'cases' | 'given' };
  readonly rates: Readonly<Record<RateId, Rate>>;
}

export function countGroups(dispositions: Iterable<Pick<Disposition, 'group'>>): GroupCounts {
  const counts = Object.fromEntries(outcomeGroups.map((group) => [group, 0])) as Record<OutcomeGroup, number>;
  for (const { group } of dispositions) counts[group] += 1;
  return counts;
}

/**
 * All rates of some dispositions.
 *
 * @param given a share (0–1) from outside to use for `e`; without it, that of the cases whose eligibility is known:
 *   (I+P+R+NC+O) / (I+P+R+NC+O+NE)
 */
export function ratesOf(counts: GroupCounts, unit: RateUnit, given?: number): Rates {
  const known = sum(counts, D);
  const estimate = known + counts.NE > 0 ? known / (known + counts.NE) : null;
  const e = given === undefined ? estimate : Math.min(1, Math.max(0, given));
  return {
    unit,
    counts,
    e: { value: e, from: given === undefined ? 'cases' : 'given' },
    rates: Object.fromEntries(rateIds.map((id) => [id, rateOf(id, counts, unit, e)])) as Record<RateId, Rate>,
  };
}

function rateOf(id: RateId, counts: GroupCounts, unit: RateUnit, e: number | null): Rate {
  const { numerator, denominator, unknowns } = rateDefinitions[id];
  const above = sum(counts, numerator);
  const below = denominatorOf(sum(counts, denominator), sum(counts, UNKNOWN), unknowns, e);
  return {
    id,
    unit,
    numeratorIs: numerator.join(' + '),
    denominatorIs: [...denominator, ...unknownTerm[unknowns]].join(' + '),
    numerator: above,
    denominator: below,
    value: valueOf(above, below),
  };
}

const unknownTerm: Readonly<Record<Unknowns, readonly string[]>> = {
  all: UNKNOWN,
  estimated: [`e (${UNKNOWN.join(' + ')})`],
  none: [],
};

function denominatorOf(known: number, unknown: number, unknowns: Unknowns, e: number | null): number | null {
  if (unknowns === 'none' || unknown === 0) return known;
  if (unknowns === 'all') return known + unknown;
  return e === null ? null : known + e * unknown;
}

function valueOf(numerator: number, denominator: number | null): Rate['value'] {
  if (denominator === null) return { known: false, why: 'no-estimate' };
  return denominator === 0 ? { known: false, why: 'no-denominator' } : { known: true, share: numerator / denominator };
}

const sum = (counts: GroupCounts, groups: readonly OutcomeGroup[]): number =>
  groups.reduce((total, group) => total + counts[group], 0);

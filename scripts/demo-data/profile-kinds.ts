/** The kinds of answer that the demo's residents give, and how one of them draws an answer. */
import { bell, type Random } from './people.js';

/** Answers in order: who feels better draws from the far end. */
export interface Steps {
  readonly kind: 'steps';
  /** From the least to the most favourable; shares of any sum. */
  readonly shares: readonly (readonly [code: string, share: number])[];
}

/** Answers without an order. */
export interface Kinds {
  readonly kind: 'kinds';
  readonly shares: readonly (readonly [code: string, share: number])[];
}

/** Several answers, each with a chance of its own. */
export interface Several {
  readonly kind: 'several';
  readonly chances: Readonly<Record<string, number>>;
  /** How much more often somebody chooses who feels worse. */
  readonly lean: number;
}

export type Profile = Steps | Kinds | Several;

/** Keys that are numbers come in ascending order, so the order is given by who is better off: `favourable`. */
export function steps(shares: Readonly<Record<string, number>>, favourable?: 'high' | 'low'): Steps {
  const entries = Object.entries(shares);
  return { kind: 'steps', shares: favourable === 'low' ? entries.reverse() : entries };
}

export const kinds = (shares: Readonly<Record<string, number>>): Kinds => ({
  kind: 'kinds',
  shares: Object.entries(shares),
});

export const several = (chances: Readonly<Record<string, number>>): Several => ({ kind: 'several', chances, lean: 0 });

/** What troubles people. */
export const disturbance = (chances: Readonly<Record<string, number>>): Several => ({
  kind: 'several',
  chances,
  lean: 0.3,
});

/** How much of an answer is the person, and how much the moment: items of one scale then correlate about 0.5. */
const LOADING = 0.72;

/** The share of people who feel worse (a normal distribution by its logistic neighbour). */
const shareBelow = (level: number): number => 1 / (1 + Math.exp(-1.702 * level));

/** A code of ordered or unordered answers. */
export function drawOne({ kind, shares }: Steps | Kinds, level: number, random: Random): string {
  const felt = LOADING * level + Math.sqrt(1 - LOADING ** 2) * bell(random);
  const place = kind === 'steps' ? shareBelow(felt) : random();
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let upTo = 0;
  for (const [code, share] of shares) {
    upTo += share / total;
    if (place < upTo) return code;
  }
  return shares.at(-1)?.[0] ?? '';
}

/** The codes that are chosen; often none. */
export const drawSeveral = ({ chances, lean }: Several, level: number, random: Random): readonly string[] =>
  Object.entries(chances).flatMap(([code, chance]) =>
    random() < Math.min(0.97, chance * Math.exp(-lean * level)) ? [code] : [],
  );

/** The first few of a ranking: what weighs more comes earlier more often. */
export const drawRanking = ({ chances }: Several, most: number, random: Random): readonly string[] =>
  Object.entries(chances)
    .map(([code, weight]) => ({ code, moment: -Math.log(1 - random()) / weight }))
    .sort((a, b) => a.moment - b.moment)
    .slice(0, most)
    .map(({ code }) => code);

/**
 * Complexes in the order in which they need attention, as far as chance allows. Every two of them are compared, all
 * comparisons that are shown together are tested together (Holm 1979), and a place is as wide as what is not clearly
 * different: with 95 % certainty all places hold at once (after Al Mohamad, Goeman & van Zwet 2022, Biometrics
 * 78:238–247, with Holm in place of Tukey).
 */
import { holm } from '../../../domain/results/statistics/holm.js';
import { apart, type Estimate } from './estimate.js';

export interface Contender {
  readonly id: string;
  readonly estimate: Estimate;
}

export interface Contest {
  readonly better: 'higher' | 'lower' | null;
  readonly contenders: readonly Contender[];
}

export interface Standing {
  readonly id: string;
  /** Those that this one is clearly less favourable than, and more favourable than; by ids. */
  readonly below: readonly string[];
  readonly above: readonly string[];
  /** The places that it may have; 1 needs attention most. */
  readonly first: number;
  readonly last: number;
}

const LEVEL = 0.05;

/** Per contest the standings, those that need attention most first; all of them are tested together. */
export function standingsOf(contests: readonly Contest[]): readonly (readonly Standing[])[] {
  const pairs = contests.flatMap((contest, index) => pairsIn(contest).map((pair) => ({ index, ...pair })));
  const adjusted = holm(pairs.map(({ p }) => p));
  const clear = pairs.filter((_, at) => (adjusted[at] ?? 1) < LEVEL);
  return contests.map(({ better, contenders }, index) => {
    const own = clear.filter((pair) => pair.index === index);
    const sign = better === 'lower' ? -1 : 1;
    const standings = contenders.map(({ id, estimate }) => {
      const below = own.filter(({ low }) => low === id).map(({ high }) => high);
      const above = own.filter(({ high }) => high === id).map(({ low }) => low);
      return {
        attention: -sign * estimate.mean,
        id,
        below,
        above,
        first: 1 + above.length,
        last: contenders.length - below.length,
      };
    });
    return standings
      .sort((a, b) => a.first - b.first || a.last - b.last || b.attention - a.attention)
      .map(({ attention: _attention, ...standing }) => standing);
  });
}

interface Pair {
  readonly p: number;
  /** The less and the more favourable of two, if they differ. */
  readonly low: string;
  readonly high: string;
}

function pairsIn({ better, contenders }: Contest): Pair[] {
  return contenders.flatMap((one, index) =>
    contenders.slice(index + 1).flatMap((other): Pair[] => {
      const found = apart(one.estimate, other.estimate);
      if (!found) return [];
      const oneIsHigher = found.difference > 0;
      const oneIsBetter = better === 'lower' ? !oneIsHigher : oneIsHigher;
      return [{ p: found.p, low: oneIsBetter ? other.id : one.id, high: oneIsBetter ? one.id : other.id }];
    }),
  );
}

export interface Attention {
  readonly id: string;
  /** Contests in which it is clearly less favourable than another one, by index. */
  readonly below: readonly number[];
  readonly above: readonly number[];
  /** In how many it could be compared. */
  readonly compared: number;
  /** As many others are below as often: they share their place. */
  readonly shares: boolean;
}

/** Over all contests: who is clearly less favourable most often. Only clear differences count. */
export function attentionOf(ids: readonly string[], standings: readonly (readonly Standing[])[]): readonly Attention[] {
  const counted = ids.map((id) => {
    const own = standings.map((contest) => contest.find((standing) => standing.id === id));
    const where = (holds: (standing: Standing) => boolean): number[] =>
      own.flatMap((standing, index) => (standing && holds(standing) ? [index] : []));
    return {
      id,
      below: where(({ below }) => below.length > 0),
      above: where(({ above }) => above.length > 0),
      compared: own.filter((standing, index) => standing && (standings[index]?.length ?? 0) > 1).length,
    };
  });
  return counted
    .sort((a, b) => b.below.length - a.below.length)
    .map((one) => ({
      ...one,
      shares: counted.some(({ id, below }) => id !== one.id && below.length === one.below.length),
    }));
}

/**
 * Chains for both readers, the same for the same seed: staff read what is public, so that what a release hides from them
 * must not follow from one for the public, whichever of the two was made first.
 */
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Chain } from './generated-releases.js';

/** Which of two is made first, of the same answers. The command line makes them in the first order alone. */
export type Order = 'public first' | 'staff first';

export interface MixedChain {
  readonly seed: number;
  readonly kind: string;
  readonly inputs: readonly ReleaseInput[];
}

/** @param chain what was known when */
export function mixedOf({ seed, kind, inputs }: Pick<Chain, 'seed' | 'kind' | 'inputs'>, order: Order): MixedChain {
  const last = inputs.at(-1);
  if (!last) throw new RangeError('A chain has a release.');
  const one = (audience: ReleaseInput['audience'], later: number): ReleaseInput => ({
    ...last,
    audience,
    now: new Date(Date.parse(last.now) + later * 60_000).toISOString(),
  });
  const made: Readonly<Record<Order, readonly ReleaseInput[]>> = {
    'public first': [one('public', 0), one('internal', 1)],
    'staff first': [one('internal', 0), one('public', 1)],
  };
  return { seed, kind: `${order}, ${kind}`, inputs: made[order] };
}

/** Who took part in both waves of a period, who left and who joined, and how pairs were weighted. */
import type { StudyConfig } from '../../study/study-config.js';
import type { Design } from '../design.js';
import type { WaveContext } from '../disclosure/question-cells.js';
import { writtenCount, type Policy } from '../disclosure/policy.js';
import { shown } from '../participation.js';
import type { ReleasePeriod, ReleaseTurnover, ReleaseWeighting } from '../release-changes.js';
import type { Respondents } from '../respondents.js';
import type { PairsOf } from './pairs.js';
import type { Period } from './periods.js';
import type { PairWeights } from './weighting.js';
import { writtenPlaces } from './written-places.js';

export function writePeriods(
  periods: readonly Period[],
  config: Pick<StudyConfig, 'complexes' | 'waves'>,
  contexts: readonly WaveContext[],
  respondents: Respondents,
  pairsOf: PairsOf,
  weightsOf: (period: Period) => PairWeights | null,
): readonly ReleasePeriod[] {
  const [context] = contexts;
  if (!context) return [];
  const { design, policy } = context;
  return periods.map((period) => {
    const { later } = pairsOf(period);
    const pairs = new Uint32Array(design.places + 1);
    for (const row of later) {
      for (const place of [respondents.complex[row] ?? 0, design.places]) pairs[place] = (pairs[place] ?? 0) + 1;
    }
    const weights = weightsOf(period);
    return {
      from: config.waves[period.from]?.id ?? '',
      to: config.waves[period.to]?.id ?? '',
      turnover: writtenPlaces(config, design).map(({ complex, place }): ReleaseTurnover => {
        const slot = design.slotOf(place, 0);
        const own = pairs[place] ?? 0;
        const [then, now] = [contexts[period.from], contexts[period.to]];
        const hidden = then?.hidden[slot] ?? now?.hidden[slot] ?? null;
        return {
          complex,
          pairs: shown(own, hidden, policy),
          left: shown((then?.sizeOf(slot) ?? 0) - own, hidden, policy),
          joined: shown((now?.sizeOf(slot) ?? 0) - own, hidden, policy),
        };
      }),
      weighting: weights && weightingOf(weights, design, policy),
    };
  });
}

const weightingOf = (
  { margins, effective, largest, trimmed, converged }: PairWeights,
  design: Design,
  policy: Policy,
): ReleaseWeighting => ({
  breakdowns: margins.flatMap(({ breakdown }) => design.breakdowns[breakdown]?.id ?? []),
  effective: writtenCount(policy, Math.round(effective)),
  largest: Math.round(largest * 10) / 10,
  trimmed,
  converged,
});

/** How many took part, per wave and complex: about the fieldwork, not about what was said. */
import type { StudyConfig } from '../study/study-config.js';
import type { WaveContext } from './disclosure/question-cells.js';
import { writtenCount, type Policy } from './disclosure/policy.js';
import type { Design } from './design.js';
import { hiddenFigure } from './figures.js';
import type { Figure, HiddenReason, ReleaseParticipation } from './release.js';
import type { Respondents } from './respondents.js';

/** Staff see exact numbers; the public sees rounded ones, and no number under k. */
export function participationOf(
  config: StudyConfig,
  respondents: Respondents,
  contexts: readonly WaveContext[],
  policy: Policy,
): readonly ReleaseParticipation[] {
  const homes = homesOf(respondents, contexts.length, config.complexes.length);
  return contexts.flatMap(({ design, wave, hidden, sizeOf }) =>
    config.complexes.map((complex, place): ReleaseParticipation => {
      const slot = design.slotOf(place, 0);
      const answered = homes[wave]?.[place] ?? 0;
      const size = sizeOf(slot);
      return {
        wave: config.waves[wave]?.id ?? '',
        complex: complex.id,
        homes: complex.homes,
        complete: shown(answered, hidden[slot] ?? null, policy),
        respondents: shown(size, hidden[slot] ?? null, policy),
      };
    }),
  );
}

/** How many took part: exact for staff, and rounded in public with no number under k. */
export function shown(count: number, hidden: HiddenReason | null, policy: Policy): Figure {
  if (policy.audience === 'internal' || count === 0) return count;
  if (count < policy.k) return hiddenFigure('small');
  return hidden === null ? writtenCount(policy, count) : hiddenFigure('complement');
}

/** Homes with a completed response, per wave and complex. */
function homesOf({ rows, wave, complex, places }: Respondents, waves: number, complexes: number): number[][] {
  const seen = Array.from({ length: waves }, () => Array.from({ length: complexes }, () => new Set<string>()));
  for (let row = 0; row < rows; row += 1) {
    const place = places[row];
    if (place) seen[wave[row] ?? 0]?.[complex[row] ?? 0]?.add(place.id);
  }
  return seen.map((perComplex) => perComplex.map(({ size }) => size));
}

/** How many respondents the release is made from. In public, those of the waves that are shown. */
export function respondentsShown(design: Design, contexts: readonly WaveContext[], policy: Policy): Figure {
  const everybody = design.slotOf(design.places, 0);
  const counted = contexts.filter(({ hidden }) => policy.audience === 'internal' || hidden[everybody] === null);
  const total = counted.reduce((sum, { sizeOf }) => sum + sizeOf(everybody), 0);
  if (policy.audience === 'internal') return total;
  return total === 0 ? hiddenFigure('base') : writtenCount(policy, total);
}

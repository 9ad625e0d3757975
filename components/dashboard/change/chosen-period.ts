/** Between which waves change is told. */
import type { ReleasePeriod } from '../../../domain/results/release-changes.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';
import type { ReleaseView } from '../release-view.js';

/**
 * The period that was asked for. Of several that fit the longest, which stands last: what lies between the first wave
 * and the last is no endpoint.
 */
export function chosenPeriod(
  { release }: ReleaseView,
  { since, wave }: Pick<DashboardPlace, 'since' | 'wave'>,
): ReleasePeriod | undefined {
  const periods = release.change?.periods ?? [];
  const upTo = periods.filter(({ to }) => to === wave);
  const ending = upTo.length > 0 ? upTo : periods;
  return ending.filter(({ from }) => from === since).at(-1) ?? ending.at(-1);
}

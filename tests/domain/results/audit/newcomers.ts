/** Who a release adds to the one before it, by what it says itself: until when it counts, per wave and complex. */
import type { Counted } from '../../../../domain/results/counted.js';
import { countSince } from '../../../../domain/results/standing/count-since.js';
import type { ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';

/** @param counted everybody in the input */
export function newcomers(
  counted: Counted,
  { config, responses }: ReleaseInput,
  release: Release,
  before: Release | null,
): Counted {
  if (!before) return counted;
  const now = untilOf(release);
  const then = before.source.until ? untilOf(before) : toldUntil(before);
  const first = new Map<string, string>();
  for (const { id, household, respondent, wave, completedAt } of responses) {
    const key = JSON.stringify([household ?? id, respondent, wave]);
    const moment = completedAt ?? '';
    if (moment < (first.get(key) ?? '~')) first.set(key, moment);
  }
  const { respondents } = counted;
  const isNew = new Array<boolean>(respondents.rows).fill(false);
  for (const { rows, responses: own } of respondents.answered) {
    own.forEach(({ id, household, respondent, wave }, index) => {
      const row = rows[index] ?? 0;
      const place = JSON.stringify([wave, config.complexes[respondents.complex[row] ?? 0]?.id]);
      const moment = first.get(JSON.stringify([household ?? id, respondent, wave])) ?? '~';
      isNew[row] = moment <= (now.get(place) ?? '') && moment > (then.get(place) ?? '');
    });
  }
  return countSince(counted, isNew);
}

const untilOf = ({ source }: Release): ReadonlyMap<string, string> =>
  new Map((source.until ?? []).map(({ wave, complex, until }) => [JSON.stringify([wave, complex]), until]));

/** A first release counts everybody. */
const toldUntil = ({ tables, scores, createdAt }: Release): ReadonlyMap<string, string> =>
  new Map([...tables, ...scores].map(({ wave, complex }) => [JSON.stringify([wave, complex]), createdAt]));

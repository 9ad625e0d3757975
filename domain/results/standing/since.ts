/**
 * Who comes to a release that is out. A wave that is not out yet is counted as a whole, and so is a complex that was not
 * in it. Of what is out, late answers wait until there are as many as were counted before, and k at least: a few of
 * them, protected by themselves, would hide more than they tell.
 */
import type { Moment } from '../../records/records.js';
import type { StudyConfig } from '../../study/study-config.js';
import type { CountedResponse } from '../packed-responses.js';
import type { CountedUntil, Release } from '../release.js';
import type { Respondents } from '../respondents.js';
import { isAfter, momentsOf, peopleShown, placeKey, wavesOf } from './moments.js';

export interface Since {
  /** Per respondent whether the release adds what this one said. */
  readonly isNew: readonly boolean[];
  /** Until when the release counts, with these. */
  readonly until: readonly CountedUntil[];
}

/** @param responses all of them: who answered again was there before */
export function cameSince(
  stand: Release,
  { waves, complexes }: Pick<StudyConfig, 'waves' | 'complexes'>,
  respondents: Respondents,
  responses: readonly CountedResponse[],
  now: Moment,
  k: number,
): Since {
  const moments = momentsOf(stand);
  const out = wavesOf(stand);
  const first = firstAnswers(responses);
  const isNew = new Array<boolean>(respondents.rows).fill(false);
  const coming = new Map<string, { readonly wave: string; readonly complex: string; readonly rows: number[] }>();
  keysOf(respondents).forEach((key, row) => {
    const wave = waves[respondents.wave[row] ?? 0]?.id ?? '';
    const complex = complexes[respondents.complex[row] ?? 0]?.id;
    if (complex === undefined) {
      // Whose home is in no complex cannot be told apart from those who were counted.
      isNew[row] = !out.has(wave);
      return;
    }
    const place = placeKey(wave, complex);
    const moment = moments.get(place);
    if (moment && !isAfter(first.get(key) ?? now, moment.until)) return;
    const own = coming.get(place) ?? { wave, complex, rows: [] };
    coming.set(place, own);
    own.rows.push(row);
  });
  const until = new Map(moments);
  for (const [place, { wave, complex, rows }] of coming) {
    if (out.has(wave)) {
      const least = moments.has(place) ? Math.max(k, peopleShown(stand, wave, complex)) : k;
      if (rows.length < least) continue;
    }
    for (const row of rows) isNew[row] = true;
    until.set(place, { wave, complex, until: now });
  }
  const sorted = [...until].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return { isNew, until: sorted.map(([, moment]) => moment) };
}

type Answerer = Pick<CountedResponse, 'id' | 'household' | 'respondent' | 'wave'>;

/** A person in a wave. */
const keyOf = ({ id, household, respondent, wave }: Answerer): string =>
  JSON.stringify(household === null ? [id] : [household, respondent, wave]);

/** Per person and wave when the first answers were complete. */
function firstAnswers(responses: readonly CountedResponse[]): ReadonlyMap<string, Moment> {
  const first = new Map<string, Moment>();
  for (const response of responses) {
    if (response.state !== 'complete') continue;
    const key = keyOf(response);
    const moment = response.completedAt ?? response.changedAt;
    const known = first.get(key);
    if (known === undefined || isAfter(known, moment)) first.set(key, moment);
  }
  return first;
}

function keysOf({ rows, answered }: Respondents): readonly string[] {
  const keys = new Array<string>(rows).fill('');
  for (const own of answered) {
    own.responses.forEach((response, index) => {
      keys[own.rows[index] ?? 0] = keyOf(response);
    });
  }
  return keys;
}

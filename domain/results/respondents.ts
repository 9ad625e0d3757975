/**
 * Who is counted: one row per person and wave, with the responses that this person completed in it. Drafts and
 * withdrawn responses never get this far. The rows are in an order of their own, so that figures do not depend on
 * the order in which responses arrive.
 */
import type { Codebook } from '../questionnaire/codebook.js';
import type { HouseholdPlace } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';
import type { CountedResponse } from './packed-responses.js';

/** The responses to one questionnaire, and the rows that they belong to. */
export interface Answered {
  readonly codebook: Codebook;
  /** Ascending. */
  readonly rows: Int32Array;
  readonly responses: readonly CountedResponse[];
}

export interface Respondents {
  readonly rows: number;
  /** Index of the wave in the study. */
  readonly wave: Uint8Array;
  /** Index of the complex in the study; `complexes.length` for a household that is not in the register. */
  readonly complex: Uint8Array;
  readonly places: readonly (HouseholdPlace | null)[];
  /** The same number in every wave for the same person; −1 for a response that belongs to no household. */
  readonly person: Int32Array;
  readonly persons: number;
  readonly answered: readonly Answered[];
  /** `id@version` of every questionnaire that was answered. */
  readonly definitions: readonly string[];
}

interface Counted {
  readonly response: CountedResponse;
  readonly wave: number;
  readonly person: string | null;
  readonly codebook: number;
}

export function respondentsOf(
  config: Pick<StudyConfig, 'id' | 'waves' | 'complexes'>,
  codebooks: readonly Codebook[],
  responses: readonly CountedResponse[],
  places: readonly HouseholdPlace[],
): Respondents {
  const counted = latestOfEach(countable(config, codebooks, responses));
  const rowOf = new Map<string, number>();
  const rows = counted.map(({ wave, person, response }) => {
    const key = person === null ? `*\n${response.id}` : `${wave}\n${person}`;
    const row = rowOf.get(key) ?? rowOf.size;
    rowOf.set(key, row);
    return row;
  });
  const count = rowOf.size;
  const waveOf = new Uint8Array(count);
  const complexOf = new Uint8Array(count).fill(config.complexes.length);
  const personOf = new Int32Array(count).fill(-1);
  const placeOf = new Array<HouseholdPlace | null>(count).fill(null);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const complexById = new Map(config.complexes.map(({ id }, index) => [id, index]));
  const personByKey = new Map<string, number>();
  counted.forEach(({ response, wave, person }, index) => {
    const row = rows[index] ?? 0;
    waveOf[row] = wave;
    if (person === null || response.household === null) return;
    const number = personByKey.get(person) ?? personByKey.size;
    personByKey.set(person, number);
    personOf[row] = number;
    const place = placeById.get(response.household);
    if (!place) return;
    placeOf[row] = place;
    complexOf[row] = complexById.get(place.complex) ?? config.complexes.length;
  });
  return {
    rows: count,
    wave: waveOf,
    complex: complexOf,
    places: placeOf,
    person: personOf,
    persons: personByKey.size,
    answered: codebooks.flatMap((codebook, index) => answeredOf(codebook, index, counted, rows)),
    definitions: [
      ...new Set(counted.map(({ response: { definition } }) => `${definition.id}@${definition.version}`)),
    ].sort(),
  };
}

/** Complete responses of this study to a questionnaire that is known, in one of its waves; ordered by id. */
function countable(
  config: Pick<StudyConfig, 'id' | 'waves'>,
  codebooks: readonly Codebook[],
  responses: readonly CountedResponse[],
): Counted[] {
  const waves = new Map<string | null, number>(config.waves.map(({ id }, index) => [id, index]));
  // A questionnaire that stands alone knows of no wave; where there is only one, that is the one.
  if (config.waves.length === 1) waves.set(null, 0);
  const exact = new Map<string, number>();
  const byId = new Map<string, number>();
  codebooks.forEach(({ definition: { id, version } }, index) => {
    exact.set(`${id}@${version}`, index);
    byId.set(id, index);
  });
  const counted: Counted[] = [];
  for (const response of responses) {
    if (response.state !== 'complete' || response.study !== config.id) continue;
    const wave = waves.get(response.wave);
    // An answer to an older version is read with the version at hand: codes keep their meaning between versions.
    const { id, version } = response.definition;
    const codebook = exact.get(`${id}@${version}`) ?? byId.get(id);
    if (wave === undefined || codebook === undefined) continue;
    const person = response.household === null ? null : `${response.household}\n${response.respondent}`;
    counted.push({ response, wave, person, codebook });
  }
  return counted.sort((a, b) => compare(a.response.id, b.response.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When somebody answered the same questionnaire twice in a wave, the response that was completed last counts. */
function latestOfEach(counted: readonly Counted[]): readonly Counted[] {
  const latest = new Map<string, Counted>();
  for (const one of counted) {
    const { id } = one.response.definition;
    const key = one.person === null ? one.response.id : `${one.wave}\n${id}\n${one.person}`;
    const other = latest.get(key);
    if (other === undefined || isLater(one.response, other.response)) latest.set(key, one);
  }
  return latest.size === counted.length
    ? counted
    : [...latest.values()].sort((a, b) => compare(a.response.id, b.response.id));
}

const momentOf = (response: CountedResponse): string => response.completedAt ?? response.changedAt;

const isLater = (one: CountedResponse, other: CountedResponse): boolean =>
  (compare(momentOf(one), momentOf(other)) || one.revision - other.revision) > 0;

function answeredOf(
  codebook: Codebook,
  index: number,
  counted: readonly Counted[],
  rows: readonly number[],
): readonly Answered[] {
  const own = counted.flatMap((one, position) => (one.codebook === index ? [position] : []));
  if (own.length === 0) return [];
  const order = own.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
  const responses = order.flatMap((position) => counted[position]?.response ?? []);
  return [
    {
      codebook,
      rows: Int32Array.from(order, (position) => rows[position] ?? 0),
      responses,
    },
  ];
}

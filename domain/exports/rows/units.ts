/** Which responses are exported, in an order that tells nothing of when somebody took part: that of the pseudonyms. */
import type { HouseholdPlace, ResponseRecord } from '../../records/records.js';
import type { ExportRequest, ExportSummary, Pause } from '../export-request.js';
import type { Pseudonyms } from '../pseudonym.js';
import { sortInTurns } from './sort-in-turns.js';

/** One response, without its answers. */
export interface Unit {
  readonly id: string;
  readonly household: string;
  readonly respondent: number;
  readonly place: HouseholdPlace | null;
  /** Index in the study's waves. */
  readonly wave: number;
  /** Index of the codebook that reads it. */
  readonly codebook: number;
  /** Seconds that its dates are moved by. */
  readonly shift: number;
  /** Entries in each of the catalogue's lists. */
  readonly entries: readonly number[];
  readonly moment: string;
  readonly revision: number;
}

/** Takes in responses one by one; the latest one counts where somebody answered the same questionnaire twice. */
export class UnitCollector {
  readonly #units = new Map<string, Unit>();
  readonly #waves: ReadonlyMap<string | null, number>;
  readonly #places: ReadonlyMap<string, HouseholdPlace>;
  readonly #codebooks = new Map<string, number>();
  readonly #left = { unfinished: 0, outside: 0, superseded: 0 };

  constructor(
    readonly request: ExportRequest,
    readonly pseudonyms: Pseudonyms,
  ) {
    const { config, codebooks, places } = request;
    const waves = new Map<string | null, number>(config.waves.map(({ id }, index) => [id, index]));
    // A questionnaire that stands alone knows of no wave; where there is only one, that is the one.
    if (config.waves.length === 1) waves.set(null, 0);
    this.#waves = waves;
    this.#places = new Map(places.map((place) => [place.id, place]));
    codebooks.forEach(({ definition: { id, version } }, index) => {
      this.#codebooks.set(id, index);
      this.#codebooks.set(`${id}@${version}`, index);
    });
  }

  get left(): ExportSummary['left'] {
    return this.#left;
  }

  /** The wave and codebook of a response that is exported; null for one that stays out, and then it is counted. */
  placeOf(response: ResponseRecord): Pick<Unit, 'wave' | 'codebook' | 'shift'> | null {
    if (response.state !== 'complete') {
      this.#left.unfinished += 1;
      return null;
    }
    const { config, options } = this.request;
    const wave = this.#waves.get(response.wave);
    // An answer to an older version is read with the version at hand: codes keep their meaning between versions.
    const { id, version } = response.definition;
    const codebook = this.#codebooks.get(`${id}@${version}`) ?? this.#codebooks.get(id);
    const complex = this.#places.get(response.household ?? '')?.complex;
    const wanted =
      response.study === config.id &&
      wave !== undefined &&
      (options.waves?.includes(config.waves[wave]?.id ?? '') ?? true) &&
      (options.complexes === undefined || (complex !== undefined && options.complexes.includes(complex)));
    if (!wanted || codebook === undefined) {
      this.#left.outside += 1;
      return null;
    }
    const days = options.dates.kind === 'shifted' ? options.dates.days : 0;
    const shift = days === 0 ? 0 : this.pseudonyms.shift(householdKey(response), days) * 86_400;
    return { wave, codebook, shift };
  }

  add(response: ResponseRecord, where: Pick<Unit, 'wave' | 'codebook' | 'shift'>, entries: readonly number[]): void {
    const unit: Unit = {
      ...where,
      id: response.id,
      household: this.pseudonyms.household(householdKey(response)),
      respondent: response.respondent,
      place: this.#places.get(response.household ?? '') ?? null,
      entries,
      moment: response.completedAt ?? response.changedAt,
      revision: response.revision,
    };
    const key = [unit.household, unit.respondent, unit.wave, response.definition.id].join('\n');
    const other = this.#units.get(key);
    if (other !== undefined) this.#left.superseded += 1;
    if (other === undefined || isLater(unit, other)) this.#units.set(key, unit);
  }

  sorted(pause: Pause): Promise<readonly Unit[]> {
    return sortInTurns([...this.#units.values()], byPseudonym, pause);
  }
}

const byPseudonym = (a: Unit, b: Unit): number =>
  compare(a.household, b.household) ||
  a.respondent - b.respondent ||
  a.wave - b.wave ||
  a.codebook - b.codebook ||
  compare(a.id, b.id);

/** An answer that belongs to no household stands alone. */
const householdKey = ({ household, id }: ResponseRecord): string => household ?? `no household\n${id}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isLater = (one: Unit, other: Unit): boolean =>
  (compare(one.moment, other.moment) || one.revision - other.revision || compare(one.id, other.id)) > 0;

/**
 * A study as the sums of its changes see it: everybody by the way that they took through the waves, in blocks of ways per
 * complex, tied to who took part and to what the waves tell.
 */
import type { Counted } from '../../../../domain/results/counted.js';
import type { Release } from '../../../../domain/results/release.js';
import type { Paper, Term } from './paper.js';
import { allWays, AWAY, SILENT, Ways, type Way } from './ways.js';

export interface ChangeAudited {
  readonly release: Release;
  /** The release before it, of which only what is new is told. */
  readonly before: Release | null;
  /** Everybody who has answered by now. */
  readonly counted: Counted;
  /** Where in their chain the releases for the same readers are, this one last; without it all up to this one. */
  readonly chain?: readonly number[];
}

/** The group of who is in none, and the place of who is nowhere. */
export const NONE = '–';

/** Somebody with the row of every wave; −1 where they did not take part. */
export interface Person {
  readonly place: string;
  readonly rows: readonly number[];
}

/** Which of some answers, or scores, a row has; null for none. */
export type ValueOf = (row: number) => number | null;

/** Per complex its ways. */
export type Block = ReadonlyMap<string, Ways>;

export class ChangeStudy {
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly waves: readonly string[];
  /** Who took part, whatever they said. */
  readonly turnover: Block;

  /** @param index of the release in its chain */
  constructor(
    readonly paper: Paper,
    readonly audited: ChangeAudited,
    readonly index: number,
  ) {
    const { release, counted } = audited;
    this.waves = release.waves.map(({ id }) => id).slice(0, counted.design.waves);
    this.people = peopleOf(counted, release);
    this.places = [...new Set(this.people.map(({ place }) => place))];
    this.turnover = this.block('people', 0, () => null);
  }

  waveOf(id: string): number {
    return this.waves.indexOf(id);
  }

  block(name: string, values: number, valueOf: ValueOf): Block {
    return new Map(
      this.places.map((place) => [
        place,
        new Ways(
          this.paper,
          `ways|${name}|${place}`,
          values,
          this.waves.length,
          this.people
            .filter((one) => one.place === place)
            .map(({ rows }) => rows.map((row) => (row < 0 ? AWAY : (valueOf(row) ?? SILENT)))),
        ),
      ]),
    );
  }

  /** @param place null for all of them */
  sum(block: Block, place: string | null, weight: (way: Way) => number): readonly Term[] {
    const own = place === null ? [...block.values()] : [block.get(place)];
    return own.flatMap((ways) => ways?.sum(weight) ?? []);
  }

  truth(terms: readonly Term[]): number {
    return terms.reduce((sum, [key, weight]) => sum + weight * this.paper.truth(key), 0);
  }

  /** A column of the waves' figures, as far as the releases by now add up to everybody. */
  tieWave(wave: number, at: string, what: string, terms: readonly Term[]): void {
    const { paper } = this;
    const releases = this.audited.chain ?? Array.from({ length: this.index + 1 }, (_, one) => one);
    const keys = releases
      .map((one) => `${String(one)}|${this.waves[wave] ?? ''}|${at}|${what}`)
      .filter((key) => paper.has(key));
    const told = keys.reduce((sum, key) => sum + paper.truth(key), 0);
    if (keys.length === 0 || Math.abs(told - this.truth(terms)) > 1e-6) return;
    paper.line(...keys.map((key): Term => [key, -1]), ...terms);
  }

  /** Who took part, whatever is asked. */
  tiePeople(block: Block): void {
    const patterns = patternsOf(this.waves.length);
    for (const place of this.places) {
      for (const pattern of patterns) {
        const fits = (way: Way): number => Number(way.every((state, wave) => (state !== AWAY) === pattern[wave]));
        const [terms, people] = [this.sum(block, place, fits), this.sum(this.turnover, place, fits)];
        this.paper.line(...terms, ...people.map(([key, weight]): Term => [key, -weight]));
      }
    }
  }
}

/** Whether somebody took part, wave by wave. */
const patternsOf = (waves: number): readonly (readonly boolean[])[] =>
  allWays([0, 1], waves)
    .map((way) => way.map((state) => state === 1))
    .filter((way) => way.includes(true));

function peopleOf({ respondents }: Counted, { complexes, waves }: Release): readonly Person[] {
  const { rows, wave, person, complex } = respondents;
  const found = new Map<string, { place: string; rows: number[] }>();
  for (let row = 0; row < rows; row += 1) {
    const who = person[row] ?? -1;
    const key = who < 0 ? `row ${String(row)}` : String(who);
    const own = found.get(key) ?? {
      place: complexes[complex[row] ?? -1]?.id ?? NONE,
      rows: waves.map(() => -1),
    };
    found.set(key, own);
    own.rows[wave[row] ?? 0] = row;
  }
  return [...found.values()];
}

/** What one release tells again, as the one before it did. */
export const isSame = <T>(one: T, other: T | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Span {
  readonly from: string;
  readonly to: string;
  readonly complex: string | null;
}

export const isSameSpan = (one: Span, other: Span): boolean =>
  one.from === other.from && one.to === other.to && one.complex === other.complex;

/**
 * The ways that people took through the waves: per question (or measure), complex and way an amount that nobody is shown,
 * and of which everything that is shown of waves and of change is a sum. An answer is a state, and so are having taken
 * part without one, and not having taken part.
 */
import type { Paper, Term } from './paper.js';

/** Took part, and has no answer. */
export const SILENT = -1;
/** Did not take part. */
export const AWAY = -2;

/** One state per wave: an index among the values, `SILENT` or `AWAY`. */
export type Way = readonly number[];

export const allWays = (states: readonly number[], waves: number): readonly Way[] =>
  Array.from({ length: waves }).reduce<readonly Way[]>(
    (ways) => ways.flatMap((way) => states.map((state) => [...way, state])),
    [[]],
  );

export class Ways {
  readonly #keys: ReadonlyMap<string, Way>;

  /** @param people one way each; who knows two such lists to be the same has one list */
  constructor(paper: Paper, name: string, values: number, waves: number, people: readonly Way[]) {
    const truth = new Map<string, number>();
    for (const way of people) truth.set(way.join(), (truth.get(way.join()) ?? 0) + 1);
    const print = [...truth].sort(([one], [other]) => (one < other ? -1 : 1)).join(';');
    this.#keys = new Map(
      allWays([...Array(values).keys(), SILENT, AWAY], waves)
        .filter((way) => way.some((state) => state !== AWAY))
        .map((way) => [`${name}|${hash(print)}|${way.join()}`, way]),
    );
    for (const [key, way] of this.#keys) paper.figure(key, truth.get(way.join()) ?? 0);
  }

  /** Σ weight × people, where the weight is that of their way. */
  sum(weight: (way: Way) => number): readonly Term[] {
    return [...this.#keys].flatMap(([key, way]): Term[] => {
      const own = weight(way);
      return own === 0 ? [] : [[key, own]];
    });
  }
}

/** FNV-1a, so that names stay short. */
function hash(text: string): string {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return (mixed >>> 0).toString(36);
}

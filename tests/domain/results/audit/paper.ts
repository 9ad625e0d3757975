/**
 * What an attacker writes down: figures that are shown, figures that are not, and every sum that holds between them. How
 * far each hidden figure can be confined is asked of a linear program. Shares no code with the
 * disclosure control that it tests.
 */
import { LinearProgram } from './linear-program.js';

/** Weight times figure, added up; the constant is what the true figures give. */
export type Term = readonly [key: string, weight: number];

export interface Confined {
  readonly key: string;
  readonly value: number;
  readonly width: number;
}

interface Line {
  readonly terms: readonly Term[];
  readonly constant: number;
}

const DUST = 1e-6;

export class Paper {
  readonly #truth = new Map<string, number>();
  readonly #shown = new Set<string>();
  readonly #asked = new Map<string, number>();
  readonly #lines: Line[] = [];

  /** A figure; its truth is needed for the right-hand sides, and no bound is made of it. */
  figure(key: string, truth: number): void {
    this.#truth.set(key, truth);
  }

  show(key: string): void {
    this.#shown.add(key);
  }

  /** A hidden figure that must not be confined to less than `width`. */
  ask(key: string, width: number): void {
    this.#asked.set(key, width);
  }

  has(key: string): boolean {
    return this.#truth.has(key);
  }

  isShown(key: string): boolean {
    return this.#shown.has(key);
  }

  truth(key: string): number {
    const found = this.#truth.get(key);
    if (found === undefined) throw new Error(`No figure ${key}`);
    return found;
  }

  keys(): readonly string[] {
    return [...this.#truth.keys()];
  }

  /** Σ weight × figure = 0; or, in truth, a constant that everybody knows. */
  line(...terms: readonly Term[]): void {
    const merged = new Map<string, number>();
    for (const [key, weight] of terms) merged.set(key, (merged.get(key) ?? 0) + weight);
    this.#lines.push({
      terms: [...merged].filter(([, weight]) => weight !== 0),
      constant: [...merged].reduce((sum, [key, weight]) => sum + weight * this.truth(key), 0),
    });
  }

  /** Hidden figures that are confined to less than they may be. */
  confined(): readonly Confined[] {
    const groups = this.#components();
    return groups.flatMap((group) => this.#confinedIn(group));
  }

  /** Lines that hang together by figures that are not shown. */
  #components(): readonly (readonly Line[])[] {
    const parent = new Map<string, string>();
    const find = (key: string): string => {
      let top = key;
      for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
      parent.set(key, top);
      return top;
    };
    const open = this.#lines.flatMap(({ terms }): Line[] => {
      const unknown = terms.filter(([key]) => !this.#shown.has(key));
      if (unknown.length === 0) return [];
      return [{ terms: unknown, constant: unknown.reduce((sum, [key, weight]) => sum + weight * this.truth(key), 0) }];
    });
    for (const { terms } of open) {
      const [first] = terms;
      for (const [key] of terms) if (first) parent.set(find(key), find(first[0]));
    }
    const groups = new Map<string, Line[]>();
    for (const line of open) {
      const top = find(line.terms[0]?.[0] ?? '');
      const own = groups.get(top);
      if (own) own.push(line);
      else groups.set(top, [line]);
    }
    return [...groups.values()];
  }

  #confinedIn(lines: readonly Line[]): readonly Confined[] {
    const keys = [...new Set(lines.flatMap(({ terms }) => terms.map(([key]) => key)))];
    const asked = keys.filter((key) => this.#asked.has(key));
    if (asked.length === 0) return [];
    const least = new Map(keys.map((key) => [key, this.truth(key)]));
    const most = new Map(least);
    const widthOf = (key: string): number => (most.get(key) ?? 0) - (least.get(key) ?? 0);
    const isWide = (key: string): boolean => widthOf(key) >= (this.#asked.get(key) ?? 0) - DUST;
    const indexOf = new Map(keys.map((key, index) => [key, index]));
    const program = new LinearProgram(
      keys.length,
      lines.map(({ terms, constant }) => ({
        terms: terms.map(([key, weight]) => [indexOf.get(key) ?? 0, weight] as const),
        constant,
      })),
    );
    const see = (point: readonly number[]): void =>
      keys.forEach((name, index) => {
        const value = point[index] ?? 0;
        if (value < (least.get(name) ?? 0)) least.set(name, value);
        if (value > (most.get(name) ?? 0)) most.set(name, value);
      });
    for (let narrow = asked, before = Infinity; narrow.length > 1 && narrow.length < before;) {
      before = narrow.length;
      const limits = new Map(
        narrow.map((key) => [indexOf.get(key) ?? 0, (least.get(key) ?? 0) + (this.#asked.get(key) ?? 0)]),
      );
      see(program.furthestTogether(limits, 'most'));
      narrow = narrow.filter((key) => !isWide(key));
      if (narrow.length === 0) break;
      see(program.furthestTogether(new Map(narrow.map((key) => [indexOf.get(key) ?? 0, 0])), 'least'));
      narrow = narrow.filter((key) => !isWide(key));
    }
    for (const key of asked) {
      for (const direction of ['most', 'least'] as const) {
        if (isWide(key)) break;
        // As far as it is asked is far enough: an end to what has none.
        const limit = (least.get(key) ?? 0) + (this.#asked.get(key) ?? 0);
        see(program.furthest(indexOf.get(key) ?? 0, direction, limit));
      }
    }
    program.dispose();
    return asked
      .filter((key) => !isWide(key))
      .map((key) => ({ key, value: this.truth(key), width: Math.round(widthOf(key) * 1e4) / 1e4 }));
  }
}

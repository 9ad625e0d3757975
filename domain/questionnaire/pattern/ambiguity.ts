/**
 * How much an automaton can be made to repeat itself: whether a text exists that can be read in exponentially many
 * ways, and otherwise with which power of the text's length the ways grow.
 * Source: Weideman et al. 2016, "Analyzing matching time behavior of backtracking regular expression matchers".
 */
import { complement, intersect, overlap, unite, type CharacterSet } from './character-set.js';
import type { Automaton } from './pattern-automaton.js';
import { strongComponents } from '../strong-components.js';

export type Ambiguity =
  | { readonly kind: 'exponential' }
  /** The loops that can share one text, each at most `bound` long: the ways multiply. */
  | { readonly kind: 'polynomial'; readonly bounds: readonly number[] }
  /** Too large to be sure. */
  | { readonly kind: 'unknown' };

/** Some tens of milliseconds. */
const MOST_STEPS = 3_000_000;

/** Thrown and caught in this file alone. */
class OutOfSteps extends Error {}

/** `mostSteps`: how long the search may take before it gives up. */
export function ambiguityOf(automaton: Automaton, mostSteps = MOST_STEPS): Ambiguity {
  try {
    return new Search(automaton, mostSteps).result();
  } catch (error) {
    if (error instanceof OutOfSteps) return { kind: 'unknown' };
    throw error;
  }
}

interface Loop {
  readonly component: number;
  readonly nodes: readonly number[];
  readonly bound: number;
}

class Search {
  private steps = 0;
  private readonly sets: readonly CharacterSet[];
  /** Without the positions from which nothing can fail: a matcher that comes there never goes back. */
  private readonly next: readonly (readonly number[])[];
  private readonly component: readonly number[];
  private readonly known = new Map<number, boolean>();

  constructor(
    private readonly automaton: Automaton,
    private readonly mostSteps: number,
  ) {
    const { positions } = automaton;
    this.sets = positions.map(({ set }) => set);
    const harmless = harmlessPositions(automaton);
    this.next = positions.map(({ next }, from) =>
      harmless.has(from) ? [] : [...next.keys()].filter((to) => !harmless.has(to) && this.sets[to]?.length !== 0),
    );
    this.component = strongComponents(positions.length, (node) => this.next[node] ?? []);
  }

  result(): Ambiguity {
    const loops = this.loops();
    if (loops.some((loop) => this.isExponential(loop))) return { kind: 'exponential' };
    return { kind: 'polynomial', bounds: this.longestChain(loops) };
  }

  private loops(): readonly Loop[] {
    const members = new Map<number, number[]>();
    this.component.forEach((component, node) => {
      members.set(component, [...(members.get(component) ?? []), node]);
    });
    return [...members].flatMap(([component, nodes]) => {
      const inside = nodes.some((node) => this.within(node, component).length > 0);
      const bound = Math.min(...nodes.map((node) => this.automaton.positions[node]?.bound ?? Infinity));
      return inside ? [{ component, nodes, bound: nodes.length === 1 ? bound : Infinity }] : [];
    });
  }

  private within(node: number, component: number): readonly number[] {
    return (this.next[node] ?? []).filter((to) => this.component[to] === component);
  }

  /** Two different ways around the loop over the same text. */
  private isExponential({ component, nodes }: Loop): boolean {
    for (const node of nodes) {
      for (const to of this.within(node, component)) {
        if ((this.automaton.positions[node]?.next.get(to) ?? 0) > 1) return true;
      }
    }
    if (nodes.length === 1) return false;
    const inside = new Map(nodes.map((node) => [node, this.within(node, component)]));
    const size = this.automaton.positions.length;
    const start = nodes.map((node) => node * size + node);
    const before = new Map<number, number[]>();
    const seen = this.reach(start, (pair) => {
      const [one, other] = [Math.floor(pair / size), pair % size];
      const found: number[] = [];
      for (const a of inside.get(one) ?? []) {
        for (const b of inside.get(other) ?? []) {
          if (!this.meet(a, b)) continue;
          const to = a * size + b;
          found.push(to);
          const sources = before.get(to);
          if (sources) sources.push(pair);
          else before.set(to, [pair]);
        }
      }
      return found;
    });
    const back = this.reach(start, (pair) => before.get(pair) ?? []);
    return [...back].some((pair) => seen.has(pair) && Math.floor(pair / size) !== pair % size);
  }

  /** The loops that one text can run through in many ways, where every further loop multiplies the ways. */
  private longestChain(loops: readonly Loop[]): readonly number[] {
    // Components are numbered against the direction of reading: the highest comes first.
    const inOrder = [...loops].sort((one, other) => other.component - one.component);
    const reaches = new Map(inOrder.map((loop) => [loop, this.reach(loop.nodes, (node) => this.next[node] ?? [])]));
    const chains = new Map<Loop, readonly number[]>();
    let longest: readonly number[] = [];
    inOrder.forEach((loop, at) => {
      let best: readonly number[] = [loop.bound];
      for (const earlier of inOrder.slice(0, at)) {
        if (!loop.nodes.some((node) => reaches.get(earlier)?.has(node) === true)) continue;
        const chain = chains.get(earlier) ?? [];
        const longer = this.shareText(earlier, loop) ? [...chain, loop.bound] : chain;
        if (weight(longer) > weight(best)) best = longer;
      }
      chains.set(loop, best);
      if (weight(best) > weight(longest)) longest = best;
    });
    return longest;
  }

  /** Whether a text leads around `one`, from it to `other`, and around `other`. */
  private shareText(one: Loop, other: Loop): boolean {
    const size = this.automaton.positions.length;
    const [p = 0, q = 0] = [one.nodes[0], other.nodes[0]];
    if (one.nodes.length === 1 && other.nodes.length === 1) {
      const shared = intersect(this.sets[p] ?? [], this.sets[q] ?? []);
      const onShared = (node: number): readonly number[] =>
        (this.next[node] ?? []).filter((to) => overlap(this.sets[to] ?? [], shared));
      return shared.length > 0 && this.reach([p], onShared).has(q);
    }
    const texts = intersect(this.readBy(one), this.readBy(other));
    const onTexts = (node: number): readonly number[] =>
      (this.next[node] ?? []).filter((to) => overlap(this.sets[to] ?? [], texts));
    const reached = this.reach([p], onTexts);
    // A text that leads around the loop from one of its positions leads around it from all of them.
    return other.nodes.some((to) => {
      if (!reached.has(to)) return false;
      const start = (p * size + p) * size + to;
      const goal = (p * size + to) * size + to;
      return this.reach([start], (triple) => this.nextTriples(triple, size, one, other)).has(goal);
    });
  }

  private readBy({ nodes }: Loop): CharacterSet {
    return unite(...nodes.map((node) => this.sets[node] ?? []));
  }

  private nextTriples(triple: number, size: number, first: Loop, last: Loop): readonly number[] {
    const c = triple % size;
    const b = Math.floor(triple / size) % size;
    const a = Math.floor(triple / size / size);
    const found: number[] = [];
    for (const nextA of this.within(a, first.component)) {
      for (const nextC of this.within(c, last.component)) {
        if (!this.meet(nextA, nextC)) continue;
        const shared = intersect(this.sets[nextA] ?? [], this.sets[nextC] ?? []);
        for (const nextB of this.next[b] ?? []) {
          this.step();
          if (overlap(this.sets[nextB] ?? [], shared)) found.push((nextA * size + nextB) * size + nextC);
        }
      }
    }
    return found;
  }

  private meet(one: number, other: number): boolean {
    this.step();
    if (one === other) return true;
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = low * this.automaton.positions.length + high;
    let meets = this.known.get(key);
    if (meets === undefined) {
      meets = overlap(this.sets[one] ?? [], this.sets[other] ?? []);
      this.known.set(key, meets);
    }
    return meets;
  }

  private reach(start: readonly number[], nextOf: (node: number) => readonly number[]): ReadonlySet<number> {
    const seen = new Set(start);
    const waiting = [...start];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      this.step();
      for (const to of nextOf(node)) {
        if (seen.has(to)) continue;
        seen.add(to);
        waiting.push(to);
      }
    }
    return seen;
  }

  private step(): void {
    if (++this.steps > this.mostSteps) throw new OutOfSteps();
  }
}

/**
 * Where a match ends without a condition, or where every text goes on to its end: `(.|\s)*$` reads whatever comes, so
 * that there is no text on which its two ways could be tried out.
 */
function harmlessPositions({ positions }: Automaton): ReadonlySet<number> {
  const component = strongComponents(positions.length, (node) => positions[node]?.next.keys() ?? []);
  const goesOn = positions.map(({ ending, next }, node) => {
    if (ending === null || ending === 'condition') return false;
    const onwards = [...next.keys()].filter((to) => component[to] === component[node]);
    return complement(unite(...onwards.map((to) => positions[to]?.set ?? []))).length === 0;
  });
  const stuck = new Set(component.filter((_, node) => goesOn[node] !== true));
  const nodes = positions.map((_, node) => node);
  return new Set(nodes.filter((node) => positions[node]?.ending === 'free' || !stuck.has(component[node] ?? -1)));
}

/** Compares chains as a long text would: an endless loop weighs as much as the longest answer. */
const weight = (bounds: readonly number[]): number =>
  bounds.reduce((sum, bound) => sum + Math.log(Math.min(bound, LONG_TEXT)), 0);

const LONG_TEXT = 1000;

/**
 * The automaton of a regular expression (Glushkov's: a position per character that it reads), with how many ways lead
 * from one position to the next. Two ways over the same step are what lets a matcher try the same thing twice.
 */
import { EVERYTHING, type CharacterSet } from './character-set.js';
import type { PatternNode, PatternTree } from './pattern-syntax.js';

/**
 * What must hold for the rest of a pattern to read nothing: `free` nothing at all, so that nothing can fail from
 * there; `end` that the text ends (`$`); `condition` anything else (`\b`, a look ahead, a count that must be reached).
 */
export type Ending = 'free' | 'end' | 'condition';

export interface Position {
  readonly set: CharacterSet;
  /** At most how often it repeats, where that was too often to write out. */
  readonly bound: number;
  /** Under which condition the match may end after it; null where more must be read. */
  ending: Ending | null;
  /** Ways to each next position; 2 stands for two or more. */
  readonly next: Map<number, number>;
}

export interface Automaton {
  readonly positions: readonly Position[];
  /** Repeats something that may be empty so often that the ways to do it cannot be tried out. */
  readonly emptyRepeats: boolean;
}

/** Counted repeats are written out up to this many times in all; beyond it they count as endless. */
const WRITTEN_OUT = 14;
const WRITTEN_OUT_CHARACTERS = 40;
const MOST_POSITIONS = 3000;

interface Part {
  readonly first: ReadonlyMap<number, number>;
  /** Where it can end, and under which condition from there on. */
  readonly last: ReadonlyMap<number, { readonly ways: number; readonly ending: Ending }>;
  /** Ways to read nothing; 0 when it must read something. */
  readonly empty: number;
  readonly emptyEnding: Ending;
}

const NOTHING_READ: Part = { first: new Map(), last: new Map(), empty: 1, emptyEnding: 'free' };

/** `searched`: the pattern may begin anywhere in the text, not at its start alone. Null when it is too large. */
export function automatonOf(tree: PatternTree, root: PatternNode, searched: boolean): Automaton | null {
  const builder = new Builder(tree);
  const start = searched ? builder.searching() : null;
  const whole = builder.part(root, 1, 0);
  if (builder.full) return null;
  for (const [position, { ending }] of whole.last) builder.endsAt(position, ending);
  if (start !== null) {
    builder.join(start, start, 1);
    for (const [position, ways] of whole.first) builder.join(start, position, ways);
    // An empty match at the end of the text comes last, when everything before it was tried; a free one comes at once.
    if (whole.empty > 0 && whole.emptyEnding === 'free') builder.endsAt(start, 'free');
  }
  return builder;
}

class Builder implements Automaton {
  readonly positions: Position[] = [];
  emptyRepeats = false;
  full = false;

  constructor(private readonly tree: PatternTree) {}

  /** `times`: how often this part is written out or repeated by the counts around it. */
  part(node: PatternNode, times: number, copied: number): Part {
    if (this.full) return NOTHING_READ;
    switch (node.kind) {
      case 'set':
        return this.character(node.set, Infinity);
      case 'assertion':
        return { ...NOTHING_READ, emptyEnding: node.at === 'end' ? 'end' : 'condition' };
      case 'look':
        return { ...NOTHING_READ, emptyEnding: 'condition' };
      case 'sequence':
        return node.parts.reduce<Part>(
          (before, part) => this.sequence(before, this.part(part, times, copied)),
          NOTHING_READ,
        );
      case 'either':
        return node.options.map((option) => this.part(option, times, copied)).reduce(either);
      case 'repeat':
        return this.repeat(node, times, copied);
      case 'back': {
        // It reads what the group read: at worst as freely as the group itself.
        const group = copied > 0 ? undefined : this.tree.groups.get(node.group);
        return group === undefined
          ? { ...NOTHING_READ, emptyEnding: 'condition' }
          : this.part(group, times, copied + 1);
      }
    }
  }

  searching(): number {
    return this.add(EVERYTHING, Infinity);
  }

  join(from: number, to: number, ways: number): void {
    const next = this.positions[from]?.next;
    next?.set(to, atMostTwo((next.get(to) ?? 0) + ways));
  }

  endsAt(position: number, ending: Ending): void {
    const at = this.positions[position];
    if (at !== undefined) at.ending = ending;
  }

  private add(set: CharacterSet, bound: number): number {
    if (this.positions.length >= MOST_POSITIONS) this.full = true;
    return this.positions.push({ set, bound, ending: null, next: new Map() }) - 1;
  }

  private character(set: CharacterSet, bound: number): Part {
    const position = this.add(set, bound);
    return {
      first: new Map([[position, 1]]),
      last: new Map([[position, { ways: 1, ending: 'free' }]]),
      empty: 0,
      emptyEnding: 'condition',
    };
  }

  private sequence(one: Part, other: Part): Part {
    for (const [from, { ways }] of one.last) for (const [to, more] of other.first) this.join(from, to, ways * more);
    const first = new Map(one.first);
    if (one.empty > 0) for (const [to, ways] of other.first) first.set(to, atMostTwo(ways * one.empty));
    const last = new Map(other.last);
    if (other.empty > 0) {
      for (const [from, { ways, ending }] of one.last) {
        last.set(from, { ways: atMostTwo(ways * other.empty), ending: harder(ending, other.emptyEnding) });
      }
    }
    const emptyEnding = harder(one.emptyEnding, other.emptyEnding);
    return { first, last, empty: atMostTwo(one.empty * other.empty), emptyEnding };
  }

  private repeat({ body, min, max }: Extract<PatternNode, { kind: 'repeat' }>, times: number, copied: number): Part {
    if (max === 0) return NOTHING_READ;
    if (max === 1) return min === 1 ? this.part(body, times, copied) : optional(this.part(body, times, copied));
    const written = Number.isFinite(max) ? max : min;
    const isCharacter = body.kind === 'set';
    const fits = isCharacter ? written <= WRITTEN_OUT_CHARACTERS || min === max : written * times <= WRITTEN_OUT;
    if (!fits) return this.endless(body, min, max, times * Math.max(min, 1), copied);
    const inside = isCharacter ? times : times * Math.max(written, 1);
    if (max === Infinity) {
      const copies = Array.from({ length: Math.max(min - 1, 0) }, () => this.part(body, inside, copied));
      const tail = this.looped(this.part(body, inside, copied), min > 0);
      return [...copies, tail].reduce<Part>((before, next) => this.sequence(before, next), NOTHING_READ);
    }
    let tail: Part = NOTHING_READ;
    for (let count = max; count > 0; count--) {
      const copy = this.sequence(this.part(body, inside, copied), tail);
      tail = count > min ? optional(copy) : copy;
    }
    return tail;
  }

  /** Stands for a counted repeat that is too long to write out: it can do what that can, and more. */
  private endless(body: PatternNode, min: number, max: number, times: number, copied: number): Part {
    const part = body.kind === 'set' ? this.character(body.set, max) : this.part(body, times, copied);
    if (part.empty > 0 && times > WRITTEN_OUT) this.emptyRepeats = true;
    const looped = this.looped(part, min > 0);
    if (min <= 1) return looped;
    // It ends only once it has been round often enough.
    const last = [...looped.last].map(([from, { ways }]) => [from, { ways, ending: 'condition' }] as const);
    return { ...looped, last: new Map(last) };
  }

  private looped(part: Part, once: boolean): Part {
    for (const [from, { ways }] of part.last) for (const [to, more] of part.first) this.join(from, to, ways * more);
    return once ? part : optional(part);
  }
}

/** Left out, it reads nothing in one way: an engine does not also try an empty round of it. */
const optional = (part: Part): Part => ({ ...part, empty: 1, emptyEnding: 'free' });

function either(one: Part, other: Part): Part {
  return {
    first: new Map([...one.first, ...other.first]),
    last: new Map([...one.last, ...other.last]),
    empty: atMostTwo(one.empty + other.empty),
    emptyEnding: easier(one, other),
  };
}

const EFFORT: readonly Ending[] = ['free', 'end', 'condition'];

const harder = (one: Ending, other: Ending): Ending => (EFFORT.indexOf(one) > EFFORT.indexOf(other) ? one : other);

/** Of two options the one that ends more easily; one that cannot be empty has no say. */
function easier(one: Part, other: Part): Ending {
  if (one.empty === 0) return other.emptyEnding;
  return other.empty === 0 || harder(one.emptyEnding, other.emptyEnding) === other.emptyEnding
    ? one.emptyEnding
    : other.emptyEnding;
}

const atMostTwo = (ways: number): number => Math.min(ways, 2);

/**
 * Reads a regular expression as survey-core compiles it (no flag `u`, old forms allowed) into a tree. It must be a
 * valid one: whether it is, `new RegExp` has said before.
 */
import {
  complement,
  DIGITS,
  EVERYTHING,
  NOTHING,
  SAME_LINE,
  setOf,
  SPACE,
  unite,
  withBothCases,
  WORD,
  type CharacterSet,
} from './character-set.js';

export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  /** Reads nothing and may fail: `^`, `$`, or between two characters (`\b`). */
  | { readonly kind: 'assertion'; readonly at: 'start' | 'end' | 'between' }
  /** Looks ahead or behind; it is matched on its own and never gone back into. */
  | { readonly kind: 'look'; readonly body: PatternNode }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly body: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'back'; readonly group: number | string };

export interface PatternTree {
  readonly root: PatternNode;
  /** By number, and by name. */
  readonly groups: ReadonlyMap<number | string, PatternNode>;
}

/** Null when it is nested deeper than any person writes. */
export function parsePattern(source: string, insensitive: boolean): PatternTree | null {
  const reader = new PatternReader(source, insensitive);
  const root = reader.either(0);
  return root === null ? null : { root, groups: reader.groups };
}

const DEEPEST = 60;

const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11 };

const ESCAPED_SETS: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
};

class PatternReader {
  readonly groups = new Map<number | string, PatternNode>();
  private at = 0;
  private opened = 0;
  private readonly total: number;

  constructor(
    private readonly source: string,
    private readonly insensitive: boolean,
  ) {
    this.total = countGroups(source);
  }

  either(depth: number): PatternNode | null {
    if (depth > DEEPEST) return null;
    const options: PatternNode[] = [];
    do {
      const option = this.sequence(depth);
      if (option === null) return null;
      options.push(option);
    } while (this.take(/\|/y) !== null);
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'either', options };
  }

  private sequence(depth: number): PatternNode | null {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part(depth);
      if (part === null) return null;
      parts.push(this.repeated(part));
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
  }

  private repeated(body: PatternNode): PatternNode {
    const quantifier = this.take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === null) return body;
    const [min, max] = limits(quantifier);
    return { kind: 'repeat', body, min, max };
  }

  private part(depth: number): PatternNode | null {
    if (this.take(/\^/y) !== null) return { kind: 'assertion', at: 'start' };
    if (this.take(/\$/y) !== null) return { kind: 'assertion', at: 'end' };
    if (this.take(/\\[bB]/y) !== null) return { kind: 'assertion', at: 'between' };
    if (this.take(/\(/y) !== null) return this.group(depth);
    if (this.take(/\[/y) !== null) return { kind: 'set', set: this.folded(this.characterClass()) };
    if (this.take(/\./y) !== null) return { kind: 'set', set: SAME_LINE };
    const name = this.take(/\\k<[^>]+>/y);
    if (name !== null) return { kind: 'back', group: name.slice(3, -1) };
    const number = /\\([1-9]\d*)/y;
    number.lastIndex = this.at;
    const group = Number(number.exec(this.source)?.[1] ?? Infinity);
    if (group <= this.total) {
      this.at = number.lastIndex;
      return { kind: 'back', group };
    }
    return { kind: 'set', set: this.folded(this.character(false)) };
  }

  private group(depth: number): PatternNode | null {
    const opening = this.take(/\?(?:[:=!]|<[=!]|<[^>=!]+>|[a-z]*-?[a-z]*:)/y);
    const captured = opening === null || /^\?<[^=!]/.test(opening);
    const number = captured ? ++this.opened : 0;
    const body = this.either(depth + 1);
    this.take(/\)/y);
    if (body === null) return null;
    if (captured) this.groups.set(number, body);
    if (captured && opening !== null) this.groups.set(opening.slice(2, -1), body);
    return opening !== null && /^\?<?[=!]$/.test(opening) ? { kind: 'look', body } : body;
  }

  private characterClass(): CharacterSet {
    const negative = this.take(/\^/y) !== null;
    const sets: CharacterSet[] = [];
    while (this.at < this.source.length && this.take(/\]/y) === null) {
      const from = this.character(true);
      const to = this.range();
      const [first, last] = [single(from), to === null ? null : single(to)];
      if (to === null) sets.push(from);
      else if (first !== null && last !== null && first <= last) sets.push([[first, last]]);
      // `\w-.` is no range: three things that stand beside each other.
      else sets.push(from, [[0x2d, 0x2d]], to);
    }
    const set = this.folded(sets.length === 0 ? NOTHING : unite(...sets));
    return negative ? complement(set) : set;
  }

  /** The end of a range, when one follows. */
  private range(): CharacterSet | null {
    return this.take(/-(?!\])/y) === null ? null : this.character(true);
  }

  /** One character, or an escape that stands for a set of them. */
  private character(inClass: boolean): CharacterSet {
    const escape = this.take(/\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|[0-3]?[0-7]{1,2}|[^])/iy);
    if (escape === null) return only(this.source.charCodeAt(this.at++));
    const body = escape.slice(1);
    const letter = body.charAt(0);
    const set = ESCAPED_SETS[body];
    if (set !== undefined) return set;
    if (body.length > 1 && /^[xu]/i.test(body)) return only(Number.parseInt(body.slice(1), 16));
    if (body.length > 1 && /^c/i.test(body)) return only(body.charCodeAt(1) % 32);
    if (/^[0-7]+$/.test(body)) return only(Number.parseInt(body, 8));
    if (inClass && body === 'b') return only(8);
    return only(CONTROLS[letter] ?? body.charCodeAt(0));
  }

  private folded(set: CharacterSet): CharacterSet {
    return this.insensitive ? withBothCases(set) : set;
  }

  private take(token: RegExp): string | null {
    token.lastIndex = this.at;
    const found = token.exec(this.source)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }
}

const only = (unit: number): CharacterSet => (Number.isNaN(unit) ? EVERYTHING : setOf([[unit, unit]]));

const single = (set: CharacterSet): number | null => {
  const range = set[0];
  return set.length === 1 && range !== undefined && range[0] === range[1] ? range[0] : null;
};

function limits(quantifier: string): readonly [min: number, max: number] {
  switch (quantifier.charAt(0)) {
    case '*':
      return [0, Infinity];
    case '+':
      return [1, Infinity];
    case '?':
      return [0, 1];
    default: {
      const [, min = '0', comma, max = ''] = /\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
      return [Number(min), comma === '' ? Number(min) : max === '' ? Infinity : Number(max)];
    }
  }
}

/** How many groups capture: `\3` is a group that there is, or an old way to write a character. */
function countGroups(source: string): number {
  const marks = source.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]?|\((?!\?)|\(\?<(?![=!])/g);
  return [...marks].filter(([mark]) => mark.startsWith('(')).length;
}

/**
 * Reads SurveyJS expressions (`{wave} = 'before' and {age} >= 18`) into a tree, so that a definition can be understood
 * without the survey engine. The same texts are accepted as by survey-core 3.1.1; a test compares the two.
 */
import { fail, succeed, type Result } from '../failure.js';
import type { Scalar } from './json-value.js';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Scalar | null }
  /** The text between the braces: a question, a variable, a cell. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly items: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: 'not' | 'empty' | 'notempty'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type BinaryOperator =
  | 'or' | 'and'
  | '<=' | '>=' | '=' | '!=' | '<' | '>'
  | '+' | '-' | '*' | '/' | '%' | '^'
  | 'contains' | 'notcontains' | 'anyof' | 'allof' | 'noneof'; // prettier-ignore

export type ExpressionFailure =
  | { readonly reason: 'syntax'; readonly offset: number }
  /** Nested deeper than any person writes. */
  | { readonly reason: 'too-deep'; readonly offset: number };

type Operators = readonly (readonly [RegExp, BinaryOperator])[];

/** From the loosest to the tightest; within a level the first that fits. Words are not bounded, as in survey-core. */
const LEVELS: readonly Operators[] = [
  [[/\|\||or/iy, 'or']],
  [[/&&|and/iy, 'and']],
  [
    [/<=|=<|lessorequal/iy, '<='],
    [/>=|=>|greaterorequal/iy, '>='],
    [/==|equals?|=/iy, '='],
    [/!=|<>|notequals?/iy, '!='],
    [/<|less/iy, '<'],
    [/>|greater/iy, '>'],
  ],
  [
    [/\+/y, '+'],
    [/-/y, '-'],
  ],
  [
    [/\*/y, '*'],
    [/\//y, '/'],
    [/%/y, '%'],
  ],
  [[/\^|power/iy, '^']],
  [
    [/\*=|contains?/iy, 'contains'],
    [/notcontains?/iy, 'notcontains'],
    [/anyof/iy, 'anyof'],
    [/allof/iy, 'allof'],
    [/noneof/iy, 'noneof'],
  ],
];

const DEEPEST = 100;

/** Thrown and caught in this file alone: the way out of the recursion. */
class Stop extends Error {
  constructor(readonly failure: ExpressionFailure) {
    super(failure.reason);
  }
}

export function parseExpression(source: string): Result<Expression, ExpressionFailure> {
  const reader = new Reader(source);
  try {
    return succeed(reader.whole());
  } catch (error) {
    if (error instanceof Stop) return fail(error.failure);
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  whole(): Expression {
    const expression = this.binary(0);
    this.space();
    if (this.at < this.source.length) this.stop('syntax');
    return expression;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.factor();
    let left = this.binary(level + 1);
    for (;;) {
      const before = this.at;
      this.space();
      const operator = operators.find(([token]) => this.take(token) !== null)?.[1];
      if (operator === undefined) {
        this.at = before;
        return left;
      }
      const right = level === LEVELS.length - 1 ? this.optionalFactor() : this.binary(level + 1);
      left = { kind: 'binary', operator, left, right };
    }
  }

  /** survey-core forgives a `contains` that is followed by nothing. */
  private optionalFactor(): Expression {
    const before = { at: this.at, depth: this.depth };
    try {
      return this.factor();
    } catch (error) {
      if (!(error instanceof Stop) || error.failure.reason === 'too-deep') throw error;
      ({ at: this.at, depth: this.depth } = before);
      return { kind: 'constant', value: null };
    }
  }

  private factor(): Expression {
    this.space();
    if (++this.depth > DEEPEST) this.stop('too-deep');
    const expression = this.bracketed() ?? this.call() ?? this.negated() ?? this.tested() ?? this.list();
    if (expression === null) this.stop('syntax');
    this.depth--;
    return expression;
  }

  /** survey-core forgives a bracket that is not closed. */
  private bracketed(): Expression | null {
    if (this.take(/\(/y) === null) return null;
    const inner = this.binary(0);
    this.space();
    this.take(/\)/y);
    return inner;
  }

  private call(): Expression | null {
    const name = this.take(/[a-z_]\w*(?=\()/iy);
    if (name === null) return null;
    this.at++;
    const items = this.sequence(/\)/y);
    this.take(/\)/y);
    return { kind: 'call', name, items };
  }

  private list(): Expression | null {
    if (this.take(/\[/y) === null) return null;
    const items = this.sequence(/\]/y);
    if (this.take(/\]/y) === null) this.stop('syntax');
    return { kind: 'list', items };
  }

  private sequence(end: RegExp): readonly Expression[] {
    const items: Expression[] = [];
    this.space();
    if (this.looksAt(end) || this.at >= this.source.length) return items;
    do items.push(this.binary(0));
    while (this.separator());
    this.space();
    return items;
  }

  private separator(): boolean {
    this.space();
    return this.take(/,/y) !== null;
  }

  private negated(): Expression | null {
    if (this.take(/!|negate/iy) === null) return null;
    return { kind: 'unary', operator: 'not', operand: this.factor() };
  }

  /** A value, and whether it is there: `{phone} notempty`. */
  private tested(): Expression | null {
    const operand = this.atom();
    if (operand === null) return null;
    const before = this.at;
    this.space();
    const test = this.take(/empty|notempty/iy);
    if (test === null) {
      this.at = before;
      return operand;
    }
    return { kind: 'unary', operator: test.toLowerCase() === 'empty' ? 'empty' : 'notempty', operand };
  }

  private atom(): Expression | null {
    if (this.take(/undefined|null/y) !== null) return { kind: 'constant', value: null };
    const name = this.take(/\{[^{}]+\}/y);
    if (name !== null) return { kind: 'variable', name: name.slice(1, -1).trim().replace(/^#/, '') };
    const truth = this.take(/true|false/iy);
    if (truth !== null) return { kind: 'constant', value: truth.toLowerCase() === 'true' };
    const number = this.take(/0x\d+|-?(?:\d+\.\d+|[1-9]\d*|0)/y);
    if (number !== null) return { kind: 'constant', value: Number(number) };
    const word = this.take(/[a-z_]\w*/iy);
    if (word !== null) return { kind: 'constant', value: word };
    const quoted = this.take(/'(?:\\['"]|[^'"])*'|"(?:\\['"]|[^'"])*"/y);
    if (quoted === null) return null;
    return { kind: 'constant', value: quoted.slice(1, -1).replace(/\\(['"])/g, '$1') };
  }

  private space(): void {
    this.take(/[ \t\n\r]+/y);
  }

  private looksAt(token: RegExp): boolean {
    token.lastIndex = this.at;
    return token.test(this.source);
  }

  private take(token: RegExp): string | null {
    token.lastIndex = this.at;
    const found = token.exec(this.source)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  private stop(reason: ExpressionFailure['reason']): never {
    throw new Stop({ reason, offset: this.at });
  }
}

/** Every `{name}` in an expression, in order, with repeats. */
export function variablesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'variable':
      return [expression.name];
    case 'list':
    case 'call':
      return expression.items.flatMap(variablesIn);
    case 'unary':
      return variablesIn(expression.operand);
    case 'binary':
      return [...variablesIn(expression.left), ...variablesIn(expression.right)];
  }
}

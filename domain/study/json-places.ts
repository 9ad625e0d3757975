/**
 * Reads JSON so that faults can be shown where they stand: every syntax error and double key with its place, and
 * for each value the way from its path to its line and column.
 */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Fault } from './schema-walker.js';
import { LONGEST_STUDY } from './study-defaults.js';
import type { JsonPath, Place } from './study-finding.js';

/** A syntax error as a fault, with its place; the parser has no path for it. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly offset: number;
}

export interface ReadJson {
  /** Undefined when there are syntax errors. */
  readonly value: unknown;
  readonly faults: readonly PlacedFault[];
  /** Where a fault stands, as an offset in the text. */
  offsetOf(fault: Pick<Fault, 'path' | 'at'>): number;
  placeAt(offset: number): Place;
}

/** Ten times as deep as a study goes. */
const DEEPEST = 64;

/** `longest` counts UTF-16 units, `deepest` brackets inside brackets. */
export function readJson(text: string, { longest = LONGEST_STUDY, deepest = DEEPEST } = {}): ReadJson {
  const placeAt = placesIn(text);
  const refuse = (fault: Fault, offset: number): ReadJson => ({
    value: undefined,
    faults: [{ fault, offset }],
    offsetOf: () => 0,
    placeAt,
  });
  if (text.length > longest) return refuse(faultAtRoot('too-large', { limit: longest }), 0);
  const tooDeep = firstDeeperThan(deepest, text);
  if (tooDeep !== null) return refuse(faultAtRoot('too-deep', { limit: deepest }), tooDeep);

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const faults = errors.map((error) => syntaxFault(error));
  if (root) collectDoubleKeys(root, [], faults);
  const offsetOf = (fault: Pick<Fault, 'path' | 'at'>): number => (root ? offsetIn(root, fault.path, fault.at) : 0);
  if (faults.some(({ fault }) => fault.code !== 'duplicate-key'))
    return { value: undefined, faults, offsetOf, placeAt };
  try {
    return { value: JSON.parse(text), faults, offsetOf, placeAt };
  } catch (error) {
    // Whatever the tolerant parser let through, the language itself has the last word.
    return refuse(faultAtRoot('not-json', { detail: error instanceof Error ? error.message : '' }), 0);
  }
}

function faultAtRoot<C extends Fault['code']>(code: C, parameters: Extract<Fault, { code: C }>['parameters']): Fault {
  return { code, path: [], at: 'value', parameters } as unknown as Fault;
}

/** Every name of a `ParseErrorCode` in jsonc-parser 3; people need fewer distinctions than parsers. */
const SYNTAX: Readonly<Record<string, () => Fault>> = {
  InvalidSymbol: () => faultAtRoot('value-expected', {}),
  ValueExpected: () => faultAtRoot('value-expected', {}),
  CommaExpected: () => faultAtRoot('comma-expected', {}),
  ColonExpected: () => faultAtRoot('colon-expected', {}),
  PropertyNameExpected: () => faultAtRoot('key-expected', {}),
  CloseBraceExpected: () => faultAtRoot('close-expected', { bracket: '}' }),
  CloseBracketExpected: () => faultAtRoot('close-expected', { bracket: ']' }),
  EndOfFileExpected: () => faultAtRoot('end-expected', {}),
  InvalidNumberFormat: () => faultAtRoot('number-broken', {}),
  UnexpectedEndOfNumber: () => faultAtRoot('number-broken', {}),
  InvalidCommentToken: () => faultAtRoot('comment-not-allowed', {}),
  UnexpectedEndOfComment: () => faultAtRoot('comment-not-allowed', {}),
  UnexpectedEndOfString: () => faultAtRoot('text-broken', {}),
  InvalidUnicode: () => faultAtRoot('text-broken', {}),
  InvalidEscapeCharacter: () => faultAtRoot('text-broken', {}),
  InvalidCharacter: () => faultAtRoot('text-broken', {}),
};

function syntaxFault({ error, offset }: ParseError): PlacedFault {
  const name = printParseErrorCode(error);
  return { fault: SYNTAX[name]?.() ?? faultAtRoot('not-json', { detail: name }), offset };
}

function collectDoubleKeys(node: Node, path: JsonPath, into: PlacedFault[]): void {
  if (node.type === 'array') {
    node.children?.forEach((child, index) => collectDoubleKeys(child, [...path, index], into));
  }
  if (node.type !== 'object') return;
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (!keyNode) continue;
    const key = keyNode.value as string;
    const inside = [...path, key];
    if (seen.has(key)) {
      const fault: Fault = { code: 'duplicate-key', path: inside, at: 'key', parameters: { key } };
      into.push({ fault, offset: keyNode.offset });
    }
    seen.add(key);
    if (valueNode) collectDoubleKeys(valueNode, inside, into);
  }
}

function offsetIn(root: Node, path: JsonPath, at: Fault['at']): number {
  const node = findNodeAtLocation(root, [...path]);
  if (!node) return root.offset;
  const key = at === 'key' ? node.parent?.children?.[0] : undefined;
  return (key ?? node).offset;
}

/** Line starts are found once; a place is a search among them. */
function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length)];
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The parser calls itself for every level, so a hostile nesting is refused before it. */
function firstDeeperThan(limit: number, text: string): number | null {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inText) {
      if (character === '\\') index++;
      else if (character === '"' || character === '\n') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      if (++depth > limit) return index;
    } else if (character === '}' || character === ']') depth--;
  }
  return null;
}

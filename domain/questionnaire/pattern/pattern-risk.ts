/**
 * Whether a regular expression of a definition could hang the page that checks an answer with it. A matcher goes back
 * and tries again; what counts is how often it can be made to, on the longest text that it will meet.
 */
import { sameSet } from './character-set.js';
import { ambiguityOf, type Ambiguity } from './ambiguity.js';
import { automatonOf } from './pattern-automaton.js';
import { parsePattern, type PatternNode, type PatternTree } from './pattern-syntax.js';

export type PatternRisk =
  | { readonly kind: 'safe' }
  /** It does not compile: SurveyJS would throw when it checks the answer. */
  | { readonly kind: 'invalid' }
  /** A short text is enough. */
  | { readonly kind: 'exponential' }
  /** The time grows with this power of the length, and is too long at the length that was asked about. */
  | { readonly kind: 'polynomial'; readonly power: number }
  /** Too large to tell. */
  | { readonly kind: 'unknown' };

/** What a person may write or paste into a text field that has no `maxLength`. */
export const USUAL_LENGTH = 1000;

/** Steps of a matcher that nobody notices much: about a second on a slow phone. */
const BEARABLE_STEPS = 5e8;

export interface PatternUse {
  /** `caseInsensitive` of the validator. */
  readonly insensitive?: boolean;
  /** The longest text that it may be tried on. */
  readonly longest?: number;
}

export function patternRisk(
  source: string,
  { insensitive = false, longest = USUAL_LENGTH }: PatternUse = {},
): PatternRisk {
  if (!compiles(source)) return { kind: 'invalid' };
  const tree = parsePattern(source, insensitive);
  if (tree === null) return { kind: 'unknown' };
  return worst(partsOf(tree).map((part) => riskOfPart(tree, part, longest)));
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

interface PatternPart {
  readonly root: PatternNode;
  /** Tried from every place of the text, not from its start alone. */
  readonly searched: boolean;
}

/** The pattern itself, and what it looks for ahead or behind, also inside those. */
function partsOf(tree: PatternTree): readonly PatternPart[] {
  const inside = (part: PatternPart): readonly PatternPart[] => [
    part,
    ...looksIn(part.root).flatMap((body) =>
      inside({ root: body, searched: part.searched || !looksFirst(part.root, body) }),
    ),
  ];
  return inside({ root: tree.root, searched: !isAnchored(tree.root) });
}

function riskOfPart(tree: PatternTree, { root, searched }: PatternPart, longest: number): PatternRisk {
  if (!canRepeat(root) && !hasBack(root)) return { kind: 'safe' };
  const automaton = automatonOf(tree, root, searched);
  if (automaton === null) return { kind: 'unknown' };
  if (automaton.emptyRepeats) return { kind: 'exponential' };
  return judged(ambiguityOf(automaton), root, longest);
}

function judged(ambiguity: Ambiguity, root: PatternNode, longest: number): PatternRisk {
  if (ambiguity.kind !== 'polynomial') return ambiguity;
  const power = ambiguity.bounds.length;
  // Of n characters shared by k loops, each loop takes a piece: n^k / k! ways to cut.
  const steps = ambiguity.bounds.reduce((product, bound, at) => (product * Math.min(bound, longest)) / (at + 1), 1);
  if (steps > BEARABLE_STEPS || (power > 2 && repeatsItself(root))) return { kind: 'polynomial', power };
  return { kind: 'safe' };
}

const GRAVITY: Readonly<Record<PatternRisk['kind'], number>> = {
  safe: 0,
  unknown: 1,
  polynomial: 2,
  exponential: 3,
  invalid: 4,
};

const worst = (risks: readonly PatternRisk[]): PatternRisk =>
  risks.reduce<PatternRisk>((one, other) => (GRAVITY[other.kind] > GRAVITY[one.kind] ? other : one), { kind: 'safe' });

const childrenOf = (node: PatternNode): readonly PatternNode[] => {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'either':
      return node.options;
    case 'repeat':
    case 'look':
      return [node.body];
    default:
      return [];
  }
};

/** The bodies of the looks in a node, not those inside them. */
const looksIn = (node: PatternNode): readonly PatternNode[] =>
  node.kind === 'look' ? [node.body] : childrenOf(node).flatMap(looksIn);

/** Repeats endlessly, or so often that it might as well. */
const canRepeat = (node: PatternNode): boolean =>
  (node.kind === 'repeat' && node.max > 1) || (node.kind !== 'look' && childrenOf(node).some(canRepeat));

const hasBack = (node: PatternNode): boolean => node.kind === 'back' || childrenOf(node).some(hasBack);

/** Every way through it begins with `^`, so that a matcher tries it at one place. */
function isAnchored(node: PatternNode): boolean {
  switch (node.kind) {
    case 'assertion':
      return node.at === 'start';
    case 'sequence': {
      const first = node.parts.find(
        (part) => part.kind !== 'look' && !(part.kind === 'assertion' && part.at !== 'start'),
      );
      return first !== undefined && isAnchored(first);
    }
    case 'either':
      return node.options.every(isAnchored);
    case 'repeat':
      return node.min > 0 && isAnchored(node.body);
    default:
      return false;
  }
}

/** Whether a look stands before anything that reads: then it is tried as often as the pattern itself. */
function looksFirst(root: PatternNode, body: PatternNode): boolean {
  if (root.kind === 'look') return root.body === body;
  if (root.kind !== 'sequence') return false;
  const reading = root.parts.findIndex((part) => part.kind !== 'look' && part.kind !== 'assertion');
  return root.parts
    .slice(0, reading < 0 ? undefined : reading)
    .some((part) => part.kind === 'look' && part.body === body);
}

/** The same endless repeat twice in a row, `\d+\d+`: nobody needs it, and each adds a power. */
function repeatsItself(node: PatternNode): boolean {
  if (node.kind === 'sequence') {
    const doubled = node.parts.some((part, at) => {
      const [one, other] = [endlessSet(part), endlessSet(node.parts[at + 1])];
      return one !== null && other !== null && sameSet(one, other);
    });
    if (doubled) return true;
  }
  return node.kind !== 'look' && childrenOf(node).some(repeatsItself);
}

const endlessSet = (node: PatternNode | undefined) =>
  node?.kind === 'repeat' && node.max === Infinity && node.body.kind === 'set' ? node.body.set : null;

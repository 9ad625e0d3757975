/** Expressions that cannot be read, that ask for questions that are not there, or that depend on themselves. */
import { expressionsOf, type DefinitionExpression } from '../definition-expressions.js';
import type { DefinitionElement } from '../definition-elements.js';
import { variablesIn } from '../expression.js';
import { isRecord, listOf, ownOf, textOf, type JsonPath, type JsonRecord } from '../json-value.js';
import { KNOWN, type References } from '../references.js';
import { strongComponents } from '../strong-components.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

export function checkExpressions(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
  references: References,
): readonly DefinitionFinding[] {
  const expressions = expressionsOf(definition, elements);
  return [
    ...expressions.flatMap((expression) => checkExpression(expression, references)),
    ...checkCircles(definition, elements, expressions, references),
  ];
}

const LONGEST_QUOTE = 80;

function checkExpression(at: DefinitionExpression, references: References): readonly DefinitionFinding[] {
  const { element, expression, path, property, source, failedAt } = at;
  if (expression === null) {
    const quote = source.slice(0, LONGEST_QUOTE);
    return [finding('broken-expression', path, { property, expression: quote, at: failedAt })];
  }
  return [...new Set(variablesIn(expression))]
    .filter((name) => references.find(name, element) === null)
    .map((name) => finding('unknown-reference', path, { name, property }, references.closest(name, element)));
}

/** A question, or the name of a calculated value. */
type Node = DefinitionElement | string;

interface Dependence {
  /** What it needs to be computed, whatever else is the case. */
  readonly values: Set<Node>;
  /** What decides whether it is asked or set. */
  readonly conditions: Set<Node>;
  readonly path: JsonPath;
}

function checkCircles(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
  expressions: readonly DefinitionExpression[],
  references: References,
): readonly DefinitionFinding[] {
  const graph = new Map<Node, Dependence>();
  const at = (node: Node, path: JsonPath): Dependence => {
    const known = graph.get(node) ?? { values: new Set(), conditions: new Set(), path };
    graph.set(node, known);
    return known;
  };
  for (const expression of expressions) {
    const node = dependent(expression);
    if (node === null || expression.expression === null) continue;
    const needed = variablesIn(expression.expression).flatMap((name) =>
      nodeCalled(name, expression.element, references),
    );
    const dependence = at(node, expression.path);
    for (const other of needed) (isUnconditional(expression) ? dependence.values : dependence.conditions).add(other);
  }
  for (const { target, path, needed } of triggered(definition, expressions, references)) {
    for (const other of needed) at(target, path).conditions.add(other);
  }
  for (const element of elements) {
    // Whoever stands in something is shown when that is shown.
    if (element.parent !== null) at(element, element.path).conditions.add(element.parent);
  }
  const values = circles(graph, ({ values: needed }) => [...needed]);
  const known = new Set(values.flat());
  const conditions = circles(graph, ({ values: needed, conditions: shown }) => [...needed, ...shown]);
  return [
    ...values.map((circle) => reported('circular-values', circle, graph)),
    ...conditions
      .filter((circle) => !circle.some((node) => known.has(node)))
      .map((circle) => reported('circular-conditions', circle, graph)),
  ];
}

function nodeCalled(name: string, from: DefinitionElement | null, references: References): readonly Node[] {
  const found = references.find(name, from);
  return found === null || found === KNOWN ? [] : [found];
}

/** What an expression decides about; null where that is nothing that others can depend on. */
function dependent({ element, owner, role }: DefinitionExpression): Node | null {
  if (element !== null) return role === 'other' ? null : element;
  return 'expression' in owner ? textOf(ownOf(owner, 'name')) : null;
}

/** A value that is computed whenever something in it changes. */
const isUnconditional = ({ element, role, owner }: DefinitionExpression): boolean =>
  element === null || (role === 'value' && textOf(ownOf(owner, 'setValueIf')) === null);

interface Triggered {
  readonly target: Node;
  readonly path: JsonPath;
  readonly needed: readonly Node[];
}

/** Triggers set a question when a condition holds. */
function triggered(
  definition: JsonRecord,
  expressions: readonly DefinitionExpression[],
  references: References,
): readonly Triggered[] {
  return listOf(ownOf(definition, 'triggers')).flatMap((trigger, index) => {
    if (!isRecord(trigger)) return [];
    const own = expressions.flatMap(({ owner, expression }) => (owner === trigger && expression ? [expression] : []));
    const names = [...own.flatMap(variablesIn), textOf(ownOf(trigger, 'fromName')) ?? ''];
    const needed = names.flatMap((name) => nodeCalled(name, null, references));
    const targets = nodeCalled(textOf(ownOf(trigger, 'setToName')) ?? '', null, references);
    return targets.map((target) => ({ target, path: ['triggers', index], needed }));
  });
}

/** One circle per group of nodes that depend on each other, in the order of the definition. */
function circles(
  graph: ReadonlyMap<Node, Dependence>,
  needs: (dependence: Dependence) => readonly Node[],
): readonly (readonly Node[])[] {
  const nodes = [...graph.keys()];
  const index = new Map(nodes.map((node, at) => [node, at]));
  const next = nodes.map((node) => {
    const dependence = graph.get(node);
    return dependence === undefined ? [] : needs(dependence).flatMap((other) => index.get(other) ?? []);
  });
  const component = strongComponents(nodes.length, (node) => next[node] ?? []);
  const seen = new Set<number>();
  return nodes.flatMap((_, start) => {
    const own = component[start] ?? -1;
    if (seen.has(own)) return [];
    seen.add(own);
    const circle = shortestCircle(start, (node) => (next[node] ?? []).filter((to) => component[to] === own));
    return circle === null ? [] : [circle.flatMap((node) => nodes[node] ?? [])];
  });
}

function shortestCircle(start: number, nextOf: (node: number) => readonly number[]): readonly number[] | null {
  const from = new Map<number, number>();
  const waiting = [start];
  for (const node of waiting) {
    for (const to of nextOf(node)) {
      if (to === start) {
        const circle = [node];
        for (let at = node; at !== start;) circle.unshift((at = from.get(at) ?? start));
        return circle;
      }
      if (from.has(to)) continue;
      from.set(to, node);
      waiting.push(to);
    }
  }
  return null;
}

const MOST_NAMED = 8;

function reported(
  code: 'circular-values' | 'circular-conditions',
  circle: readonly Node[],
  graph: ReadonlyMap<Node, Dependence>,
): DefinitionFinding {
  const names = circle.map((node) => (typeof node === 'string' ? node : (node.name ?? '…')));
  const [first = ''] = names;
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  const place = circle[0] === undefined ? undefined : graph.get(circle[0]);
  return finding(code, place?.path ?? [], { circle: [...shown, first].join(' → ') });
}

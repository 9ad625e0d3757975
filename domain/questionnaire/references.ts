/** Finds what a `{name}` in an expression or a text stands for, as SurveyJS would. */
import { closestWord } from '../study/closest-word.js';
import type { DefinitionElement } from './definition-elements.js';
import { ownOf, recordsOf, textOf, type JsonRecord } from './json-value.js';

/** Variables of the kit and of the survey engine. */
const VARIABLES = [
  'wave', 'mode', 'language', 'locale', 'pageno', 'pagecount', 'questioncount', 'correctanswers', 'correctedanswers',
  'correctedanswercount', 'incorrectanswers', 'incorrectedanswers', 'incorrectedanswercount',
]; // prettier-ignore

/** What an element knows of where it stands; anything may follow them. */
const PLACES = new Set([
  'self', '$self', 'survey', 'parent', 'matrix', 'composite', 'item', 'choice', 'column', 'rowindex', 'visiblerowindex',
  'rowvalue', 'rowname', 'rowtitle', 'panelindex', 'visiblepanelindex', 'no', 'title', 'require', 'element',
]); // prettier-ignore

/** Ways to the answers beside the one that is asked. */
const BESIDE = new Set(['panel', 'prevpanel', 'nextpanel', 'row', 'prevrow', 'nextrow', 'totalrow']);
const OUTSIDE = 'parentpanel';

const MOST_SUGGESTIONS = 50;

const SUFFIXES = /-(?:comment|total|unwrapped)$/;

/** A variable, or something that an element knows of its place: it is there, and depends on no answer. */
export const KNOWN = Symbol('known');

/** An element, the name of a calculated value, something else that is known, or null for nothing. */
export type Referent = DefinitionElement | string | typeof KNOWN | null;

export class References {
  private readonly scopes = new Map<DefinitionElement | null, Map<string, DefinitionElement>>();
  private readonly calculated = new Map<string, string>();
  private readonly variables: ReadonlySet<string>;
  private asked = 0;

  constructor(definition: JsonRecord, elements: readonly DefinitionElement[], variables: readonly string[]) {
    this.variables = new Set([...VARIABLES, ...variables.map((name) => name.toLowerCase())]);
    for (const value of recordsOf(ownOf(definition, 'calculatedValues'))) {
      const name = textOf(ownOf(value, 'name'));
      if (name !== null) this.calculated.set(name.toLowerCase(), name);
    }
    for (const element of elements) {
      if (element.role === 'page') continue;
      const scope = this.scopes.get(element.owner) ?? new Map<string, DefinitionElement>();
      this.scopes.set(element.owner, scope);
      for (const name of [element.name, textOf(ownOf(element.json, 'valueName'))]) {
        if (name !== null && !scope.has(name.toLowerCase())) scope.set(name.toLowerCase(), element);
      }
    }
  }

  /** `from` is the element in whose expression or text the name stands. */
  find(name: string, from: DefinitionElement | null): Referent {
    const lower = name
      .trim()
      .replace(/^[#$]+/, '')
      .toLowerCase();
    // `{a: 1}` is a value that an author wrote out.
    if (lower.indexOf(':') > 0 || /^\d+$/.test(lower)) return KNOWN;
    const [first, rest] = split(lower);
    if (BESIDE.has(first)) return rest === '' ? KNOWN : this.beside(rest, from);
    if (first === OUTSIDE) return rest === '' ? KNOWN : this.beside(rest, from?.owner ?? null);
    const found = this.named(lower, null);
    if (found !== null) return found;
    return PLACES.has(first) || this.variables.has(first) ? KNOWN : null;
  }

  /** What was probably meant. Null when nothing is near, or after so many questions that nobody reads on. */
  closest(name: string, from: DefinitionElement | null): string | null {
    if (this.asked++ >= MOST_SUGGESTIONS) return null;
    const named = (owner: DefinitionElement | null): readonly string[] =>
      [...(this.scopes.get(owner)?.values() ?? [])].flatMap(({ name: called }) => called ?? []);
    const owner = from?.owner ?? null;
    const beside = owner === null ? [] : named(owner).map((called) => `${this.wayInto(owner)}.${called}`);
    return closestWord(name, [...named(null), ...this.calculated.values(), ...this.variables, ...beside]);
  }

  private wayInto(owner: DefinitionElement): string {
    return owner.type === 'paneldynamic' ? 'panel' : 'row';
  }

  /** In the entry or row that the element stands in; `{panel.x}` in a list's own condition means its entries. */
  private beside(rest: string, from: DefinitionElement | null): Referent {
    if (from === null) return null;
    return this.named(rest, from.owner) ?? this.named(rest, from);
  }

  /** The longest beginning of `a.b[0].c` that is a name: names may hold dots. */
  private named(path: string, owner: DefinitionElement | null): Referent {
    const scope = this.scopes.get(owner);
    for (
      let name = path;
      name !== '';
      name = name.slice(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf('['), 0))
    ) {
      for (const candidate of [name, name.replace(SUFFIXES, '')]) {
        const found = scope?.get(candidate) ?? (owner === null ? this.calculated.get(candidate) : undefined);
        if (found !== undefined) return found;
      }
    }
    return null;
  }
}

function split(path: string): readonly [first: string, rest: string] {
  const dot = path.search(/[.[]/);
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
}

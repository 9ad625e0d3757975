/**
 * Walks the elements of a SurveyJS definition in the order of the questionnaire: pages, panels, questions, and the
 * questions inside columns, repeated panels, text items and choices. Never throws, whatever the JSON holds.
 */
import { isRecord, listOf, ownOf, textOf, type JsonPath, type JsonRecord } from './json-value.js';

export type ElementRole = 'page' | 'element' | 'column' | 'item';

export interface DefinitionElement {
  readonly json: JsonRecord;
  readonly path: JsonPath;
  readonly role: ElementRole;
  /** SurveyJS type; for a column its cell type, for an item of several texts `text`; null where there is none. */
  readonly type: string | null;
  readonly name: string | null;
  /** The page, panel or question that it stands in. */
  readonly parent: DefinitionElement | null;
  /** The question whose entries or rows it is asked in; its name is unique in there. Null for the questionnaire itself. */
  readonly owner: DefinitionElement | null;
}

/** Deeper than any questionnaire; keeps a hostile one from exhausting the stack. */
const DEEPEST = 60;

interface Branch {
  readonly key: string;
  readonly role: ElementRole;
  /** The elements live inside each answer of this one, not beside it. */
  readonly owned: boolean;
  /** Where the property holds elements; elsewhere it is something else (the columns of a simple matrix are choices). */
  readonly within: (type: string | null) => boolean;
}

const groups = (type: string | null): boolean => type === null || type === 'panel' || type === 'flowpanel';
const tables = (type: string | null): boolean => type === 'matrixdropdown' || type === 'matrixdynamic';
const repeats = (type: string | null): boolean => type === 'paneldynamic';

const BRANCHES: readonly Branch[] = [
  { key: 'pages', role: 'page', owned: false, within: (type) => type === null },
  { key: 'elements', role: 'element', owned: false, within: groups },
  { key: 'questions', role: 'element', owned: false, within: groups },
  { key: 'templateElements', role: 'element', owned: true, within: repeats },
  { key: 'questions', role: 'element', owned: true, within: repeats },
  { key: 'columns', role: 'column', owned: true, within: tables },
  { key: 'detailElements', role: 'element', owned: true, within: tables },
  { key: 'items', role: 'item', owned: true, within: (type) => type === 'multipletext' },
];

/** A question type that has answers of its own, and so a type where `groups` must not look. */
const typeOfContainer = (self: DefinitionElement | null): string | null =>
  self === null || self.role === 'page' ? null : (self.type ?? '');

/** The elements that an object holds itself, with the property that holds them. */
export function branchesOf(self: DefinitionElement | null): readonly string[] {
  const type = typeOfContainer(self);
  return BRANCHES.filter((branch) => branch.within(type)).map((branch) => branch.key);
}

/** All elements, parents before their children. */
export function elementsOf(definition: unknown): readonly DefinitionElement[] {
  const found: DefinitionElement[] = [];
  if (isRecord(definition)) visit(definition, [], null, found, []);
  return found;
}

function visit(
  json: JsonRecord,
  path: JsonPath,
  self: DefinitionElement | null,
  found: DefinitionElement[],
  ancestors: readonly JsonRecord[],
): void {
  if (ancestors.length > DEEPEST || ancestors.includes(json)) return;
  const inside = [...ancestors, json];
  const type = typeOfContainer(self);
  for (const branch of BRANCHES) {
    if (!branch.within(type) || (branch.key === 'pages' && path.length > 0)) continue;
    listOf(ownOf(json, branch.key)).forEach((child, index) => {
      if (!isRecord(child)) return;
      const element: DefinitionElement = {
        json: child,
        path: [...path, branch.key, index],
        role: branch.role,
        type: elementType(child, branch.role, json),
        name: textOf(ownOf(child, 'name')),
        parent: self,
        owner: branch.owned ? self : (self?.owner ?? null),
      };
      found.push(element);
      visit(child, element.path, element, found, inside);
    });
  }
  visitChoices(json, path, self, found, inside);
}

/** A choice can open questions of its own; their answers stand beside the question's. */
function visitChoices(
  json: JsonRecord,
  path: JsonPath,
  self: DefinitionElement | null,
  found: DefinitionElement[],
  ancestors: readonly JsonRecord[],
): void {
  listOf(ownOf(json, 'choices')).forEach((choice, index) => {
    if (!isRecord(choice)) return;
    listOf(ownOf(choice, 'elements')).forEach((child, at) => {
      if (!isRecord(child)) return;
      const element: DefinitionElement = {
        json: child,
        path: [...path, 'choices', index, 'elements', at],
        role: 'element',
        type: elementType(child, 'element', choice),
        name: textOf(ownOf(child, 'name')),
        parent: self,
        owner: self?.owner ?? null,
      };
      found.push(element);
      visit(child, element.path, element, found, [...ancestors, choice]);
    });
  });
}

function elementType(json: JsonRecord, role: ElementRole, container: JsonRecord): string | null {
  switch (role) {
    case 'page':
      return null;
    case 'item':
      return 'text';
    case 'element':
      return textOf(ownOf(json, 'type'));
    case 'column':
      return (
        [ownOf(json, 'cellType'), ownOf(container, 'cellType')]
          .map(textOf)
          .find((type) => type !== null && type !== 'default') ?? 'dropdown'
      );
  }
}

/** The element itself, then what it stands in, outwards. */
export function withParents(element: DefinitionElement): readonly DefinitionElement[] {
  const chain: DefinitionElement[] = [];
  for (let at: DefinitionElement | null = element; at !== null; at = at.parent) chain.push(at);
  return chain;
}

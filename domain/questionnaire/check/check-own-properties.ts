/** The kit's own properties: whether they have their form, and whether what they name is there. */
import { closestWord } from '../../study/closest-word.js';
import type { Codebook } from '../codebook.js';
import { constructOf } from '../constructs.js';
import type { DefinitionElement } from '../definition-elements.js';
import {
  isRecord,
  ownOf,
  recordsOf,
  sameCode,
  textOf,
  textsOf,
  type JsonPath,
  type JsonRecord,
} from '../json-value.js';
import { declaredMeasures, type DeclaredMeasure } from '../read-measures.js';
import { itemsNamedBy, readScoring } from '../scoring-rule.js';
import { declaredSignals } from '../signals.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

export function checkOwnProperties(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
  codebook: Codebook,
  themes: readonly string[] | null,
): readonly DefinitionFinding[] {
  const domains = codebook.domains.map(({ id }) => id);
  return [
    ...checkVersion(definition),
    ...doubles(recordsOf(ownOf(definition, 'domains')), ['domains'], 'domain'),
    ...elements.flatMap((element) => [
      ...checkForms(element),
      ...checkDomain(element.json, element.path, domains),
      ...checkSignals(element, codebook, themes),
    ]),
    ...checkMeasures(declaredMeasures(definition, elements), codebook, domains),
  ];
}

/** SemVer 2.0.0, without build metadata: `1.2.0`, `2.0.0-pilot.1`. */
const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\da-z-]+(?:\.[\da-z-]+)*)?$/i;

function checkVersion(definition: JsonRecord): readonly DefinitionFinding[] {
  const version = ownOf(definition, 'definitionVersion');
  if (version === undefined || (typeof version === 'string' && VERSION.test(version))) return [];
  return [finding('broken-version', ['definitionVersion'], { version: textOf(version) ?? '' })];
}

function doubles(
  records: readonly JsonRecord[],
  path: JsonPath,
  kind: 'measure' | 'domain',
): readonly DefinitionFinding[] {
  const ids = records.map((record) => textOf(ownOf(record, 'id')));
  return ids.flatMap((id, index) =>
    id !== null && ids.indexOf(id) < index ? [finding('duplicate-id', [...path, index, 'id'], { id, kind })] : [],
  );
}

const NONRESPONSES: readonly unknown[] = ['dont-know', 'refused'];

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));

/** What each of our properties of a question must be. */
const FORMS: Readonly<Record<string, readonly [expected: string, holds: (value: unknown) => boolean]>> = {
  domain: ['text', (value) => typeof value === 'string'],
  core: ['boolean', (value) => typeof value === 'boolean'],
  disclosive: ['boolean', (value) => typeof value === 'boolean'],
  short: ['boolean', (value) => typeof value === 'boolean'],
  scale: ['boolean', (value) => typeof value === 'boolean'],
  readAloud: ['text', isText],
  interviewerNote: ['text', isText],
  audioSrc: ['text', isText],
  nonresponse: [
    'dont-know, refused',
    (value) => Array.isArray(value) && value.every((code) => NONRESPONSES.includes(code)),
  ],
  measure: ['object', isRecord],
  signal: [
    'theme, values',
    (value) => (Array.isArray(value) ? value : [value]).every((signal) => declaredSignals({ signal }).length === 1),
  ],
};

function checkForms({ json, path }: DefinitionElement): readonly DefinitionFinding[] {
  return Object.entries(FORMS).flatMap(([property, [expected, holds]]) => {
    const value = ownOf(json, property);
    return value === undefined || holds(value)
      ? []
      : [finding('wrong-property', [...path, property], { property, expected })];
  });
}

function checkDomain(json: JsonRecord, path: JsonPath, domains: readonly string[]): readonly DefinitionFinding[] {
  const domain = textOf(ownOf(json, 'domain'));
  if (domain === null || domains.includes(domain)) return [];
  return [finding('unknown-domain', [...path, 'domain'], { domain }, closestWord(domain, domains))];
}

function checkSignals(
  { json, path, name }: DefinitionElement,
  codebook: Codebook,
  themes: readonly string[] | null,
): readonly DefinitionFinding[] {
  const at = [...path, 'signal'];
  const signals = declaredSignals(json);
  const variables = signals.length === 0 ? [] : codebook.variables.filter(({ question }) => question === name);
  const codes = variables.flatMap(({ choices }) => choices.map(({ value }) => value));
  return signals.flatMap(({ theme, values }) => {
    const findings: DefinitionFinding[] = [];
    if (themes !== null && !themes.includes(theme)) {
      findings.push(finding('unknown-theme', at, { theme }, closestWord(theme, themes)));
    }
    for (const value of values) {
      if (codes.length === 0 || codes.some((code) => sameCode(code, value))) continue;
      const suggestion = closestWord(String(value), codes.map(String));
      findings.push(finding('unknown-code', at, { code: String(value), name: name ?? '' }, suggestion));
    }
    return findings;
  });
}

function checkMeasures(
  declared: readonly DeclaredMeasure[],
  codebook: Codebook,
  domains: readonly string[],
): readonly DefinitionFinding[] {
  const names = [...new Set(codebook.variables.flatMap(({ name, question }) => [name, question]))];
  const ids = declared.map(({ json, element }) => textOf(ownOf(json, 'id')) ?? element?.name ?? '');
  return declared.flatMap(({ json, path }, index) => {
    const id = ids[index] ?? '';
    const double = ids.indexOf(id) < index ? [finding('duplicate-id', [...path, 'id'], { id, kind: 'measure' })] : [];
    return [
      ...double,
      ...checkDomain(json, path, domains),
      ...checkRule(id, json, path),
      ...checkItems(id, json, path, names),
    ];
  });
}

function checkRule(measure: string, json: JsonRecord, path: JsonPath): readonly DefinitionFinding[] {
  const construct = textOf(ownOf(json, 'construct')) ?? '';
  const known = constructOf(construct);
  const rule = readScoring(ownOf(json, 'scoring'));
  if (rule === null) {
    const hasRule = ownOf(json, 'scoring') === undefined && known?.scoring != null;
    return hasRule ? [] : [finding('measure-without-rule', path, { measure, construct })];
  }
  if (known === null || known.kinds.includes(rule.kind)) return [];
  return [finding('unfit-rule', [...path, 'scoring'], { measure, construct, kind: rule.kind })];
}

function checkItems(
  measure: string,
  json: JsonRecord,
  path: JsonPath,
  names: readonly string[],
): readonly DefinitionFinding[] {
  const rule = readScoring(ownOf(json, 'scoring'));
  const items = textsOf(ownOf(json, 'items'));
  const wanted = [...new Set([...items, ...(rule === null ? [] : itemsNamedBy(rule))])];
  const unknown = wanted
    .filter((item) => !names.includes(item))
    .map((item) => finding('unknown-item', path, { item, measure }, closestWord(item, names)));
  const expected = constructOf(textOf(ownOf(json, 'construct')) ?? '')?.items ?? null;
  // A single name may stand for a whole table of items.
  if (expected === null || items.length < 2 || items.length === expected) return unknown;
  return [...unknown, finding('unfit-item-count', path, { measure, expected, found: items.length })];
}

/**
 * Checks a definition before it is played: everything that would lose answers, hang the page or mislead, with the way
 * to it. Pure, and it never throws, whatever it is given.
 */
import type { Language } from '../../localized-text.js';
import { elementsOf } from '../definition-elements.js';
import { isRecord } from '../json-value.js';
import type { CustomTypes } from '../question-types.js';
import { readCodebook } from '../read-codebook.js';
import { References } from '../references.js';
import { checkElements } from './check-elements.js';
import { checkExpressions } from './check-expressions.js';
import { checkOwnProperties } from './check-own-properties.js';
import { checkPatterns } from './check-patterns.js';
import { checkTexts } from './check-texts.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

export interface CheckOptions {
  /** Languages that every text must have; none are asked for without it. */
  readonly languages?: readonly Language[];
  /** Question types that the page registered with survey-core. */
  readonly customTypes?: CustomTypes;
  /** Themes of the study; without it signals may name any. */
  readonly themes?: readonly string[];
  /** Variables that the page sets besides the kit's own. */
  readonly variables?: readonly string[];
}

/** More would help nobody; what refuses a definition comes first. */
const MOST_FINDINGS = 500;

/** The findings, those that refuse the definition first, then in the order of the text. Without places. */
export function checkDefinition(definition: unknown, options: CheckOptions = {}): readonly DefinitionFinding[] {
  const codebook = readCodebook(definition, options.customTypes ? { customTypes: options.customTypes } : {});
  if (!isRecord(definition) || !codebook.ok) return [finding('not-a-questionnaire', [], {})];
  const elements = elementsOf(definition);
  if (!elements.some(({ role }) => role !== 'page')) return [finding('no-questions', [], {})];
  const references = new References(definition, elements, options.variables ?? []);
  const findings = [
    ...checkElements(elements, options.customTypes ?? {}),
    ...checkPatterns(definition, elements),
    ...checkExpressions(definition, elements, references),
    ...checkOwnProperties(definition, elements, codebook.value, options.themes ?? null),
    ...checkTexts(definition, elements, references, options.languages ?? []),
  ];
  return worstFirst(findings).slice(0, MOST_FINDINGS);
}

/** Keeps the order within each severity. */
export function worstFirst(findings: readonly DefinitionFinding[]): readonly DefinitionFinding[] {
  const [refused, warned] = [true, false].map((refuses) =>
    findings.filter(({ severity }) => (severity === 'refuse') === refuses),
  );
  return [...(refused ?? []), ...(warned ?? [])];
}

/** Regular expressions of validators: they run on what a respondent writes, and some can be made to run for ever. */
import type { DefinitionElement } from '../definition-elements.js';
import {
  firstOf,
  isRecord,
  isTrue,
  listOf,
  numberOf,
  ownOf,
  textOf,
  type JsonPath,
  type JsonRecord,
} from '../json-value.js';
import { patternRisk, USUAL_LENGTH } from '../pattern/pattern-risk.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

const LONGEST_QUOTE = 120;

export function checkPatterns(
  definition: JsonRecord,
  elements: readonly DefinitionElement[],
): readonly DefinitionFinding[] {
  return elements.flatMap(({ json, path }) =>
    listOf(ownOf(json, 'validators')).flatMap((validator, index) =>
      isRecord(validator)
        ? checkPattern(validator, [...path, 'validators', index, 'regex'], longestAnswer(json, definition))
        : [],
    ),
  );
}

function checkPattern(validator: JsonRecord, path: JsonPath, longest: number): readonly DefinitionFinding[] {
  const pattern = textOf(ownOf(validator, 'regex'));
  if (pattern === null) return [];
  const quote = { pattern: pattern.slice(0, LONGEST_QUOTE) };
  const risk = patternRisk(pattern, {
    insensitive: isTrue(firstOf(validator, 'caseInsensitive', 'insensitive')),
    longest,
  });
  switch (risk.kind) {
    case 'safe':
      return [];
    case 'invalid':
      return [finding('broken-pattern', path, quote)];
    case 'unknown':
      return [finding('unclear-pattern', path, quote)];
    case 'exponential':
    case 'polynomial':
      return [finding('slow-pattern', path, { ...quote, growth: risk.kind })];
  }
}

/** The most that a question lets anybody write, and never less than what the definition fills in itself. */
function longestAnswer(question: JsonRecord, definition: JsonRecord): number {
  const own = numberOf(ownOf(question, 'maxLength'));
  const general = numberOf(ownOf(definition, 'maxTextLength'));
  const limit = own !== null && own > 0 ? own : general !== null && general > 0 ? general : USUAL_LENGTH;
  const filledIn = textOf(ownOf(question, 'defaultValue'))?.length ?? 0;
  return Math.max(limit, filledIn);
}

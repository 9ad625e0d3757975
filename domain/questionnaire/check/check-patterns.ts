/** Regular expressions of validators: they run on what a respondent writes, and some can be made to run for ever. */
import { numberOf, ownOf, recordsOf, textOf, isTrue, firstOf, type JsonRecord } from '../json-value.js';
import { propertiesOf } from '../json-walk.js';
import { patternRisk, USUAL_LENGTH } from '../pattern/pattern-risk.js';
import { finding, type DefinitionFinding } from './definition-finding.js';

const LONGEST_QUOTE = 120;

export function checkPatterns(definition: JsonRecord): readonly DefinitionFinding[] {
  const findings: DefinitionFinding[] = [];
  for (const { owner, key, value, path } of propertiesOf(definition)) {
    if (key !== 'validators') continue;
    const longest = longestAnswer(owner, definition);
    recordsOf(value).forEach((validator) => {
      const pattern = textOf(ownOf(validator, 'regex'));
      if (pattern === null) return;
      const at = [...path, (value as readonly unknown[]).indexOf(validator), 'regex'];
      const quote = { pattern: pattern.slice(0, LONGEST_QUOTE) };
      const insensitive = isTrue(firstOf(validator, 'caseInsensitive', 'insensitive'));
      const risk = patternRisk(pattern, { insensitive, longest });
      if (risk.kind === 'invalid') findings.push(finding('broken-pattern', at, quote));
      if (risk.kind === 'unknown') findings.push(finding('unclear-pattern', at, quote));
      if (risk.kind === 'exponential' || risk.kind === 'polynomial') {
        findings.push(finding('slow-pattern', at, { ...quote, growth: risk.kind }));
      }
    });
  }
  return findings;
}

/** The most that a question lets anybody write, and never less than what the definition fills in itself. */
function longestAnswer(question: JsonRecord, definition: JsonRecord): number {
  const own = numberOf(ownOf(question, 'maxLength'));
  const general = numberOf(ownOf(definition, 'maxTextLength'));
  const limit = own !== null && own > 0 ? own : general !== null && general > 0 ? general : USUAL_LENGTH;
  const filledIn = textOf(ownOf(question, 'defaultValue'))?.length ?? 0;
  return Math.max(limit, filledIn);
}

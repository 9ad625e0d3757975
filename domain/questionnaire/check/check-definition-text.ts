/**
 * Checks the text of a definition: its size, its JSON, and what it says, each finding with line and column. A module
 * of its own, since only a text has places and only places need the JSON parser.
 */
import { readJson } from '../../study/json-places.js';
import { checkDefinition, worstFirst, type CheckOptions } from './check-definition.js';
import { finding, type DefinitionFinding } from './definition-finding.js';
import { DEEPEST_DEFINITION, LARGEST_DEFINITION } from './definition-limits.js';

export interface TextCheckOptions extends CheckOptions {
  /** Bytes of UTF-8 that a definition may have. Larger ones are refused before they are read. */
  readonly largest?: number;
}

export interface CheckedText {
  /** What the text says; undefined when it is no JSON, or too much. */
  readonly definition: unknown;
  readonly findings: readonly DefinitionFinding[];
}

export function checkDefinitionText(source: string, options: TextCheckOptions = {}): CheckedText {
  const limit = options.largest ?? LARGEST_DEFINITION;
  const text = source.replace(/^\uFEFF/, '');
  const size = bytesOf(text);
  const atStart = { line: 1, column: 1 };
  if (size > limit) {
    return { definition: undefined, findings: [{ ...finding('too-large', [], { size, limit }), place: atStart }] };
  }
  const json = readJson(text, { longest: limit, deepest: DEEPEST_DEFINITION });
  const ofText = json.faults.map(({ fault, offset }) => {
    const { code, path, parameters } = fault as Pick<DefinitionFinding, 'code' | 'path' | 'parameters'>;
    return { ...finding(code, path, parameters), place: json.placeAt(offset) };
  });
  if (json.value === undefined) return { definition: undefined, findings: worstFirst(ofText) };
  const ofDefinition = checkDefinition(json.value, options).map((found) => ({
    ...found,
    place: json.placeAt(json.offsetOf({ path: found.path, at: 'value' })),
  }));
  return { definition: json.value, findings: worstFirst([...ofText, ...ofDefinition]) };
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A pair of surrogates is two units and four bytes, so two for each.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

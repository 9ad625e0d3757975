/**
 * What is wrong, or odd, in a definition: a code with parameters and a place. One table holds every code; screens put
 * it into words, and nothing here is text for people.
 */
import type { JsonPath } from '../json-value.js';
import type { Place } from '../../study/study-finding.js';

/** Every code with what its sentence needs. Stable: hosts and scripts may test for a code. */
export interface DefinitionFindingParameters {
  // The text is no JSON, or too much of it.
  /** In bytes. */
  'too-large': { readonly size: number; readonly limit: number };
  'too-deep': { readonly limit: number };
  'not-json': { readonly detail: string };
  'value-expected': object;
  'comma-expected': object;
  'colon-expected': object;
  'key-expected': object;
  'close-expected': { readonly bracket: string };
  'end-expected': object;
  'text-broken': object;
  'number-broken': object;
  'comment-not-allowed': object;
  'duplicate-key': { readonly key: string };

  // It is no questionnaire.
  'not-a-questionnaire': object;
  'no-questions': object;

  // Elements.
  'unknown-type': { readonly type: string; readonly name: string };
  'missing-type': { readonly name: string };
  'missing-name': { readonly type: string };
  /** A name that every object in JavaScript has already: `constructor`. */
  'unsafe-name': { readonly name: string };
  /** Two questions (or rows, columns, items) whose answers would overwrite each other. `first` is the way to the first. */
  'duplicate-name': { readonly name: string; readonly first: string };
  'duplicate-page': { readonly name: string; readonly first: string };
  'duplicate-choice': { readonly value: string; readonly first: string };

  // Expressions. `property` is `visibleIf`, `setValueExpression`, …
  'broken-expression': { readonly property: string; readonly expression: string; readonly at: number };
  'unknown-reference': { readonly name: string; readonly property: string };
  /** Values that are computed from each other: `a → b → a`. */
  'circular-values': { readonly circle: string };
  /** Questions that are shown depending on each other. */
  'circular-conditions': { readonly circle: string };

  // Patterns of validators.
  'broken-pattern': { readonly pattern: string };
  'slow-pattern': { readonly pattern: string; readonly growth: 'exponential' | 'polynomial' };
  'unclear-pattern': { readonly pattern: string };

  // Texts.
  'missing-translation': { readonly languages: string };
  /** It will be taken out when the text is shown. */
  'active-content': { readonly found: 'script' | 'handler' | 'link' };

  // The kit's own properties.
  'wrong-property': { readonly property: string; readonly expected: string };
  'broken-version': { readonly version: string };
  'duplicate-id': { readonly id: string; readonly kind: 'measure' | 'domain' };
  'unknown-domain': { readonly domain: string };
  'unknown-theme': { readonly theme: string };
  'unknown-item': { readonly item: string; readonly measure: string };
  'unknown-code': { readonly code: string; readonly name: string };
  'measure-without-rule': { readonly measure: string; readonly construct: string };
  'unfit-rule': { readonly measure: string; readonly construct: string; readonly kind: string };
  'unfit-item-count': { readonly measure: string; readonly expected: number; readonly found: number };
}

export type DefinitionFindingCode = keyof DefinitionFindingParameters;

/** `refuse`: the definition is not played. `warning`: it is, and its makers should know. */
export type FindingSeverity = 'refuse' | 'warning';

export const FINDING_SEVERITIES: Readonly<Record<DefinitionFindingCode, FindingSeverity>> = {
  'too-large': 'refuse',
  'too-deep': 'refuse',
  'not-json': 'refuse',
  'value-expected': 'refuse',
  'comma-expected': 'refuse',
  'colon-expected': 'refuse',
  'key-expected': 'refuse',
  'close-expected': 'refuse',
  'end-expected': 'refuse',
  'text-broken': 'refuse',
  'number-broken': 'refuse',
  'comment-not-allowed': 'refuse',
  'duplicate-key': 'warning',
  'not-a-questionnaire': 'refuse',
  'no-questions': 'refuse',
  'unknown-type': 'refuse',
  'missing-type': 'refuse',
  'missing-name': 'refuse',
  'unsafe-name': 'refuse',
  'duplicate-name': 'refuse',
  'duplicate-page': 'warning',
  'duplicate-choice': 'warning',
  'broken-expression': 'warning',
  'unknown-reference': 'warning',
  'circular-values': 'refuse',
  'circular-conditions': 'warning',
  'broken-pattern': 'refuse',
  'slow-pattern': 'refuse',
  'unclear-pattern': 'refuse',
  'missing-translation': 'warning',
  'active-content': 'warning',
  'wrong-property': 'warning',
  'broken-version': 'warning',
  'duplicate-id': 'warning',
  'unknown-domain': 'warning',
  'unknown-theme': 'warning',
  'unknown-item': 'warning',
  'unknown-code': 'warning',
  'measure-without-rule': 'warning',
  'unfit-rule': 'warning',
  'unfit-item-count': 'warning',
};

/** One finding. `suggestion` is what was probably meant. */
export type DefinitionFinding = {
  readonly [C in DefinitionFindingCode]: {
    readonly code: C;
    readonly severity: FindingSeverity;
    /** The way to the value: `['pages', 0, 'elements', 2, 'visibleIf']`. */
    readonly path: JsonPath;
    /** Null when the definition came as an object, which has no lines. */
    readonly place: Place | null;
    readonly parameters: DefinitionFindingParameters[C];
    readonly suggestion: string | null;
  };
}[DefinitionFindingCode];

export function finding<C extends DefinitionFindingCode>(
  code: C,
  path: JsonPath,
  parameters: DefinitionFindingParameters[C],
  suggestion: string | null = null,
): DefinitionFinding {
  const severity = FINDING_SEVERITIES[code];
  // TypeScript cannot follow that a code and its parameters belong together; the signature sees to it.
  return { code, severity, path, place: null, parameters, suggestion } as unknown as DefinitionFinding;
}

/** Whether a definition with these findings may be played. */
export const isPlayable = (findings: readonly DefinitionFinding[]): boolean =>
  findings.every(({ severity }) => severity !== 'refuse');

/**
 * What is wrong, or odd, in a `study.json`: a code with parameters and a place. Screens and scripts put it into words;
 * nothing here is text for people.
 */

/** Where a person finds it: lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

/** Every code with the parameters that its sentence needs. Stable: hosts and scripts may test for a code. */
export interface FindingParameters {
  // The text is no JSON.
  'too-large': { readonly limit: number };
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

  // It is JSON of another shape than the schema's.
  'unknown-key': { readonly key: string };
  'missing-key': { readonly key: string };
  'wrong-type': { readonly expected: string; readonly found: string };
  'not-one-of': { readonly allowed: string; readonly found: string };
  'one-of-keys': { readonly allowed: string };
  'too-few': { readonly minimum: number };
  'empty-text': object;
  'below-minimum': { readonly minimum: number; readonly found: number };
  'above-maximum': { readonly maximum: number; readonly found: number };
  /** `expected` names a definition of the schema: `id`, `date`, `language`, `address`, `origin`, … */
  'wrong-form': { readonly expected: string; readonly found: string };

  // It has the shape, and does not add up.
  /** The file's name cannot be an id; written out, the questionnaire can have another one. */
  'id-needed': { readonly found: string };
  'duplicate-id': { readonly id: string };
  'unknown-id': { readonly id: string; readonly kind: 'definition' | 'theme' | 'partner' };
  'impossible-date': { readonly found: string };
  'dates-out-of-order': { readonly opens: string; readonly closes: string };
  'group-without-values': object;
  'groups-overlap': { readonly id: string; readonly other: string };
  'no-required-consent': object;

  // It works, and its makers may want to mend it.
  'waves-out-of-order': { readonly id: string; readonly other: string };
  'missing-translation': { readonly languages: string };
  'unused-language': { readonly language: string };
  'kit-not-translated': { readonly language: string };
  'partner-without-consent': { readonly id: string };
  'unused-definition': { readonly id: string };
  'public-k-below-internal': { readonly publicK: number; readonly internalK: number };
}

export type FindingCode = keyof FindingParameters;

/** One finding. `suggestion` is what was probably meant. */
export type StudyFinding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: 'error' | 'warning';
    /** The way to the value: `['waves', 0, 'closes']`. */
    readonly path: JsonPath;
    /** Null when the study came as an object, which has no lines. */
    readonly place: Place | null;
    readonly parameters: FindingParameters[C];
    readonly suggestion: string | null;
  };
}[FindingCode];

/** `waves[0].closes`, as people write it. */
export const pathText = (path: JsonPath): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

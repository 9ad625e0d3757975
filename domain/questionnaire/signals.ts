/**
 * Answers that may mean that a resident wants help with a theme. A signal is a reason to offer, never a diagnosis, and
 * nothing is done with it unless the resident agrees.
 */
import type { Codebook, SignalSpec, Variable } from './codebook.js';
import type { DefinitionElement } from './definition-elements.js';
import { isRecord, ownOf, sameCode, scalarsOf, textOf, type JsonRecord } from './json-value.js';
import { valueOf, type Answers } from './value-of.js';

/** The themes that the answers point at, in the order of the questionnaire, each once. */
export function signalsOf(codebook: Pick<Codebook, 'signals' | 'variables'>, answers: Answers): readonly string[] {
  const variables = new Map(codebook.variables.map((variable) => [variable.name, variable]));
  const themes = new Set<string>();
  for (const signal of codebook.signals) {
    const variable = variables.get(signal.variable);
    if (variable !== undefined && !themes.has(signal.theme) && pointsAt(signal, variable, answers)) {
      themes.add(signal.theme);
    }
  }
  return [...themes];
}

function pointsAt(signal: SignalSpec, variable: Variable, answers: Answers): boolean {
  const value = valueOf(variable, answers);
  const given = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return signal.values.some((wanted) => given.some((code) => sameCode(code, wanted)));
}

/** The signals that a question declares: one, or a list of them. */
export function declaredSignals(json: JsonRecord): readonly Omit<SignalSpec, 'variable'>[] {
  const declared = ownOf(json, 'signal');
  return (Array.isArray(declared) ? declared : [declared]).filter(isRecord).flatMap((signal) => {
    const theme = textOf(ownOf(signal, 'theme'));
    const values = scalarsOf(ownOf(signal, 'values'));
    return theme === null || values.length === 0 ? [] : [{ theme, values }];
  });
}

/** Every signal of a definition, on each variable of the question that declares it. */
export function readSignals(variablesOf: ReadonlyMap<DefinitionElement, readonly Variable[]>): readonly SignalSpec[] {
  return [...variablesOf].flatMap(([element, variables]) =>
    declaredSignals(element.json).flatMap((signal) =>
      variables
        .filter((variable) => variable.kind !== 'text')
        .map((variable) => ({ ...signal, variable: variable.name })),
    ),
  );
}

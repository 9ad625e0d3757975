/** What the tests of the questionnaire share. */
import type { Codebook, Variable } from '../../../domain/questionnaire/codebook.js';
import { readCodebook, type CodebookOptions } from '../../../domain/questionnaire/read-codebook.js';

export function codebookOf(definition: unknown, options: CodebookOptions = {}): Codebook {
  const read = readCodebook(definition, options);
  if (!read.ok) throw new Error(read.failure.reason);
  return read.value;
}

export const codebookOfElements = (elements: readonly unknown[], options: CodebookOptions = {}): Codebook =>
  codebookOf({ elements }, options);

export function variableOf(element: unknown, name?: string): Variable {
  const { variables } = codebookOfElements([element]);
  const found = variables.find((variable) => name === undefined || variable.name === name);
  if (!found)
    throw new Error(`no variable ${name ?? ''} among ${variables.map((variable) => variable.name).join(', ')}`);
  return found;
}

/** A rule that a study's shape alone cannot express: what it reads, how grave it is, and where it is broken. */
import type { Fault, Near } from '../schema-walker.js';
import type { StudyFile } from '../study-file.js';
import type { FindingCode, FindingParameters, JsonPath } from '../study-finding.js';

export interface StudyRule {
  /** The top-level parts that must have their shape before this rule can look at them. */
  readonly reads: readonly (keyof StudyFile)[];
  readonly severity: 'error' | 'warning';
  find(file: StudyFile): readonly Fault[];
}

/** A fault at a value. */
export const faultAt = <C extends FindingCode>(
  code: C,
  path: JsonPath,
  parameters: FindingParameters[C],
  near?: Near,
): Fault => ({ code, path, at: 'value', parameters, ...(near && { near }) }) as unknown as Fault;

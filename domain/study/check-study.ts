/**
 * Checks a `study.json`: its syntax, its shape, and whether it adds up; several findings at once, each with the place
 * where a person mends it. What passes is completed with the defaults.
 */
import { fail, succeed, type Result } from '../failure.js';
import { completeStudy } from './complete-study.js';
import { readJson, type PlacedFault } from './json-places.js';
import { faultsOf, type Fault } from './schema-walker.js';
import type { StudyConfig } from './study-config.js';
import type { StudyFile } from './study-file.js';
import type { Place, StudyFinding } from './study-finding.js';
import { studyRules, type StudyRule } from './study-rules.js';
import { studySchema } from './study-schema.js';

export interface CheckedStudy {
  readonly config: StudyConfig;
  /** What works, and may still want mending. In the order of the file. */
  readonly warnings: readonly StudyFinding[];
}

/**
 * Never throws, whatever it is given.
 *
 * @param source the text of a `study.json`, or what it parses to; findings about an object have no line
 */
export function checkStudy(source: unknown): Result<CheckedStudy, readonly StudyFinding[]> {
  const { text, detail } = textOf(source);
  if (text === null) {
    const fault = { code: 'not-json', path: [], at: 'value', parameters: { detail } } as const;
    return fail([findingOf(fault, 'error', null)]);
  }

  const json = readJson(text);
  const placed: (PlacedFault & { severity: 'error' | 'warning' })[] = [];
  const add = (fault: Fault, severity: 'error' | 'warning', offset = json.offsetOf(fault)): void => {
    placed.push({ fault, severity, offset });
  };
  for (const { fault, offset } of json.faults) add(fault, 'error', offset);
  if (json.value !== undefined) {
    const shape = faultsOf(json.value, studySchema);
    for (const fault of shape) add(fault, 'error');
    for (const rule of applicable(json.value, shape)) {
      for (const fault of rule.find(json.value as StudyFile)) add(fault, rule.severity);
    }
  }

  placed.sort((a, b) => a.offset - b.offset);
  const findings = placed.map(({ fault, severity, offset }) =>
    findingOf(fault, severity, typeof source === 'string' ? json.placeAt(offset) : null),
  );
  if (findings.some(({ severity }) => severity === 'error')) return fail(findings);
  return succeed({ config: completeStudy(json.value as StudyFile), warnings: findings });
}

function textOf(source: unknown): { readonly text: string | null; readonly detail: string } {
  if (typeof source === 'string') return { text: source.replace(/^\uFEFF/u, ''), detail: '' };
  try {
    const text = JSON.stringify(source) as string | undefined;
    return { text: text ?? null, detail: typeof source };
  } catch (error) {
    return { text: null, detail: error instanceof Error ? error.message : typeof source };
  }
}

/** A rule is asked when the parts that it reads have their shape, so that a slip in one part hides nothing in another. */
function applicable(value: unknown, faults: readonly Fault[]): readonly StudyRule[] {
  if (faults.some(({ path, code }) => path.length === 0 && code === 'wrong-type')) return [];
  const damaged = new Set(faults.map(({ path }) => path[0]));
  for (const key of studySchema.required ?? []) if (!Object.hasOwn(value as object, key)) damaged.add(key);
  return studyRules.filter(({ reads }) => reads.every((part) => !damaged.has(part)));
}

function findingOf(fault: Fault, severity: 'error' | 'warning', place: Place | null): StudyFinding {
  const { code, path, parameters, suggestion } = fault;
  return { code, severity, path, place, parameters, suggestion: suggestion ?? null } as StudyFinding;
}

/** Whether a parsed `study.json` has its shape and adds up. Knows no text and no places, and no words for people. */
import { faultsOf, type Fault } from './schema-walker.js';
import type { StudyFile } from './study-file.js';
import { studyRules, type StudyRule } from './study-rules.js';
import { studySchema } from './study-schema.js';

export type JudgedFault = Fault & { readonly severity: 'error' | 'warning' };

/** None means that it is a `StudyFile` with nothing to mend. */
export function judgeStudy(value: unknown): readonly JudgedFault[] {
  const shape = faultsOf(value, studySchema);
  return [
    ...shape.map((fault) => ({ ...fault, severity: 'error' as const })),
    ...applicable(value, shape).flatMap(({ severity, find }) =>
      find(value as StudyFile).map((fault) => ({ ...fault, severity })),
    ),
  ];
}

/** A rule is asked when the parts that it reads have their shape, so that a slip in one part hides nothing in another. */
function applicable(value: unknown, faults: readonly Fault[]): readonly StudyRule[] {
  if (faults.some(({ path, code }) => path.length === 0 && code === 'wrong-type')) return [];
  const damaged = new Set(faults.map(({ path }) => path[0]));
  for (const key of studySchema.required ?? []) if (!Object.hasOwn(value as object, key)) damaged.add(key);
  return studyRules.filter(({ reads }) => reads.every((part) => !damaged.has(part)));
}

/**
 * The short way to open a study, which is nearly always taken: a study with nothing to mend needs no places and no
 * suggestions, and so none of the code that finds them. Whatever is odd goes the long way, `check-study.ts`.
 */
import { completeStudy } from './complete-study.js';
import { fits } from './schema-fit.js';
import type { StudyConfig } from './study-config.js';
import { LONGEST_STUDY } from './study-defaults.js';
import type { StudyFile } from './study-file.js';
import { studyRules } from './study-rules.js';
import { studySchema } from './study-schema.js';

/** The settings of a study that `checkStudy` would find nothing in, not even a warning; null for any other. */
export function soundStudy(source: unknown): StudyConfig | null {
  try {
    const text = typeof source === 'string' ? source.replace(/^\uFEFF/u, '') : JSON.stringify(source);
    if (text.length > LONGEST_STUDY) return null;
    const value: unknown = JSON.parse(text);
    if (keysWrittenIn(text) !== keysOf(value) || !fits(value, studySchema)) return null;
    const study = value as StudyFile;
    return studyRules.every(({ find }) => find(study).length === 0) ? completeStudy(study) : null;
  } catch {
    return null; // no JSON, or nested too deep: the long way says where
  }
}

/** Of a key that stands twice, JSON keeps the last: the text then has more keys than its value. */
const keysWrittenIn = (text: string): number =>
  Array.from(text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gu)).filter(([, colon]) => colon !== undefined).length;

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, inner) => sum + keysOf(inner), own);
}

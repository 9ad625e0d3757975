/**
 * Checks a `study.json`: its syntax, its shape, and whether it adds up; several findings at once, each with the place
 * where a person mends it. What passes is completed with the defaults.
 */
import { fail, succeed, type Result } from '../failure.js';
import { closestWord } from './closest-word.js';
import { completeStudy } from './complete-study.js';
import { readJson, type PlacedFault } from './json-places.js';
import { judgeStudy, type JudgedFault } from './judge-study.js';
import type { StudyConfig } from './study-config.js';
import type { StudyFile } from './study-file.js';
import { pathText, type Place, type StudyFinding } from './study-finding.js';

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
    const parameters = { detail };
    return fail([findingOf({ code: 'not-json', path: [], at: 'value', parameters, severity: 'error' }, null)]);
  }

  const json = readJson(text);
  const judged = json.value === undefined ? [] : withSuggestions(judgeStudy(json.value));
  const placed = [
    ...json.faults.map(({ fault, offset }: PlacedFault) => ({
      fault: { ...fault, severity: 'error' as const },
      offset,
    })),
    ...judged.map((fault) => ({ fault, offset: json.offsetOf(fault) })),
  ].sort((a, b) => a.offset - b.offset);
  const findings = placed.map(({ fault, offset }) =>
    findingOf(fault, typeof source === 'string' ? json.placeAt(offset) : null),
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

type Explained = JudgedFault & { readonly suggestion?: string | null };

/** Says what was probably meant. A misspelt key is one fault, not two: the key that was meant is not missing as well. */
function withSuggestions(faults: readonly JudgedFault[]): readonly Explained[] {
  const explained = faults.map((fault): Explained => {
    return fault.near ? { ...fault, suggestion: closestWord(fault.near.word, fault.near.among) } : fault;
  });
  const meant = new Set(
    explained.flatMap(({ code, path, suggestion }) =>
      code === 'unknown-key' && suggestion ? [pathText([...path.slice(0, -1), suggestion])] : [],
    ),
  );
  return explained.filter(
    (fault) => fault.code !== 'missing-key' || !meant.has(pathText([...fault.path, fault.parameters.key])),
  );
}

function findingOf({ code, severity, path, parameters, suggestion }: Explained, place: Place | null): StudyFinding {
  return { code, severity, path, place, parameters, suggestion: suggestion ?? null } as StudyFinding;
}

/** Reads a Release that comes from outside: a file on a web server, an older kit, anybody's editor. */
import { fail, succeed, type Result } from '../failure.js';
import { releaseShape } from './release-shape.js';
import { RELEASE_FORMAT, RELEASE_VERSION, type Release } from './release.js';
import type { Misfit } from './shape.js';
import { writePath } from './write-path.js';

export type ReleaseFault =
  /** Not JSON at all: an error page, a half file. */
  | { readonly reason: 'not-json'; readonly detail: string }
  /** JSON, but something else. */
  | { readonly reason: 'not-a-release' }
  /** Made by a newer kit than this one. */
  | { readonly reason: 'newer-version'; readonly found: number; readonly known: number }
  /** A release, with something missing or out of place. `path` as in `tables[3].base`. */
  | { readonly reason: 'damaged'; readonly path: string; readonly expected: string };

/** @param source JSON as text, or a value that was parsed already */
export function parseRelease(source: unknown): Result<Release, ReleaseFault> {
  let value = source;
  if (typeof source === 'string') {
    try {
      value = JSON.parse(source);
    } catch (error) {
      return fail({ reason: 'not-json', detail: error instanceof Error ? error.message : '' });
    }
  }
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (format !== RELEASE_FORMAT) return fail({ reason: 'not-a-release' });
  if (typeof version === 'number' && version > RELEASE_VERSION) {
    return fail({ reason: 'newer-version', found: version, known: RELEASE_VERSION });
  }
  const misfit = releaseShape(value) ?? strayFigure(value as Release);
  if (misfit) return fail({ reason: 'damaged', path: writePath(misfit.path), expected: misfit.expected });
  return succeed(value as Release);
}

const NOBODY: Pick<Release, 'tables' | 'scores'> = { tables: [], scores: [] };

/** Figures without a place to stand: of a question, measure, wave or group that the release does not list. */
function strayFigure(release: Release): Misfit | null {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const waves = ids(release.waves);
  const complexes = ids(release.complexes);
  const groups = new Map(release.breakdowns.map((breakdown) => [breakdown.id, ids(breakdown.groups)]));
  const choices = new Map(release.questions.map((question) => [question.id, question.choices.length]));
  const thresholds = new Map(release.measures.map((measure) => [measure.id, measure.thresholds.length]));
  const misplaced = ({
    wave,
    complex,
    breakdown,
    group,
  }: Release['tables'][number] | Release['scores'][number]): string | null => {
    if (!waves.has(wave)) return 'wave';
    if (complex !== null && !complexes.has(complex)) return 'complex';
    if (breakdown === null) return group === null ? null : 'group';
    const known = groups.get(breakdown);
    if (!known) return 'breakdown';
    return group !== null && known.has(group) ? null : 'group';
  };
  const at = (list: string, index: number, key: string): Misfit => ({
    path: [...list.split('.'), index, key],
    expected: key === 'counts' || key === 'within' ? 'as many as are listed' : 'one that is listed',
  });
  for (const [within, { tables, scores }] of [['', release] as const, ['staff.', release.staff ?? NOBODY] as const]) {
    for (const [index, table] of tables.entries()) {
      const expected = choices.get(table.question);
      if (expected === undefined) return at(`${within}tables`, index, 'question');
      const key = misplaced(table) ?? (table.counts.length === expected ? null : 'counts');
      if (key) return at(`${within}tables`, index, key);
    }
    for (const [index, score] of scores.entries()) {
      const expected = thresholds.get(score.measure);
      if (expected === undefined) return at(`${within}scores`, index, 'measure');
      const key = misplaced(score) ?? (score.within.length === expected ? null : 'within');
      if (key) return at(`${within}scores`, index, key);
    }
  }
  for (const [index, { wave, complex }] of release.participation.entries()) {
    if (!waves.has(wave)) return at('participation', index, 'wave');
    if (!complexes.has(complex)) return at('participation', index, 'complex');
  }
  const known: Readonly<Record<string, { has(id: string): boolean }>> = {
    from: waves,
    to: waves,
    complex: complexes,
    measure: thresholds,
    question: choices,
  };
  for (const list of ['periods', 'measures', 'answers', 'comparisons'] as const) {
    for (const [index, entry] of (release.change?.[list] ?? []).entries()) {
      for (const [key, id] of Object.entries(entry) as [string, unknown][]) {
        if (typeof id !== 'string' || known[key]?.has(id) !== false) continue;
        return { path: ['change', list, index, key], expected: 'one that is listed' };
      }
    }
  }
  return null;
}

/** Changes without a place to stand: of a question, measure, wave or complex that the release does not list. */
import type { Release } from './release.js';
import type { Misfit } from './shape.js';

interface Placed {
  readonly from: string;
  readonly to: string;
  readonly complex?: string | null;
  readonly measure?: string;
  readonly question?: string;
  readonly choices?: readonly unknown[];
}

export function strayChange({ change, ...release }: Release): Misfit | null {
  if (!change) return null;
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const [waves, complexes, measures] = [ids(release.waves), ids(release.complexes), ids(release.measures)];
  const choices = new Map(release.questions.map((question) => [question.id, question.choices.length]));
  const strayKey = ({ from, to, complex, measure, question, choices: own }: Placed): string | null => {
    if (!waves.has(from)) return 'from';
    if (!waves.has(to)) return 'to';
    if (complex != null && !complexes.has(complex)) return 'complex';
    if (measure !== undefined && !measures.has(measure)) return 'measure';
    if (question === undefined) return null;
    const expected = choices.get(question);
    return expected === undefined ? 'question' : own?.length === expected ? null : 'choices';
  };
  const lists: Readonly<Record<keyof typeof change, readonly Placed[]>> = change;
  for (const list of ['periods', 'measures', 'answers', 'comparisons'] as const) {
    for (const [index, entry] of lists[list].entries()) {
      const key = strayKey(entry);
      if (key === null) continue;
      const expected = key === 'choices' ? 'as many as are listed' : 'one that is listed';
      return { path: ['change', list, index, key], expected };
    }
  }
  return null;
}

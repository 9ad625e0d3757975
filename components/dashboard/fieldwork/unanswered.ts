/**
 * Which questions people left open most. Small counts are hidden one by one, so that often only a part of them can be
 * told; then that is what is told, and no share.
 */
import type { Figure, ReleaseQuestion } from '../../../domain/results/release.js';
import { shown } from '../figures.js';
import type { ReleaseView } from '../release-view.js';

export interface Unanswered {
  readonly question: ReleaseQuestion;
  readonly base: number;
  readonly dontKnow: Figure;
  readonly refused: Figure;
  readonly missing: Figure;
  /** Of those who were asked, from 0 to 1; null where a part of it is hidden. */
  readonly share: number | null;
}

/** The most first, by what is shown; questions of which nothing is shown, or nothing was left open, are left out. */
export function unansweredIn(view: ReleaseView, wave: string, complex: string | null): readonly Unanswered[] {
  const found = view.release.questions.flatMap((question) => {
    const table = view.table(question.id, { wave, complex, breakdown: null, group: null });
    const base = shown(table?.base);
    if (!table || base === null || base === 0) return [];
    const { dontKnow, refused, missing } = table;
    const counts = [dontKnow, refused, missing].map(shown);
    const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (known === 0) return [];
    const share = counts.includes(null) ? null : known / (base + known);
    return [{ question, base, dontKnow, refused, missing, share, least: known / (base + known) }];
  });
  return found.sort((a, b) => b.least - a.least).map(({ least: _least, ...row }) => row);
}

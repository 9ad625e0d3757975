/** Which questions people left open most. Only where everything that it takes is shown. */
import type { ReleaseQuestion } from '../../../domain/results/release.js';
import type { ReleaseView } from '../release-view.js';

export interface Unanswered {
  readonly question: ReleaseQuestion;
  readonly asked: number;
  readonly dontKnow: number;
  readonly refused: number;
  readonly missing: number;
  /** Of those who were asked, from 0 to 1. */
  readonly share: number;
}

/** The most first; those that everybody answered are left out. */
export function unansweredIn(view: ReleaseView, wave: string, complex: string | null): readonly Unanswered[] {
  const found = view.release.questions.flatMap((question): Unanswered[] => {
    const table = view.table(question.id, { wave, complex, breakdown: null, group: null });
    if (!table) return [];
    const { base, dontKnow, refused, missing } = table;
    if (
      typeof base !== 'number' ||
      typeof dontKnow !== 'number' ||
      typeof refused !== 'number' ||
      typeof missing !== 'number'
    ) {
      return [];
    }
    const without = dontKnow + refused + missing;
    const asked = base + without;
    return without === 0 ? [] : [{ question, asked, dontKnow, refused, missing, share: without / asked }];
  });
  return found.sort((a, b) => b.share - a.share);
}

/** How many figures of a release are hidden, by reason. */
import type { Figure, HiddenReason, ReleaseParticipation, ReleaseScore, ReleaseTable } from './release.js';

interface Parts {
  readonly participation: readonly ReleaseParticipation[];
  readonly tables: readonly ReleaseTable[];
  readonly scores: readonly ReleaseScore[];
  readonly responses: Figure;
}

export function hiddenIn({
  participation,
  tables,
  scores,
  responses,
}: Parts): Readonly<Partial<Record<HiddenReason, number>>> {
  const counts: Record<HiddenReason, number> = { small: 0, complement: 0, unanimous: 0, base: 0 };
  const see = (...figures: readonly (Figure | null)[]): void => {
    for (const figure of figures) if (typeof figure === 'object' && figure !== null) counts[figure.hidden] += 1;
  };
  see(responses);
  for (const { complete, respondents } of participation) see(complete, respondents);
  for (const { base, counts: own, dontKnow, refused, missing, mean } of tables) {
    see(base, dontKnow, refused, missing, mean, ...own);
  }
  for (const { base, mean, standardDeviation, within, change } of scores) {
    see(base, mean, standardDeviation, ...within);
    if (change) see(change.pairs, change.mean, change.low, change.high);
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

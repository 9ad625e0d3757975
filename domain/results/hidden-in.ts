/** How many figures of a release are hidden, by reason. */
import type { ReleaseChanges } from './release-changes.js';
import type { Figure, HiddenReason, ReleaseParticipation, ReleaseScore, ReleaseTable } from './release.js';

interface Parts {
  readonly participation: readonly ReleaseParticipation[];
  readonly tables: readonly ReleaseTable[];
  readonly scores: readonly ReleaseScore[];
  readonly responses: Figure;
  readonly change: ReleaseChanges | null;
}

export function hiddenIn({
  participation,
  tables,
  scores,
  responses,
  change: changes,
}: Parts): Readonly<Partial<Record<HiddenReason, number>>> {
  const counts: Record<HiddenReason, number> = { small: 0, complement: 0, unanimous: 0, base: 0, previous: 0 };
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
  for (const { turnover } of changes?.periods ?? []) {
    for (const { pairs, left, joined } of turnover) see(pairs, left, joined);
  }
  for (const one of changes?.measures ?? []) {
    const { stayed, left, leftBase } = one.attrition;
    see(one.pairs, one.mean, one.low, one.high, one.p, one.standardised, one.up, one.down, one.same);
    see(stayed, left, leftBase);
  }
  for (const { pairs, choices } of changes?.answers ?? []) {
    see(pairs);
    for (const { mean, low, high, p, gained, lost } of choices) see(mean, low, high, p, gained, lost);
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** Where a number is split by a breakdown, its table uses the breakdown's groups, so that the two say the same. */
import type { DeclaredBreakdown } from './breakdowns.js';
import type { NamedBin } from './bins.js';
import type { CatalogueQuestion } from './catalogue.js';

export function declaredBins(
  question: CatalogueQuestion,
  breakdowns: readonly DeclaredBreakdown[],
): readonly NamedBin[] | null {
  if (question.variable.kind !== 'number') return null;
  const breakdown = breakdowns.find((one) => one.question === question);
  if (!breakdown?.groups.every(({ codes }) => codes === null)) return null;
  return breakdown.groups.map(({ id, label, from, below }) => ({ code: id, label, from, below }));
}

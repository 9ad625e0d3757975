/** Numbers and dates are put in the bins of the release that stands: figures in others could not be added to it. */
import type { NamedBin } from '../bins.js';
import type { CatalogueQuestion } from '../catalogue.js';
import { UNLISTED } from '../column-readers.js';
import type { Release, ReleaseChoice } from '../release.js';

export function knownBins({ id, variable: { kind } }: CatalogueQuestion, stand: Release): readonly NamedBin[] | null {
  const found = stand.questions.find((one) => one.id === id && one.kind === kind);
  const choices = found?.choices.filter(({ code }) => code !== UNLISTED) ?? [];
  if (choices.length === 0 || (kind !== 'number' && kind !== 'date')) return null;
  return choices.map(kind === 'date' ? dateBin : numberBin);
}

const numberBin = ({ code, label, from, below }: ReleaseChoice): NamedBin => ({
  code,
  label,
  from: from ?? null,
  below: below ?? null,
});

/** Their edges are in the code alone: `1990..2000`, or months `2026-03..2026-06`. */
function dateBin({ code, label }: ReleaseChoice): NamedBin {
  const [from = '', below = ''] = code.split('..');
  return { code, label, from: monthsIn(from), below: monthsIn(below) };
}

/** Months since the year 0. */
function monthsIn(edge: string): number | null {
  if (edge === '') return null;
  const [year = 0, month = 1] = edge.split('-').map(Number);
  return year * 12 + month - 1;
}

/**
 * Staff beside residents. The organisation's own people answer the same questions (what they think that residents
 * would say, or what they say of themselves) and get a release of their own, with every rule that residents' has.
 * They are other people than the residents: nothing that is shown of one can be subtracted from the other.
 */
import { fail, succeed, type Result } from '../failure.js';
import type { LocalizedText } from '../localized-text.js';
import type { HiddenReason, Release, ReleaseGroup } from './release.js';
import { hiddenIn } from './hidden-in.js';

export type StaffRefusal =
  /** Staff would be protected less than residents: a lower k, finer rounding, or a release that may not leave the house. */
  | { readonly reason: 'protected-less' }
  /** No question or measure is the same in both. */
  | { readonly reason: 'nothing-in-common' };

/**
 * The residents' release with that of staff beside it: of the questions and measures that are the same in both, in
 * waves and complexes that both have.
 *
 * @param staff made by `buildRelease` from the answers of staff alone
 */
export function withStaff(residents: Release, staff: Release, asked: LocalizedText): Result<Release, StaffRefusal> {
  if (protectsLess(staff, residents)) return fail({ reason: 'protected-less' });
  const waves = new Set(residents.waves.map(({ id }) => id));
  const complexes = new Set<string | null>([null, ...residents.complexes.map(({ id }) => id)]);
  const fits = ({ wave, complex, breakdown }: ReleaseGroup): boolean =>
    breakdown === null && waves.has(wave) && complexes.has(complex);
  const questions = new Set(residents.questions.filter((own) => sameChoices(own, staff)).map(({ id }) => id));
  const measures = new Set(residents.measures.filter((own) => sameScale(own, staff)).map(({ id }) => id));
  const tables = staff.tables.filter((table) => fits(table) && questions.has(table.question));
  const scores = staff.scores
    .filter((score) => fits(score) && measures.has(score.measure))
    .map((score) => ({ ...score, change: null }));
  if (tables.length + scores.length === 0) return fail({ reason: 'nothing-in-common' });
  const hidden = hiddenIn({ participation: [], tables, scores, responses: 0, change: null });
  return succeed({ ...residents, staff: { asked, tables, scores }, hidden: together(residents.hidden, hidden) });
}

const protectsLess = (staff: Release, residents: Release): boolean =>
  staff.disclosure.k < residents.disclosure.k ||
  (staff.disclosure.rounding ?? 1) < (residents.disclosure.rounding ?? 1) ||
  (residents.audience === 'public' && staff.audience !== 'public');

const sameChoices = ({ id, choices }: Release['questions'][number], staff: Release): boolean => {
  const other = staff.questions.find((question) => question.id === id);
  return other?.choices.map(({ code }) => code).join('\n') === choices.map(({ code }) => code).join('\n');
};

const sameScale = ({ id, min, max, thresholds }: Release['measures'][number], staff: Release): boolean => {
  const other = staff.measures.find((measure) => measure.id === id);
  return other?.min === min && other.max === max && other.thresholds.length === thresholds.length;
};

type Hidden = Release['hidden'];

function together(one: Hidden, other: Hidden): Hidden {
  const reasons = [...new Set([...Object.keys(one), ...Object.keys(other)])] as HiddenReason[];
  return Object.fromEntries(reasons.map((reason) => [reason, (one[reason] ?? 0) + (other[reason] ?? 0)]));
}

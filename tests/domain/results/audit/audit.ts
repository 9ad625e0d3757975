/**
 * What the auditor finds in one generated study: its releases one by one, and each beside those before it. Every figure
 * of a chain is the sum of what each release added to the one before, so that who has all of them knows just that.
 */
import { buildRelease, countResponses, type ReleaseInput } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import { withStaff } from '../../../../domain/results/with-staff.js';
import { addedBy } from './added-figures.js';
import { writeChanges } from './change-sums.js';
import { costOf, type Cost } from './cost.js';
import type { Chain } from './generated-releases.js';
import { newcomers } from './newcomers.js';
import { Paper, type Confined } from './paper.js';
import { askAll, askCounts, writeRelease, type Audited } from './release-sums.js';
import { wronglyTold, type Told } from './told.js';

export interface Audit {
  readonly releases: readonly Release[];
  readonly costs: readonly Cost[];
  readonly confined: readonly Confined[];
  /** What is confined by who took part, and by nothing that is told of answers. */
  readonly byPeople: readonly Confined[];
  readonly told: readonly Told[];
}

/**
 * @param thorough see `ReleaseInput`
 * @param change whether what is told of change, and who took part, is put beside the waves
 */
export function auditOf(
  { inputs, staff = [] }: Pick<Chain, 'inputs' | 'staff'>,
  { thorough = true, change = true } = {},
): Audit {
  const releases: Release[] = [];
  const costs: Cost[] = [];
  const told: Told[] = [];
  const colleagues: Release[] = [];
  // Waves by themselves, and with everything else that a release tells.
  const waves = new Paper();
  const all = new Paper();
  const people = new Paper();
  for (const [index, input] of inputs.entries()) {
    const release = buildRelease({ ...input, previous: releases, thorough });
    const before = releases.at(-1) ?? null;
    // A number is asked after in the bins that the release says: those of the one before it.
    const counted = countResponses(input, release);
    const added = { release: addedBy(release, before), counted: newcomers(counted, input, release, before) };
    releases.push(release);
    costs.push(costOf({ release, counted }));
    told.push(...wronglyTold(added));
    writeRelease(waves, added, `${String(index)}|`, askAll);
    const own = staff[index] && staffBeside(release, staff[index], colleagues, thorough);
    if (own) {
      // Other people than the residents: nothing but what is told of them says anything of them.
      told.push(...wronglyTold(own));
      writeRelease(waves, own, `staff ${String(index)}|`, askAll);
    }
    if (!change) continue;
    writeRelease(all, added, `${String(index)}|`, askCounts);
    writeChanges(all, { release, before, counted }, index);
    writeRelease(people, added, `${String(index)}|`, askCounts);
    writeChanges(people, { release, before, counted }, index, false);
  }
  // Staff know exactly who took part, and everybody knows it nearly: what that confines, nothing that is hidden makes wider.
  const narrow = all.confined();
  const anyway = new Map((narrow.length > 0 ? people.confined() : []).map(({ key, width }) => [key, width]));
  const byPeople = narrow.filter(({ key, width }) => width >= (anyway.get(key) ?? Infinity) - 1e-3);
  const confined = [...waves.confined(), ...narrow.filter((one) => !byPeople.includes(one))];
  return { releases, costs, confined, byPeople, told };
}

/** What a release shows of staff once it stands beside residents, less what the one before it showed. */
function staffBeside(
  residents: Release,
  input: ReleaseInput,
  earlier: Release[],
  thorough: boolean,
): Omit<Audited, 'ask'> | null {
  const release = buildRelease({ ...input, previous: earlier, thorough });
  const before = earlier.at(-1) ?? null;
  earlier.push(release);
  const beside = withStaff(residents, release, { nl: 'Wat denkt u?' });
  const shown = beside.ok ? beside.value.staff : undefined;
  if (!shown) return null;
  const told: Release = { ...release, tables: shown.tables, scores: shown.scores };
  return { release: addedBy(told, before), counted: newcomers(countResponses(input, release), input, release, before) };
}

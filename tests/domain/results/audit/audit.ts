/**
 * What the auditor finds in one generated study: its releases one by one, and each beside those before it. Every figure
 * of a chain is the sum of what each release added to the one before, so that who has all of them knows just that.
 */
import { buildRelease, countResponses } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import { addedBy } from './added-figures.js';
import { costOf, type Cost } from './cost.js';
import type { Chain } from './generated-releases.js';
import { newcomers } from './newcomers.js';
import { Paper, type Confined } from './paper.js';
import { writeRelease } from './release-sums.js';
import { wronglyTold, type Told } from './told.js';

export interface Audit {
  readonly releases: readonly Release[];
  readonly costs: readonly Cost[];
  readonly confined: readonly Confined[];
  readonly told: readonly Told[];
}

/** @param thorough see `ReleaseInput` */
export function auditOf({ inputs }: Pick<Chain, 'inputs'>, thorough = true): Audit {
  const releases: Release[] = [];
  const costs: Cost[] = [];
  const told: Told[] = [];
  const paper = new Paper();
  for (const [index, input] of inputs.entries()) {
    const release = buildRelease({ ...input, previous: releases, thorough });
    const before = releases.at(-1) ?? null;
    const counted = countResponses(input);
    const added = { release: addedBy(release, before), counted: newcomers(counted, input, release, before) };
    releases.push(release);
    costs.push(costOf({ release, counted }));
    told.push(...wronglyTold(added));
    writeRelease(paper, added, `${String(index)}|`);
  }
  return { releases, costs, confined: paper.confined(), told };
}

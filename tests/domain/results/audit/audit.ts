/** What the auditor finds in one generated study: its releases one by one, and each beside those before it. */
import { buildRelease, countResponses } from '../../../../domain/results/build-release.js';
import type { Release } from '../../../../domain/results/release.js';
import { writeDifferences, type Difference, type Linked } from './chain-sums.js';
import { costOf, type Cost } from './cost.js';
import type { Chain } from './generated-releases.js';
import { Paper, type Confined } from './paper.js';
import { writeRelease } from './release-sums.js';

export interface Audit {
  readonly releases: readonly Release[];
  readonly costs: readonly Cost[];
  readonly confined: readonly Confined[];
  readonly differences: readonly Difference[];
}

export function auditOf({ inputs }: Chain): Audit {
  const linked: Linked[] = [];
  for (const [index, input] of inputs.entries()) {
    const previous = linked.map(({ release }) => release);
    const release = buildRelease({ ...input, previous, thorough: true });
    linked.push({ release, counted: countResponses(input), prefix: `${String(index)}|` });
  }
  const paper = new Paper();
  for (const one of linked) writeRelease(paper, one, one.prefix);
  const differences = linked.flatMap((now, index) =>
    linked.slice(0, index).flatMap((then) => writeDifferences(paper, then, now)),
  );
  return {
    releases: linked.map(({ release }) => release),
    costs: linked.map(costOf),
    confined: paper.confined(),
    differences,
  };
}

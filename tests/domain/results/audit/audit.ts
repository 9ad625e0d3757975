/** What the auditor finds in one generated study. */
import { buildRelease, countResponses } from '../../../../domain/results/build-release.js';
import type { Chain } from './generated-releases.js';
import { Paper, type Confined } from './paper.js';
import { writeRelease } from './release-sums.js';

export interface Audit {
  readonly confined: readonly Confined[];
}

export function auditOf({ inputs }: Chain): Audit {
  const confined = inputs.flatMap((input, index) => {
    const paper = new Paper();
    writeRelease(paper, { release: buildRelease(input), counted: countResponses(input) }, `${String(index)}|`);
    return paper.confined();
  });
  return { confined };
}

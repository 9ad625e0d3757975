/** The releases of a study that are out, from their files: all of them, each made beside those before it. */
import { fail, succeed, type Result } from '../../domain/failure.js';
import { parseRelease, type ReleaseFault } from '../../domain/results/parse-release.js';
import type { Release } from '../../domain/results/release.js';
import { holeIn } from '../../domain/results/standing/chain.js';
import type { FileFault } from '../locales/messages.js';
import { readFile } from './read-file.js';

export interface OutRelease {
  readonly file: string;
  readonly release: Release;
}

export async function readPrevious(
  files: readonly string[],
  study: string,
): Promise<Result<readonly OutRelease[], FileFault>> {
  const out: OutRelease[] = [];
  for (const file of files) {
    const text = await readFile(file);
    if (!text.ok) return text;
    const parsed = parseRelease(text.value);
    if (!parsed.ok) return fail({ reason: 'not-a-release', file, detail: detailOf(parsed.failure) });
    // It would hide nothing of this one, and whoever named it thinks that it does.
    const own = parsed.value.study.id;
    if (own !== study) return fail({ reason: 'release-of-another-study', file, study: own });
    out.push({ file, release: parsed.value });
  }
  const hole = holeIn(out.map(({ release }) => release));
  if (hole === null) return succeed(out);
  const file = fileOf(out, hole.release);
  return hole.reason === 'missing-release'
    ? fail({ reason: 'release-missing', file, missing: hole.missing })
    : fail({ reason: 'release-not-beside', file, earlier: fileOf(out, hole.earlier) });
}

/** Where a release was read from. */
export const fileOf = (out: readonly OutRelease[], release: Release): string =>
  out.find((one) => one.release === release)?.file ?? '';

/** Technical, and the same in every language: the place in the file. */
function detailOf(fault: ReleaseFault): string {
  switch (fault.reason) {
    case 'not-json':
      return fault.detail;
    case 'not-a-release':
      return 'format';
    case 'newer-version':
      return `version ${fault.found} > ${fault.known}`;
    case 'damaged':
      return `${fault.path}: ${fault.expected}`;
  }
}

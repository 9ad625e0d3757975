// @ts-check
/**
 * The program that reads exports for the tests as a researcher would: R with haven, which reads SPSS, Stata and R files.
 * Debian has both; they are installed when they are missing and that can be done.
 */
import { findProgram, install } from './browsers.mjs';
import { run } from './run.mjs';

const PACKAGES = ['r-base-core', 'r-cran-haven'];

/** @returns {Promise<string | null>} the program `Rscript` that can load haven, or null */
async function find() {
  const program = findProgram(['Rscript']);
  if (program === null) return null;
  const { code } = await run(program, ['-e', 'invisible(loadNamespace("haven"))'], { limit: 60_000 });
  return code === 0 ? program : null;
}

/**
 * @returns {Promise<string>} the program `Rscript`
 * @throws {Error} that says what to install
 */
export async function ensureReaders() {
  const there = await find();
  if (there !== null) return there;
  const problem = await install(PACKAGES);
  const found = await find();
  if (found !== null) return found;
  throw new Error(
    [
      'Missing: R with the package haven, which the tests of exports read SPSS, Stata and R files with.',
      'Install it, on Debian with:',
      `  apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`,
      ...(problem ? [problem] : []),
    ].join('\n'),
  );
}

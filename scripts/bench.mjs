// @ts-check
/** `npm run bench`: brings what the benchmarks need and runs them. They are a package of their own, for the peers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT } from './build.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

const FOLDER = join(ROOT, 'tests', 'benchmarks');

try {
  if (!existsSync(join(FOLDER, 'package.json'))) throw new Error(`There are no benchmarks in ${FOLDER}.`);
  await ensurePackages(ROOT);
  await ensurePackages(FOLDER);
  const { env, missing } = await ensureBrowsers(['chromium']);
  if (missing.length > 0) process.exit(1);
  await build(['library']);
  const { code } = await run('npm', ['run', '--silent', 'bench', '--', ...process.argv.slice(2)], {
    cwd: FOLDER,
    env,
    show: true,
  });
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

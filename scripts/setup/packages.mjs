// @ts-check
/** Keeps node_modules in step with package-lock.json, so that a fresh clone needs no command of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWithProgress, tail } from './run.mjs';

/** @param {string} file @returns {Record<string, { version?: string; optional?: boolean; link?: boolean }> | null} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Compares the lock file with npm's own note of what it put in node_modules. npm writes that note last, so an install
 * that was broken off is seen as well.
 * @param {string} folder  the folder of package-lock.json
 */
export function packagesAreInStep(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || !path.startsWith('node_modules/') || link) return true;
    const found = present[path];
    // Optional packages are binaries for other machines: npm leaves those out.
    return found ? found.version === version : optional === true;
  });
}

/**
 * Installs what the lock file asks for when node_modules differs from it.
 * @param {string} folder
 * @throws {Error} with the last lines of npm when it fails
 */
export async function ensurePackages(folder) {
  if (packagesAreInStep(folder)) return;
  const { code, output } = await runWithProgress(
    'Installing npm packages (npm ci)',
    'npm',
    ['ci', '--ignore-scripts', '--no-fund', '--no-audit'],
    { cwd: folder },
  );
  if (code !== 0) throw new Error(`npm ci failed:\n${tail(output, 20)}`);
}

// @ts-check
/** Generated files that are kept in git: written, or compared with what would be written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * @param {string} root
 * @param {Record<string, string>} files  path below root → content
 * @param {{ check: boolean; command: string; folder?: string }} options  with `folder`, every other file in it is out
 *   of date: it is removed, or reported
 * @returns {boolean} whether the files are as they should be now
 */
export function writeOrCheck(root, files, { check, command, folder }) {
  const stale = Object.entries(files)
    .filter(([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content)
    .map(([path]) => path);
  const inFolder = folder && existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const left = inFolder.map((name) => join(folder ?? '', name)).filter((path) => files[path] === undefined);

  if (check) {
    for (const path of [...stale, ...left]) console.error(`${path} differs from the source. Run: npm run ${command}`);
    return stale.length + left.length === 0;
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files[path] ?? '');
  }
  for (const path of left) rmSync(join(root, path));
  for (const path of [...stale, ...left])
    console.log(`${left.includes(path) ? 'removed' : 'wrote'} ${relative('.', path)}`);
  return true;
}

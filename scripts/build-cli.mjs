// @ts-check
/**
 * Makes the command line tool, `dist/cli/renovation-kit.js`: one file for Node, with everything in it that it needs, so
 * that it starts at once and pulls no browser code along.
 */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'dist', 'cli', 'renovation-kit.js');

await build({
  entryPoints: [join(ROOT, 'cli', 'renovation-kit.ts')],
  outfile: FILE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Some packages have a module and a script of which Node would take the script.
  mainFields: ['module', 'main'],
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'linked',
  tsconfig: join(ROOT, 'tsconfig.base.json'),
  logLevel: 'warning',
});
chmodSync(FILE, 0o755);

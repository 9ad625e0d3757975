// @ts-check
/**
 * Builds what can be shipped and shown: the library with its types, and the demo with its service worker. A part is
 * built again only when something that it is made of has changed.
 *
 *   node scripts/build.mjs [library] [demo] [--force]      without a name: both
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, seconds, tail } from './setup/run.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ title: string; inputs: string[]; result: string; clear: () => void; steps: [string, string[]][] }} Part */

const SOURCES = [
  'cli',
  'components',
  'domain',
  'storage',
  'survey-definitions',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.build.json',
  'scripts',
];

const DIST = join(ROOT, 'dist');

/** The demo lives in the library's folder, and is built on its own: each clears only what is its own. */
function clearLibrary() {
  for (const name of existsSync(DIST) ? readdirSync(DIST) : []) {
    if (name !== 'demo') rmSync(join(DIST, name), { recursive: true });
  }
}

/** @type {Record<string, Part>} */
const parts = {
  library: {
    title: 'library → dist',
    inputs: SOURCES,
    result: 'dist/renovation-kit.js',
    clear: clearLibrary,
    steps: [
      ['vite', ['build', '--logLevel', 'warn']],
      ['node', ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json']],
      ['node', ['scripts/build-service-worker.mjs', 'library']],
      ['node', ['scripts/build-cli.mjs']],
      ['node', ['scripts/finish-library.mjs']],
    ],
  },
  demo: {
    title: 'demo → dist/demo',
    inputs: [...SOURCES, 'demo'],
    result: 'dist/demo/index.html',
    clear: () => rmSync(join(DIST, 'demo'), { recursive: true, force: true }),
    steps: [
      ['tsx', ['scripts/demo-data/make-demo-data.ts']],
      ['vite', ['build', '--mode', 'demo', '--logLevel', 'warn']],
      ['node', ['scripts/build-service-worker.mjs', 'demo']],
    ],
  },
};

/** Made by a step of the build itself, from what is looked at anyway. */
const GENERATED = join(ROOT, 'demo', 'public', 'data');

/** @param {string} path @returns {string[]} every file below it, in one order on every machine */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(GENERATED))
    .sort();
}

/** @param {string[]} inputs  @returns {string} a fingerprint of everything that a part is made of */
function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const files = /\.\w+$/.test(input) ? [join(ROOT, input)].filter(existsSync) : filesUnder(input);
    for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {readonly string[]} names  of parts
 * @param {{ force?: boolean }} [options]
 * @throws {Error} with the output of the step that failed
 */
export async function build(names, { force = false } = {}) {
  for (const name of names) {
    const part = parts[name];
    if (!part) throw new Error(`There is no part "${name}" to build; there are: ${Object.keys(parts).join(', ')}.`);
    const stampFile = join(ROOT, '.cache', `built-${name}`);
    const stamp = fingerprint(part.inputs);
    const built = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
    if (!force && built && existsSync(join(ROOT, part.result))) {
      console.log(`Built before, nothing changed: ${part.title}`);
      continue;
    }
    console.log(`Building ${part.title} …`);
    rmSync(stampFile, { force: true });
    part.clear();
    const started = performance.now();
    for (const [program, args] of part.steps) {
      const command = program === 'node' ? process.execPath : join(ROOT, 'node_modules', '.bin', program);
      const { code, output } = await run(command, args, { cwd: ROOT });
      if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${tail(output, 40)}`);
      if (output.trim()) console.log(output.trimEnd());
    }
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    writeFileSync(stampFile, stamp);
    console.log(`  done in ${seconds(performance.now() - started)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  try {
    await build(names.length > 0 ? names : Object.keys(parts), { force: words.includes('--force') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

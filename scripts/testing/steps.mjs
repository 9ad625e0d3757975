// @ts-check
/** Everything that `npm test` runs, in order. One table; scripts/test.mjs runs it. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} Step
 * @property {string} id  The word after `--only`.
 * @property {string} title
 * @property {'check' | 'suite'} kind  A check is one test; a suite writes its own counts to the file `counts`.
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {string} [counts]
 * @property {string} [needs]  The id of a step without which this one cannot run; that one stands before it.
 * @property {boolean} [alone]  It runs when all others are done.
 * @property {import('../setup/browsers.mjs').Engine} [engine]  The browser that it drives.
 * @property {number} limit  Milliseconds, after which it has failed.
 */

/** With room for what lives briefly, of which a program of types makes much: 82 s of processor, and 88 without it. */
const ESLINT = ['node', '--max-semi-space-size=64', 'node_modules/eslint/bin/eslint.js'];
/** The compiler itself, a fifth of the time of the one in JavaScript that eslint needs beside it. */
const TSC = ['node', 'node_modules/typescript-7/bin/tsc', '-p'];
const minutes = 60_000;
const SOURCES = ['cli', 'components', 'domain', 'storage', 'demo', 'server'];

/** @param {string} root @param {string} folder @returns {string[]} its test files, and those below */
function testsIn(root, folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
      .map((file) => join(folder, file))
      .sort();
  } catch {
    return [];
  }
}

/** @param {string} id @param {string} title @param {string[]} command @returns {Step} */
const check = (id, title, command) => ({ id, title, kind: 'check', command, limit: 10 * minutes });

/**
 * Domain tests run once, in Node: pure TypeScript means the same in every engine.
 * @returns {Step}
 */
function domainSuite() {
  const counts = '.cache/summary-domain.json';
  return {
    id: 'domain',
    title: 'domain, in Node',
    kind: 'suite',
    command: ['c8', 'mocha'],
    env: { KIT_SUMMARY: counts },
    counts,
    limit: 15 * minutes,
  };
}

/**
 * What touches a browser runs in all three engines. Coverage is counted where the tests of the store run, and nowhere
 * else: it makes every page slower.
 * @param {string} root @param {import('../setup/browsers.mjs').Engine} engine @param {string} title
 * @param {string[]} folders
 * @param {{ coverage?: boolean }} [more]
 * @returns {Step[]}
 */
function browserSuite(root, engine, title, folders, { coverage = false } = {}) {
  if (folders.every((folder) => testsIn(root, folder).length === 0)) return [];
  const counts = `.cache/summary-${title.replaceAll(/\W+/gu, '-')}.json`;
  return [
    {
      id: engine,
      title,
      kind: 'suite',
      command: ['wtr'],
      env: {
        KIT_BROWSERS: engine,
        KIT_FOLDERS: folders.join(','),
        KIT_SUMMARY: counts,
        ...(coverage ? { KIT_COVERAGE: '1' } : {}),
      },
      counts,
      engine,
      limit: 20 * minutes,
    },
  ];
}

/** @param {string} root @returns {string[]} */
const besideSurvey = (root) =>
  readdirSync(join(root, 'tests', 'components'))
    .filter((name) => name !== 'survey')
    .map((name) => `tests/components/${name}`);

/**
 * Tests that run in Node itself: those of our scripts, and the journeys that drive a browser from outside.
 * @param {string} root @param {string} id @param {string} title
 * @param {Partial<Step>} more
 * @param {number} [beside]  How many files run at a time.
 * @param {string[]} [longest]  Files that begin first, by their names: nothing waits for them at the end.
 * @returns {Step[]}
 */
function nodeSuite(root, id, title, more, beside = 1, longest = []) {
  const place = (/** @type {string} */ file) => longest.indexOf(basename(file, '.test.ts')) >>> 0;
  const files = testsIn(root, `tests/${id}`).sort((one, other) => place(one) - place(other));
  if (files.length === 0) return [];
  const counts = `.cache/summary-${id}.json`;
  return [
    {
      id,
      title,
      kind: 'suite',
      command: ['tsx', 'scripts/testing/run-files.mjs', String(beside), counts, ...files],
      counts,
      limit: 5 * minutes,
      ...more,
    },
  ];
}

/**
 * Checks and the suites of the three engines run two at a time, since each keeps about one core busy. Journeys run after
 * them: they wait for what a killed browser left behind.
 * @param {string} root  folder of the project
 * @returns {Step[]}
 */
export const stepsOf = (root) => [
  // The longest go first, so that the short ones fill up what is left of the two lanes.
  ...browserSuite(root, 'firefox', 'storage and components, in Firefox', ['tests/storage', 'tests/components']),
  // In two browsers: one that has been through all of it holds gigabytes, and spends its time on tidying them.
  ...browserSuite(root, 'webkit', 'questionnaires, in WebKitGTK', ['tests/components/survey']),
  ...browserSuite(root, 'webkit', 'storage and all else, in WebKitGTK', ['tests/storage', ...besideSurvey(root)]),
  ...browserSuite(root, 'chromium', 'components, in Chromium', ['tests/components']),
  check('build', 'build', ['node', 'scripts/build.mjs']),
  check('lint', 'eslint', [...ESLINT, '.', '--max-warnings=0']),
  domainSuite(),
  ...browserSuite(root, 'chromium', 'storage, in Chromium', ['tests/storage'], { coverage: true }),
  ...nodeSuite(root, 'node', 'scripts, in Node', { needs: 'build' }),
  check('lint', 'prettier', ['prettier', '--check', '--log-level', 'warn', '.']),
  check('types', 'types: browser', [...TSC, '.']),
  check('types', 'types: scripts', [...TSC, 'tsconfig.node.json']),
  check('manifest', 'custom-elements.json and editor data', ['node', 'scripts/make-manifest.mjs', '--check']),
  check('types', 'types: domain', [...TSC, 'domain']),
  check('directions', 'directions (dependency-cruiser)', [
    'depcruise',
    ...SOURCES.filter((folder) => existsSync(join(root, folder))),
  ]),
  check('knip', 'nothing unused (knip)', ['knip']),
  { ...check('publint', 'package (publint)', ['publint', '--strict']), needs: 'build' },
  check('reference', 'docs/reference', ['node', 'scripts/make-reference.mjs', '--check']),
  // Two go beside each other: they keep the processor busy, and a third would wait for it.
  ...nodeSuite(
    root,
    'journeys',
    'journeys on the built pages, in Chromium',
    { needs: 'build', engine: 'chromium', limit: 15 * minutes, alone: true },
    2,
    ['interview-kill', 'storage-kill', 'resident'],
  ),
];

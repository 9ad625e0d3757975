// @ts-check
/**
 * `npm test`: installs what is missing, runs every check and every suite, goes on after a failure so that one run shows
 * everything, and ends with one plain line of counts.
 *
 *   npm test -- --only types,lint,chromium      a part of it, at the desk
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run, seconds, tail } from './setup/run.mjs';
import { stepsOf } from './testing/steps.mjs';

/**
 * @typedef {import('./testing/steps.mjs').Step} Step
 * @typedef {import('./testing/count-reporter.mjs').Failure} Failure
 * @typedef {{ passed: number; failed: number; skipped: number; failures?: Failure[] }} Counts
 * @typedef {{ step: Step; counts: Counts; milliseconds: number }} Result
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANES = 2;
const started = performance.now();

/** @returns {Set<string> | null} the words after `--only`, or null for everything */
function chosen() {
  const at = process.argv.indexOf('--only');
  const words = process.argv[at + 1];
  if (at < 0) return null;
  return new Set((words ?? '').split(',').filter(Boolean));
}

/** @param {Step} step @param {number} code @returns {Counts} */
function countsOf(step, code) {
  const file = step.counts && join(ROOT, step.counts);
  if (!file || !existsSync(file)) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  /** @type {Counts} */
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  // Coverage under its threshold, or a runner that broke down, fails without a failing test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {Result} result */
function say({ step, counts, milliseconds }) {
  const mark = counts.failed > 0 ? '✗' : '✓';
  const many = step.kind === 'suite' ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${mark} ${step.title}${many}  (${seconds(milliseconds)})`);
}

/** @param {Step} step @param {Record<string, string>} env @returns {Promise<Result>} */
async function perform(step, env) {
  const { alone = false } = step;
  if (step.kind === 'suite') console.log(`▶ ${step.title}${alone ? '' : ' …'}`);
  if (step.counts) rmSync(join(ROOT, step.counts), { force: true });
  const [program = '', ...args] = step.command;
  const { code, output, milliseconds } = await run(program, args, {
    cwd: ROOT,
    env: { ...env, ...step.env },
    show: step.kind === 'suite' && alone,
    limit: step.limit,
  });
  // What runs beside something else is told when it is over: two logs at once are none.
  if (step.kind === 'suite' && !alone) console.log(`\n${output.trim()}`);
  const result = { step, counts: countsOf(step, code), milliseconds };
  say(result);
  if (code === 124) console.log(`  It was ended: it took longer than ${seconds(step.limit)}.`);
  if (step.kind === 'check' && code !== 0) console.log(tail(output, 150));
  return result;
}

/** @param {Step} step @param {string} why @returns {Result} */
function cannotRun(step, why) {
  console.log(`✗ ${step.title}: not run, because ${why}`);
  return { step, counts: { passed: 0, failed: 1, skipped: 0 }, milliseconds: 0 };
}

const only = chosen();
const all = stepsOf(ROOT);
const steps = all.filter((step) => only === null || only.has(step.id));
if (steps.length === 0) {
  console.error(`--only takes: ${[...new Set(all.map((step) => step.id))].join(', ')}`);
  process.exit(1);
}

try {
  await ensurePackages(ROOT);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const engines = [...new Set(steps.flatMap((step) => step.engine ?? []))];
const browsers = await ensureBrowsers(engines);
const env = {
  ...browsers.env,
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  // Logs are read in files too, where colours are noise.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};
mkdirSync(join(ROOT, '.cache'), { recursive: true });

/** @type {Result[]} */
const results = [];
const failed = (/** @type {string | undefined} */ id) =>
  results.some((result) => result.step.id === id && result.counts.failed > 0);

/** @param {Step} step */
async function one(step) {
  if (step.needs && failed(step.needs)) return results.push(cannotRun(step, `the step "${step.needs}" failed.`));
  if (step.engine && browsers.missing.includes(step.engine))
    return results.push(cannotRun(step, `${step.engine} is not on this machine.`));
  return results.push(await perform(step, env));
}

/** Step → when it is over. Whoever needs another stands behind it in the table, so what it waits for has begun. */
/** @type {Map<string, Promise<unknown>>} */
const begun = new Map();

/** @param {Step} step */
async function inTurn(step) {
  if (step.needs) await begun.get(step.needs);
  const over = one(step);
  begun.set(step.id, over);
  await over;
}

// Journeys run when all else is done: they kill browsers, and wait for what those left, as long as a person would.
const beside = steps.filter((step) => !step.alone);
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (let step = beside.shift(); step; step = beside.shift()) await inTurn(step);
  }),
);
for (const step of steps.filter((each) => each.alone)) await one(step);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { counts } of results) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\nIn all ${seconds(performance.now() - started)}:`);
for (const result of results) {
  say(result);
  // A long log is often read, or kept, from its end: what failed is named again here.
  for (const { name, file, why } of result.counts.failures ?? []) {
    console.log(`    ${relative(ROOT, resolve(ROOT, file))}: ${name}\n      ${why}`);
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);

// @ts-check
/**
 * Running other programs: quietly with a sign of life (installs), captured (checks) or shown as they go (test runs).
 * Every program gets a process group of its own, so that a stop or a time limit also ends what it started.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Outcome
 * @property {number} code  Exit code; 124 when the time limit ended it, 127 when it could not be started.
 * @property {string} output  What it printed, both streams together, without colours. Empty when it was shown as it went.
 * @property {number} milliseconds
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]  Added to the environment of this process.
 * @property {boolean} [show]  Print as it goes instead of keeping the output.
 * @property {number} [limit]  Milliseconds after which it is ended. None by default.
 * @property {(line: string) => void} [onLine]  Called with every line that is kept.
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It had ended by itself.
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM');
    process.exit(130);
  });
}
process.once('exit', () => {
  for (const child of running) endGroup(child, 'SIGKILL');
});

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}  Never rejects: a program that cannot be started is an outcome too.
 */
export function run(command, args, options = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    let output = '';
    let tooLate = false;
    const timer = options.limit
      ? setTimeout(() => {
          tooLate = true;
          endGroup(child, 'SIGKILL');
        }, options.limit)
      : undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        for (const line of text.split('\n')) if (line.trim()) options.onLine?.(line.trim());
      });
    }
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      running.delete(child);
      // A test runner that is ended from outside leaves its browsers behind; they are in its group.
      endGroup(child, 'SIGKILL');
      resolve({ code, output: stripVTControlCharacters(output), milliseconds: performance.now() - started });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => {
      if (tooLate) output += `\nEnded after ${seconds(options.limit ?? 0)}: the time limit of this step.`;
      finish(tooLate ? 124 : (code ?? 1));
    });
  });
}

/**
 * Runs something long and quiet, with a line every few seconds that says it still goes on.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export async function runWithProgress(title, command, args, options = {}) {
  console.log(`${title} …`);
  let last = '';
  const started = performance.now();
  const ticker = setInterval(() => {
    console.log(`  … ${seconds(performance.now() - started)}  ${last.slice(0, 100)}`);
  }, 5000);
  const outcome = await run(command, args, {
    ...options,
    onLine: (line) => (last = /^npm (warn|notice)/i.test(line) ? last : line),
  });
  clearInterval(ticker);
  if (outcome.code === 0) console.log(`  done in ${seconds(outcome.milliseconds)}`);
  return outcome;
}

/** @param {number} milliseconds  @returns {string} a duration as people read it, such as `3.2 s` or `2 min 05 s` */
export function seconds(milliseconds) {
  const s = milliseconds / 1000;
  if (s < 10) return `${s.toFixed(1)} s`;
  if (s < 120) return `${Math.round(s)} s`;
  return `${Math.floor(s / 60)} min ${String(Math.round(s % 60)).padStart(2, '0')} s`;
}

/** The last lines of a long output: where programs say what went wrong. @param {string} output @param {number} lines */
export const tail = (output, lines) => output.trimEnd().split('\n').slice(-lines).join('\n');

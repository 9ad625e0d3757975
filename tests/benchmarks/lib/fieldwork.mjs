// @ts-check
/** The next case among 100,000, kept case by case, beside looking at all of them. */
import { spawnSync } from 'node:child_process';
import { ROOT } from './browser.mjs';

const TARGET = 10;

export function fieldwork() {
  const parts = ['--import', 'tsx', 'tests/benchmarks/fieldwork.bench.ts', '100000', '1000'];
  const { stdout, stderr, status } = spawnSync(process.execPath, parts, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  /** @type {import('../fieldwork.bench.js').FieldworkTimes} */
  const times = JSON.parse(stdout);
  const show = (/** @type {number} */ value) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
  return [
    {
      what: 'next of 100,000 cases, 99 of 100 calls of an evening',
      measured: `${show(times.nextMost)}, median ${show(times.next)}, slowest ${show(times.nextSlowest)}`,
      target: `under ${TARGET} ms`,
      met: times.nextMost < TARGET,
    },
    {
      what: 'a case brought up to date after a call, 99 of 100',
      measured: `${show(times.putMost)}, median ${show(times.put)}, slowest ${show(times.putSlowest)}`,
      target: `under ${TARGET} ms`,
      met: times.putMost < TARGET,
    },
    { what: 'the plain function over all of them', measured: show(times.plain), target: '', met: null },
    {
      what: 'once at the start: reading the logs, building the queue',
      measured: `${show(times.read)}, ${show(times.build)}`,
      target: '',
      met: null,
    },
  ];
}

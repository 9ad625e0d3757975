// @ts-check
/**
 * Runs files of node:test in the order in which they are named, so many at a time: `node --test` begins them by their
 * names, and a long one that begins late is waited for at the end.
 *
 *   tsx scripts/testing/run-files.mjs 2 .cache/summary.json tests/journeys/*.test.ts
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import countReporter from './count-reporter.mjs';

const [beside, counts = '', ...files] = process.argv.slice(2);
const events = run({ files: files.map((file) => resolve(file)), concurrency: Number(beside) });
events.on('test:fail', () => {
  process.exitCode = 1;
});
const counted = events.pipe(new PassThrough({ objectMode: true }));
events
  .pipe(new PassThrough({ objectMode: true }))
  .compose(new spec())
  .pipe(process.stdout);
for await (const json of countReporter(counted)) writeFileSync(counts, json);

/** Counts what a @web/test-runner run did, and leaves it where `scripts/test.mjs` adds everything up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { PLACE } from './files-together.mjs';

const firstLine = (text) => (text ?? '').split('\n', 1)[0];

export function summaryLines(file = process.env.KIT_SUMMARY ?? '.cache/summary-wtr.json') {
  const count = (suite, into, where, names = []) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) into.skipped++;
      else if (test.passed) into.passed++;
      else {
        into.failed++;
        into.failures.push({
          name: [...names, test.name].join(' \u203a '),
          file: where,
          why: firstLine(test.error?.message),
        });
      }
    }
    for (const child of suite?.suites ?? []) count(child, into, where, [...names, child.name]);
  };
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const where = relative(process.cwd(), session.testFile);
        // On a page of several files, each has a suite that bears its name.
        if (where.startsWith(PLACE))
          for (const file of session.testResults?.suites ?? []) count(file, total, file.name);
        else count(session.testResults, total, where);
        // A file that could not be loaded has no results, and is a failure all the same.
        if (session.errors.length > 0 || (!session.testResults && !session.passed)) {
          total.failed++;
          total.failures.push({ name: 'the file as a whole', file: where, why: firstLine(session.errors[0]?.message) });
        }
      }
      mkdirSync('.cache', { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}

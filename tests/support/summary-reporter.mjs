/** Counts what a @web/test-runner run did, and leaves it where `scripts/test.mjs` adds everything up. */
import { mkdirSync, writeFileSync } from 'node:fs';

export function summaryLines(file = process.env.KIT_SUMMARY ?? '.cache/summary-wtr.json') {
  const count = (suite, into) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) into.skipped++;
      else if (test.passed) into.passed++;
      else into.failed++;
    }
    for (const child of suite?.suites ?? []) count(child, into);
  };
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        count(session.testResults, total);
        // A file that could not be loaded has no results, and is a failure all the same.
        if (session.errors.length > 0 || (!session.testResults && !session.passed)) total.failed++;
      }
      mkdirSync('.cache', { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}

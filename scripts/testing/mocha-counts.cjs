// @ts-check
/**
 * A mocha reporter: what `dot` prints, and in the file that KIT_SUMMARY names the counts, with the failures by name, as
 * the other suites leave them. CommonJS, since mocha asks for it so.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const Mocha = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Mocha.Runner.constants;

module.exports = class MochaCounts extends Mocha.reporters.Dot {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    const counts = { passed: 0, failed: 0, skipped: 0 };
    /** @type {import('./count-reporter.mjs').Failure[]} */
    const failures = [];
    runner.on(EVENT_TEST_PASS, () => counts.passed++);
    runner.on(EVENT_TEST_PENDING, () => counts.skipped++);
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      counts.failed++;
      const why = String(error.message ?? error).split('\n', 1)[0] ?? '';
      failures.push({ name: test.titlePath().join(' › '), file: test.file ?? '', why });
    });
    runner.once(EVENT_RUN_END, () => {
      const file = process.env.KIT_SUMMARY ?? '.cache/summary-domain.json';
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...counts, failures }));
    });
  }
};

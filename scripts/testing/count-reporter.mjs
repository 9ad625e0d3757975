// @ts-check
/**
 * A node:test reporter that counts: one JSON line with what passed, failed and was skipped, suites left out, and the
 * failures by name, so that the end of a long log can repeat them.
 */

/** @typedef {{ name: string; file: string; why: string }} Failure  `why` is the first line of the error. */

/** @param {AsyncIterable<{ type: string; data: any }>} source */
export default async function* countReporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Failure[]} */
  const failures = [];
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details?.error;
    // A suite is counted by its tests; one that breaks outside them counts itself.
    if (data.details?.type === 'suite' && (type === 'test:pass' || error?.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else {
      counts.failed++;
      const why = String(error?.cause?.message ?? error?.message ?? '').split('\n', 1)[0] ?? '';
      failures.push({ name: data.name ?? '', file: data.file ?? '', why });
    }
  }
  yield JSON.stringify({ ...counts, failures });
}

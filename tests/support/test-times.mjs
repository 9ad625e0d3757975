/**
 * Where the time of a @web/test-runner run goes: `KIT_TIMES=times.json` writes, for each test file, how long the browser
 * took to come to it, how long it took in all and in its tests, and for each test its own time, in milliseconds and the
 * slowest first. What lies between a file's `all` and its `tests` is loading modules and hooks.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const slowestFirst = (key) => (one, other) => other[key] - one[key];

export function testTimes(file = process.env.KIT_TIMES) {
  /** Session id → status → when. */
  const moments = new Map();
  const tests = (suite, names = []) => [
    ...(suite?.tests ?? []).map((test) => ({
      name: [...names, test.name].join(' \u203a '),
      milliseconds: Math.round(test.duration ?? 0),
    })),
    ...(suite?.suites ?? []).flatMap((child) => tests(child, [...names, child.name])),
  ];
  if (!file) return {};
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ id, status }) => {
        moments.set(id, { ...moments.get(id), [status]: performance.now() });
      });
    },
    onTestRunFinished({ sessions }) {
      const files = [...sessions].map((session) => {
        const at = moments.get(session.id) ?? {};
        const own = tests(session.testResults);
        return {
          file: relative(process.cwd(), session.testFile),
          toIt: Math.round((at.TEST_STARTED ?? 0) - (at.INITIALIZING ?? 0)),
          all: Math.round((at.FINISHED ?? 0) - (at.INITIALIZING ?? 0)),
          tests: own.reduce((sum, test) => sum + test.milliseconds, 0),
          each: own.sort(slowestFirst('milliseconds')),
        };
      });
      writeFileSync(file, JSON.stringify(files.sort(slowestFirst('all')), null, 1));
    },
  };
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import countReporter from '../../scripts/testing/count-reporter.mjs';

interface Event {
  readonly type: string;
  readonly data: {
    name?: string;
    file?: string;
    skip?: boolean;
    details?: { type?: string; error?: { failureType: string; cause?: Error } };
  };
}

async function count(...events: Event[]): Promise<unknown> {
  // eslint-disable-next-line @typescript-eslint/require-await -- the reporter takes an async source
  const source = (async function* () {
    yield* events;
  })();
  const lines = [];
  for await (const line of countReporter(source)) lines.push(line);
  return JSON.parse(lines.join(''));
}

describe("counting Node's tests", () => {
  const suite = { details: { type: 'suite' } };

  it('counts tests, and no suite on top of its tests, and names what failed', async () => {
    const counts = await count(
      { type: 'test:start', data: {} },
      { type: 'test:pass', data: {} },
      {
        type: 'test:fail',
        data: {
          name: 'adds up',
          file: 'sum.test.ts',
          details: { error: { failureType: 'testCodeFailure', cause: new Error('two is three\nat line 5') } },
        },
      },
      { type: 'test:pass', data: { skip: true } },
      { type: 'test:pass', data: suite },
      { type: 'test:fail', data: { details: { type: 'suite', error: { failureType: 'subtestsFailed' } } } },
    );
    assert.deepEqual(counts, {
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: [{ name: 'adds up', file: 'sum.test.ts', why: 'two is three' }],
    });
  });

  it('counts a suite that breaks outside its tests', async () => {
    const counts = await count({
      type: 'test:fail',
      data: { details: { type: 'suite', error: { failureType: 'hookFailed' } } },
    });
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0, failures: [{ name: '', file: '', why: '' }] });
  });
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { packagesAreInStep } from '../../scripts/setup/packages.mjs';
import { run, seconds } from '../../scripts/setup/run.mjs';

describe('packages and the lock file', () => {
  let folder: string;
  const write = (file: string, packages: object) => writeFile(join(folder, file), JSON.stringify({ packages }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packages-'));
    await mkdir(join(folder, 'node_modules'));
    await write('package-lock.json', {
      '': { name: 'house' },
      'node_modules/lit': { version: '3.3.3' },
      'node_modules/for-another-machine': { version: '1.0.0', optional: true },
    });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are out of step in a fresh clone', () => assert.equal(packagesAreInStep(folder), false));

  it('are in step when npm installed what the lock file says, optional binaries aside', async () => {
    await write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
    assert.equal(packagesAreInStep(folder), true);
  });

  it('are out of step after the lock file got another version', async () => {
    await write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.2' } });
    assert.equal(packagesAreInStep(folder), false);
  });

  it('are out of step after the lock file got another package', async () => {
    await write('node_modules/.package-lock.json', {});
    assert.equal(packagesAreInStep(folder), false);
  });
});

describe('running another program', () => {
  it('keeps what it printed and how it ended', async () => {
    const { code, output } = await run(process.execPath, ['-e', 'console.log("done"); process.exit(3)']);
    assert.equal(code, 3);
    assert.equal(output.trim(), 'done');
  });

  it('ends it at the time limit, with everything that it started', async () => {
    const nested =
      'require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" })';
    const { code, output } = await run(process.execPath, ['-e', nested], { limit: 300 });
    assert.equal(code, 124);
    assert.match(output, /time limit/);
  });

  it('answers, and does not throw, when there is no such program', async () => {
    assert.equal((await run('no-such-program', [])).code, 127);
  });
});

describe('a duration', () => {
  it('reads as people say it', () => {
    assert.deepEqual([3210, 45_000, 125_000].map(seconds), ['3.2 s', '45 s', '2 min 05 s']);
  });
});

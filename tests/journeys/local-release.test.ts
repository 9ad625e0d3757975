/**
 * The results of a store as a website gets them from the built kit: made in a worker under the policy that the kit
 * promises to keep, and byte for byte what the command line makes of the same records.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import type { ReleaseService } from '../../components/shared/contexts.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import { readCodebook } from '../../domain/questionnaire/read-codebook.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { studyWith } from '../domain/study/minimal-study.js';
import { sampleHousehold } from '../support/sample-records.js';
import { syntheticStudy } from '../support/synthetic-responses.js';
import { launchWithProfile } from './support/browser-with-profile.js';
import { watchedPage } from './support/watched-page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title><link rel="icon" href="data:,">';
const FILL = `import { openStore } from './storage/open-store.ts';
globalThis.fill = async (batch) => {
  const clock = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
  const store = (await openStore({ clock })).value;
  const written = await store.importRecords(batch);
  await store.close();
  return written.ok;
};`;

const definition = {
  definitionId: 'garden',
  definitionVersion: '1.0.0',
  elements: [
    { type: 'radiogroup', name: 'join', title: 'Doet u mee?', choices: ['yes', 'no', 'later'] },
    { type: 'checkbox', name: 'wishes', title: 'Wat wilt u?', choices: ['trees', 'benches', 'swings'] },
    { type: 'rating', name: 'mark', title: 'Hoe graag?' },
  ],
};
const study = studyWith({
  definitions: ['garden.json'],
  waves: ['before', 'after'].map((id) => ({ id, label: id })),
  breakdowns: [{ id: 'join', label: 'Doet mee', by: { variable: 'join' } }],
});

/** More than the store gives at once, so that it is read page by page. */
function made(): { responses: readonly ResponseRecord[]; households: readonly HouseholdRecord[] } {
  const codebook = readCodebook(definition);
  assert(codebook.ok);
  const { responses, places } = syntheticStudy({
    codebook: codebook.value,
    seed: 7,
    study: 'linde',
    households: 500,
    waves: ['before', 'after'],
    complexes: [{ id: 'linde' }],
  });
  return { responses, households: places.map((place) => sampleHousehold({ ...place, study: 'linde' })) };
}

let site: string;
let server: RunningServer;
let context: BrowserContext;

before(async () => {
  site = await mkdtemp(join(tmpdir(), 'local-release-'));
  await cp(DIST, site, { recursive: true, filter: (path) => !/^(demo|types)(\/|$)/u.test(relative(DIST, path)) });
  await build({
    stdin: { contents: FILL, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    outfile: join(site, 'fill.js'),
    tsconfig: join(ROOT, 'tsconfig.base.json'),
  });
  await writeFile(join(site, 'garden.json'), JSON.stringify(definition));
  await writeFile(join(site, 'study.json'), JSON.stringify(study));
  await writeFile(join(site, 'fill.html'), `${HEAD}<script type="module" src="./fill.js"></script></head></html>`);
  await writeFile(
    join(site, 'index.html'),
    `${HEAD}<script type="module" src="./renovation-kit.js"></script></head><body><main><renovation-study src="./study.json" locale="en"><renovation-dashboard></renovation-dashboard></renovation-study></main></body></html>`,
  );
  server = await serve({ root: site });
  context = await launchWithProfile(join(site, '.profile'));
});
after(async () => {
  await context.close();
  await server.close();
  await rm(site, { recursive: true, force: true, maxRetries: 5 });
});

describe('the results of a store, made by the built kit', () => {
  it('come out of a worker, with the bytes of the command line', { timeout: 60_000 }, async () => {
    const batch = made();
    const { page, heard } = await watchedPage(context);
    await page.goto(`${server.url}/fill.html`);
    await page.waitForFunction(() => 'fill' in globalThis);
    const filled = await page.evaluate((records) => (globalThis as never as Filling).fill(records), batch);
    assert.equal(filled, true);

    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(server.url);
    await page.locator('renovation-dashboard .title').waitFor();
    assert.equal(workers.length, 1);
    assert.match(workers[0] ?? '', /\/chunks\/release-worker-[\w-]+\.js$/u);
    assert.deepEqual(heard, []);
    assert.equal(page.workers().length, 0, 'it is gone when its work is done');

    const release = await page.evaluate(async () => {
      const service = await new Promise<ReleaseService>((found) => {
        const context = Symbol.for('renovation-kit/release');
        const asked = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
          context,
          callback: found,
          subscribe: false,
        });
        document.querySelector('renovation-dashboard')?.dispatchEvent(asked);
      });
      return JSON.stringify(await service.release());
    });
    const { createdAt } = JSON.parse(release) as { readonly createdAt: string };
    const records = join(site, 'records.ndjson');
    const lines = [...batch.responses, ...batch.households].map((record) => `${JSON.stringify(record)}\n`);
    await writeFile(records, lines.join(''));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(DIST, 'cli/renovation-kit.js'),
        ...['release', records, '--study', join(site, 'study.json'), '--internal', '--created', createdAt],
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    assert(release.includes('"base":'), 'there is something in it');
    assert(stdout === `${release}\n`, 'one byte differs');
  });
});

interface Filling {
  fill(batch: object): Promise<boolean>;
}

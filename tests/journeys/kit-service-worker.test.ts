/** The service worker that the kit ships, on a page of somebody else's: what was loaded before it came is kept too. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const SERVICE_WORKER = fileURLToPath(new URL('../../dist/renovation-service-worker.js', import.meta.url));

/** What a page does: register, and name to the service worker what it already has. */
const PAGE_SCRIPT = `
const policy = trustedTypes.createPolicy('renovation-kit', { createScriptURL: (url) => url });
await navigator.serviceWorker.register(policy.createScriptURL('/renovation-service-worker.js'));
const { active } = await navigator.serviceWorker.ready;
const files = performance.getEntriesByType('resource').map((entry) => entry.name);
const urlsToCache = [[location.pathname, { headers: { accept: 'text/html' } }], ...files];
const channel = new MessageChannel();
channel.port1.onmessage = () => { document.title = 'kept'; };
active.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } }, [channel.port2]);
`;

describe("the kit's service worker on another's page", () => {
  let site: string;
  let profile: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let context: BrowserContext;

  before(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'));
    profile = await mkdtemp(join(tmpdir(), 'profile-'));
    await writeFile(
      join(site, 'letter.html'),
      '<!doctype html><title>new</title><link rel="icon" href="data:,"><link rel="stylesheet" href="look.css"><script type="module" src="page.js"></script><p>Beste bewoner</p>',
    );
    await writeFile(join(site, 'look.css'), 'p { color: rgb(10, 92, 107); }');
    await writeFile(join(site, 'page.js'), PAGE_SCRIPT);
    await copyFile(SERVICE_WORKER, join(site, 'renovation-service-worker.js'));
    server = await serve({ root: site });
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['KIT_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  after(async () => {
    await context.close();
    await server.close();
    await Promise.all([site, profile].map((folder) => rm(folder, { recursive: true, force: true })));
  });

  it('opens the page without a network after one visit, also from a letter with another code', async () => {
    const page = await context.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${server.url}/letter.html?code=AB12`);
    await page.waitForFunction(() => document.title === 'kept');
    await context.setOffline(true);
    await server.close();

    await page.goto(`${server.url}/letter.html?code=CD34`);
    const paragraph = page.getByText('Beste bewoner');
    await paragraph.waitFor();
    assert.equal(await paragraph.evaluate((element) => getComputedStyle(element).color), 'rgb(10, 92, 107)');
    assert.deepEqual(messages, []);
  });
});

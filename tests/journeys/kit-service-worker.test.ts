/** The service worker that the kit ships, on a page of somebody else's: what was loaded before it came is kept too. */
import assert from 'node:assert/strict';
import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const LETTER = `<!doctype html>
<html lang="nl">
  <head>
    <title>Brief</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="look.css" />
    <script type="module" src="page.js"></script>
  </head>
  <body>
    <p>Beste bewoner</p>
    <renovation-survey src="talk.json"></renovation-survey>
  </body>
</html>`;

const PAGE_SCRIPT = `
import { workOffline } from './kit/renovation-kit.js';
await workOffline('./renovation-service-worker.js');
`;

const TALK = { elements: [{ type: 'text', name: 'neighbour', title: 'Wie is uw buur?' }] };

describe("the kit's service worker on another's page", () => {
  let site: string;
  let profile: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let context: BrowserContext;

  before(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'));
    profile = await mkdtemp(join(tmpdir(), 'profile-'));
    await writeFile(join(site, 'letter.html'), LETTER);
    await writeFile(join(site, 'look.css'), 'p { color: rgb(10, 92, 107); }');
    await writeFile(join(site, 'page.js'), PAGE_SCRIPT);
    await writeFile(join(site, 'talk.json'), JSON.stringify(TALK));
    await copyFile(join(DIST, 'renovation-service-worker.js'), join(site, 'renovation-service-worker.js'));
    await cp(join(DIST, 'chunks'), join(site, 'kit', 'chunks'), { recursive: true });
    await copyFile(join(DIST, 'renovation-kit.js'), join(site, 'kit', 'renovation-kit.js'));
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

  it(
    'opens the questionnaire without a network after one visit, also from a letter with another code',
    {
      timeout: 60_000,
    },
    async () => {
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(`${server.url}/letter.html?code=AB12`);
      await page.getByText('Wie is uw buur?').waitFor();
      // Asked in the page: waitForFunction takes a promise for a yes.
      await page.evaluate(async () => {
        for (;;) {
          const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
          const own = [location.pathname, ...loaded.filter((name) => name.startsWith(location.origin))];
          const kept = await Promise.all(own.map((address) => caches.match(address)));
          if (kept.every((response) => response !== undefined)) return;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
      await context.setOffline(true);
      await server.close();

      await page.goto(`${server.url}/letter.html?code=CD34`);
      await page.getByText('Wie is uw buur?').waitFor();
      const colour = await page.getByText('Beste bewoner').evaluate((element) => getComputedStyle(element).color);
      assert.equal(colour, 'rgb(10, 92, 107)');
      assert.deepEqual(messages, []);
    },
  );

  it('keeps no code of a resident in the addresses that it remembers', async () => {
    const page = context.pages().at(-1);
    assert.ok(page);
    const addresses = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map((request) => request.url);
    });
    assert.ok(addresses.some((address) => address.endsWith('/letter.html')));
    assert.deepEqual(
      addresses.filter((address) => address.includes('code=')),
      [],
    );
  });
});

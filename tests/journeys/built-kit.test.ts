/**
 * The built library as a website gets it: survey-core taken apart, question types loaded when a definition names them.
 * Every type stands, answers and can be looked over, under the policy that the kit promises to keep.
 */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { manyTypes } from '../components/survey/hostile/many-types.js';
import { launchWithProfile } from './support/browser-with-profile.js';
import { watchedPage, type WatchedPage } from './support/watched-page.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every type</title>
<link rel="icon" href="data:,"><script type="module" src="./renovation-survey.js"></script></head>
<body><main><h1>Every type</h1><renovation-survey src="./many-types.json"></renovation-survey></main></body></html>`;

const plainPages = {
  title: 'Your home',
  pages: [
    {
      title: 'How it is',
      elements: [
        { type: 'radiogroup', name: 'which', title: 'Which of them?', choices: ['One', 'Other', 'Both'] },
        { type: 'comment', name: 'why', title: 'Why' },
        { type: 'boolean', name: 'sure', title: 'Are you sure?' },
        { type: 'dropdown', name: 'floor', title: 'Floor', choices: [1, 2, 3] },
      ],
    },
    { elements: [{ type: 'text', name: 'later', title: 'What else?' }] },
  ],
};

let site: string;
let server: RunningServer;
let profile: string;
let context: BrowserContext;

before(async () => {
  site = await mkdtemp(join(tmpdir(), 'built-kit-'));
  await cp(DIST, site, { recursive: true, filter: (path) => !/^(demo|types)(\/|$)/u.test(relative(DIST, path)) });
  await writeFile(join(site, 'index.html'), PAGE);
  await writeFile(join(site, 'many-types.json'), JSON.stringify(manyTypes));
  server = await serve({ root: site });
});
after(async () => {
  await server.close();
  await rm(site, { recursive: true, force: true });
});
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'built-kit-profile-'));
});
afterEach(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function launch(viewport = { width: 1280, height: 900 }): Promise<WatchedPage> {
  context = await launchWithProfile(profile, { viewport });
  return watchedPage(context);
}

async function open(): Promise<WatchedPage> {
  const watched = await launch();
  await watched.page.goto(server.url);
  await watched.page.locator('renovation-survey-page [data-name]').first().waitFor();
  return watched;
}

describe('the built kit', () => {
  it('draws every type of question, each with the model that came with it', { timeout: 60_000 }, async () => {
    const { page, axe, heard } = await open();
    const types = new Set<string>();
    const pages = await page.evaluate(() => document.querySelector('renovation-survey')?.survey?.visiblePageCount ?? 0);
    assert.equal(pages, manyTypes.pages.length);
    for (let number = 0; number < pages; number++) {
      await page.evaluate((to) => {
        const survey = document.querySelector('renovation-survey')?.survey;
        if (survey) survey.currentPageNo = to;
      }, number);
      const name = manyTypes.pages[number]?.name ?? '';
      await page.waitForFunction(
        (wanted) => document.querySelector('renovation-survey')?.survey?.currentPage?.name === wanted,
        name,
      );
      await page.waitForLoadState('networkidle');
      const drawn = await page.locator('renovation-survey-page [data-name]').evaluateAll((questions) =>
        questions.map((question) => ({
          tag: question.localName,
          isDefined: customElements.get(question.localName) !== undefined,
          height: question.getBoundingClientRect().height,
        })),
      );
      assert.ok(drawn.length > 0, name);
      for (const { tag, isDefined, height } of drawn) {
        assert.ok(isDefined && height > 0, `${name}: ${tag}`);
        types.add(tag);
      }
      assert.equal(await page.locator('.fault, .error').count(), 0, name);
      assert.deepEqual(await axe(), [], name);
      if (process.env['KIT_LOOK'])
        await page.screenshot({ path: `${process.env['KIT_LOOK']}/${name}.png`, fullPage: true });
    }
    assert.ok(!types.has('renovation-question-empty'));
    assert.ok(types.size >= 20, [...types].join(', '));
    assert.deepEqual(heard, []);
  });

  it(
    'can be answered while the engine is still on its way, and has that when it comes',
    { timeout: 60_000 },
    async () => {
      await writeFile(join(site, 'many-types.json'), JSON.stringify(plainPages));
      const { page, axe, heard } = await launch({ width: 360, height: 740 });
      let arrive = (): void => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(/chunks\/(player|questions)-/u, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(server.url);
      const sight = page.locator('renovation-survey-first-sight');
      await sight.getByLabel('Both').check();
      assert.equal(await page.locator('renovation-survey-page').count(), 0);
      await page.keyboard.press('Tab');
      await page.keyboard.type('Half a sen');
      assert.deepEqual(await axe(), []);
      if (process.env['KIT_LOOK']) await page.screenshot({ path: `${process.env['KIT_LOOK']}/first-sight.png` });
      const before = await page.evaluate(() => document.querySelector('renovation-survey')?.survey === undefined);
      assert.ok(before);
      arrive();
      const drawn = page.locator('renovation-survey-page');
      await drawn.waitFor();
      await sight.waitFor({ state: 'detached' });
      assert.ok(await drawn.getByLabel('Both').isChecked());
      // The keys go on where they were.
      await page.keyboard.type('tence');
      assert.equal(await drawn.getByLabel('Why').inputValue(), 'Half a sentence');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.querySelector('renovation-survey')?.survey?.data['why'] !== undefined);
      assert.deepEqual(heard, []);
      await context.close();

      // Whoever comes back finds the answers, and never an empty page before them.
      const again = await launch();
      await again.page.addInitScript(() => {
        const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
        document.addEventListener('DOMContentLoaded', () => {
          const root = document.querySelector('renovation-survey')?.shadowRoot;
          if (root)
            new MutationObserver(
              () => root.querySelector('renovation-survey-first-sight') && seen.push('sight'),
            ).observe(root, { childList: true, subtree: true });
        });
      });
      await again.page.goto(server.url);
      const later = again.page.locator('renovation-survey-page');
      await later.waitFor();
      assert.ok(await later.getByLabel('Both').isChecked());
      assert.equal(await later.getByLabel('Why').inputValue(), 'Half a sentence');
      assert.deepEqual(await again.page.evaluate(() => (globalThis as { seen?: string[] }).seen), []);
      assert.deepEqual(again.heard, []);
    },
  );

  it('loads for a plain questionnaire no table, no pad and no map', { timeout: 60_000 }, async () => {
    await writeFile(
      join(site, 'many-types.json'),
      JSON.stringify({ elements: [{ type: 'radiogroup', name: 'q', choices: [1, 2] }] }),
    );
    const { page, heard } = await open();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    assert.deepEqual(
      loaded.filter((name) => /matrix|panel|signature|imagemap|file-|slider|ranking|iconsV2/u.test(name)),
      [],
    );
    assert.deepEqual(heard, []);
  });
});

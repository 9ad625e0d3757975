/**
 * The main job, as a resident and a corporation see it: answer the whole questionnaire on a small screen in one's own
 * language, close the browser half-way, go on, finish; then the intranet counts it. Nothing in the console, no policy
 * violation, nothing for axe to find.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { launchWithProfile } from './support/browser-with-profile.js';
import { answerPage, begin, goOn, saved } from './support/resident.js';
import { watchedPage, type WatchedPage } from './support/watched-page.js';

const DEMO = fileURLToPath(new URL('../../dist/demo', import.meta.url));

let server: RunningServer;
let profile: string;
let context: BrowserContext;

before(async () => {
  server = await serve({ root: DEMO });
});
after(() => server.close());
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'resident-'));
});
afterEach(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function open(path: string): Promise<WatchedPage> {
  context = await launchWithProfile(profile, { viewport: { width: 360, height: 740 } });
  const watched = await watchedPage(context);
  await watched.page.goto(`${server.url}${path}`);
  return watched;
}

const answersOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (document.querySelector('renovation-survey')?.survey?.data ?? {}) as Record<string, unknown>);

/** Completed responses of the first wave in De Linde, as the local study's dashboard says them. */
async function counted(page: Page): Promise<number> {
  await page.goto(`${server.url}/intranet.html`);
  return page.evaluate(async () => {
    for (;;) {
      const release = await document.querySelector('renovation-study')?.services?.release.release();
      const here = release?.participation.find((each) => each.wave === 'before' && each.complex === 'de-linde');
      // The generated block is on its way into the store when the page opens.
      if (typeof here?.complete === 'number' && here.complete > 50) return here.complete;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

describe('a resident answers, and the corporation counts', () => {
  for (const language of ['tr', 'ar']) {
    it(
      `from the letter to the last screen in ${language}, with the browser closed half-way`,
      { timeout: 240_000 },
      async () => {
        const first = await open('/intranet.html');
        const before = await counted(first.page);
        await first.page.goto(`${server.url}/resident.html`);
        assert.deepEqual(await first.axe(), [], 'the letter');
        await begin(first.page, language);
        assert.equal(
          await first.page.locator('renovation-survey .survey').getAttribute('dir'),
          language === 'ar' ? 'rtl' : 'ltr',
        );
        for (let number = 0; number < 9; number++) {
          assert.ok((await answerPage(first.page)) > 0);
          assert.deepEqual(await first.axe(), [], `page ${number + 1}`);
          assert.ok(await goOn(first.page));
        }
        await answerPage(first.page);
        await saved(first.page);
        const half = await answersOf(first.page);
        const where = await first.page.locator('.page-title').textContent();
        const address = first.page.url();
        assert.deepEqual(first.heard, []);
        await context.close();

        const second = await open(new URL(address).pathname + new URL(address).search);
        await second.page.locator('renovation-survey-welcome button.primary').click();
        await second.page.locator('renovation-survey-page').waitFor();
        assert.deepEqual(await answersOf(second.page), half, 'every answer is still there');
        assert.equal(await second.page.locator('.page-title').textContent(), where, 'on the page where it was left');
        while (await goOn(second.page)) await answerPage(second.page);
        await second.page.locator('.navigation [data-action=sv-nav-complete]').click();
        await second.page.locator('.summary').waitFor();
        assert.deepEqual(await second.axe(), [], 'looking over');
        await second.page.locator('.navigation button.primary').click();
        await second.page.locator('.said').waitFor();
        assert.deepEqual(await second.axe(), [], 'the last screen');
        assert.equal(await counted(second.page), before + 1, 'the local study counts one more');
        assert.deepEqual(second.heard, []);
      },
    );
  }

  it('opens again without a network, at the question where it was left', { timeout: 120_000 }, async () => {
    const { page, heard } = await open('/resident.html');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await begin(page, 'nl');
    await answerPage(page);
    await saved(page);
    const answers = await answersOf(page);
    await context.setOffline(true);
    await page.reload();
    await page.locator('renovation-survey-welcome button.primary').click();
    await page.locator('renovation-survey-page').waitFor();
    assert.deepEqual(await answersOf(page), answers);
    assert.equal(await page.getByText('Deze pagina opent alleen met internet.').count(), 0);
    assert.deepEqual(heard, []);
  });

  it('can be refused as easily as begun, and taken back at the end', { timeout: 120_000 }, async () => {
    const { page, heard } = await open('/resident.html');
    await begin(page, 'en');
    await answerPage(page);
    await saved(page);
    await page.locator('.tools .stop').click();
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Yes, delete my answers' }).click();
    await page.getByRole('heading', { name: 'Your answers are deleted' }).waitFor();
    const left = await page.evaluate(async () => {
      const services = document.querySelector('renovation-study')?.services;
      const found = await services?.store.responses({ study: services.study.config.id, state: 'withdrawn' });
      return found?.ok ? found.value.map((response) => response.answers) : null;
    });
    assert.deepEqual(left, [{}]);
    assert.deepEqual(heard, []);
  });

  it('is written by one tab at a time; the other follows and takes over', { timeout: 120_000 }, async () => {
    const { page } = await open('/resident.html');
    await begin(page, 'en');
    await answerPage(page);
    await saved(page);
    const other = await watchedPage(context);
    await other.page.goto(page.url());
    await other.page.locator('renovation-survey-welcome button.primary').click();
    await other.page.getByText('This questionnaire is open in another tab').waitFor();
    assert.deepEqual(await answersOf(other.page), await answersOf(page));
    await page.close();
    await other.page.locator('.tools').waitFor();
    assert.equal(await other.page.locator('renovation-survey-page input:disabled').count(), 0);
    assert.deepEqual(other.heard, []);
  });
});

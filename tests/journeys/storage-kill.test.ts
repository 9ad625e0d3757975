/**
 * The store in a whole browser: killed without warning, in two tabs, with the disk full and with storage switched off.
 * What a page was told is kept must be there afterwards.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Acknowledged, Found } from '../support/pages/storage-page.js';
import { seeded } from '../support/seeded.js';
import { killBrowser, launchWithProfile, type LaunchOptions } from './support/browser-with-profile.js';
import { serveBundledPage, type BundledPage } from './support/bundled-page.js';

const ENTRY = fileURLToPath(new URL('../support/pages/storage-page.ts', import.meta.url));
const KILLS = 30;

let served: BundledPage;
let profile: string;
let context: BrowserContext;

before(async () => {
  served = await serveBundledPage(ENTRY);
});
after(() => served.close());
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function launch(options?: LaunchOptions): Promise<void> {
  context = await launchWithProfile(profile, options);
}

async function tab(): Promise<Page> {
  // A browser comes with a tab of its own.
  const page = context.pages().find((each) => each.url() === 'about:blank') ?? (await context.newPage());
  page.on('pageerror', (error) => assert.fail(error));
  await page.goto(served.address);
  return page;
}

const answerOnce = (page: Page, size = 0): Promise<number | string> =>
  page.evaluate((bytes) => window.storagePage.answerOnce('response-1', bytes), size);
const found = (page: Page): Promise<Found> => page.evaluate(() => window.storagePage.found());

/** What was acknowledged, and how little of it may be found again: nothing less. */
function checkEverything(promises: ReadonlyMap<string, Acknowledged>, { responses, consents, outbox }: Found): void {
  const stored = new Map(responses.map((response) => [response.id, response]));
  for (const promise of promises.values()) {
    const response = stored.get(promise.response);
    assert.ok(response, `response ${promise.response} is gone`);
    for (let number = 1; number <= promise.answers; number++) {
      assert.ok(response.answers[`question-${number}`], `answer ${number} of ${promise.response} is gone`);
    }
    if (promise.state === 'complete') assert.equal(response.state, 'complete');
  }
  for (const { id, state, revision } of responses) {
    // Acknowledged or not: a record, its consents and its outbox entry are kept together, or not at all.
    assert.equal(consents.filter((consent) => consent.id === `consent of ${id}`).length, state === 'complete' ? 1 : 0);
    assert.deepEqual(
      outbox.filter(({ record }) => record === id).map((entry) => entry.revision),
      [revision],
    );
  }
}

describe('a browser that is killed', () => {
  it(`has kept every answer that it acknowledged, ${KILLS} times`, async (test) => {
    const random = seeded(20261122);
    const promises = new Map<string, Acknowledged>();
    let answers = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await launch();
      await context.exposeFunction('acknowledge', (told: Acknowledged) => {
        answers++;
        promises.set(told.response, told);
      });
      const page = await tab();
      checkEverything(promises, await found(page));
      const before = answers;
      // Never settles: the browser goes first.
      page.evaluate((seed) => window.storagePage.type(seed), kill).catch(() => undefined);
      const closed = new Promise((resolve) => context.once('close', resolve));
      await pause(400 + random() * 700);
      killBrowser(profile);
      await closed;
      assert.ok(answers > before, 'nothing was acknowledged before the kill');
    }
    await launch();
    checkEverything(promises, await found(await tab()));
    const complete = [...promises.values()].filter(({ state }) => state === 'complete').length;
    test.diagnostic(`${answers} acknowledgements, ${promises.size} responses, ${complete} complete; none lost`);
    assert.ok(complete > 0, 'no response came to its end: the completion was not tried');
  });
});

describe('a page that goes away', () => {
  it('has kept what was answered at the very last moment', async () => {
    await launch();
    const staying = await tab();
    for (const [id, leave] of [
      ['followed a link', (page: Page) => page.goto('about:blank')],
      ['closed the tab', (page: Page) => page.close()],
    ] as const) {
      const page = await tab();
      await page.evaluate((response) => window.storagePage.answerAtTheLastMoment(response), id);
      await leave(page);
      // Whoever goes on has waited for the page that left, and takes up what it left behind.
      assert.equal(await staying.evaluate((response) => window.storagePage.lock(response, true), id), true);
      const { responses } = await found(staying);
      const response = responses.find((each) => each.id === id);
      assert.deepEqual(Object.keys(response?.answers ?? {}), ['question-1', 'question-2'], id);
    }
  });

  it('goes on where it was when somebody comes back to it', async () => {
    await launch({ backForwardCache: true });
    const page = await tab();
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept for the way back' : 'loaded anew';
      });
    });
    assert.equal(await answerOnce(page), 1);
    await page.goto(`${served.address}?elsewhere`);
    assert.equal(await answerOnce(page), 2);
    // Playwright's own way back waits for a load that never comes.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title !== 'Page');
    assert.equal(await page.title(), 'kept for the way back');
    // It finds what was written while it was away.
    assert.equal(await answerOnce(page), 3);
  });
});

describe('two tabs on one response', () => {
  it('let one write, and the other follow and take over', async () => {
    await launch();
    const [writing, following] = [await tab(), await tab()];
    await following.evaluate(() => window.storagePage.open());
    assert.equal(await writing.evaluate(() => window.storagePage.lock('response-1')), true);
    assert.equal(await following.evaluate(() => window.storagePage.lock('response-1')), false);
    const takesOver = following.evaluate(() => window.storagePage.lock('response-1', true));

    await answerOnce(writing);
    await following.waitForFunction(() => window.storagePage.heard().length > 0);
    assert.deepEqual(await following.evaluate(() => window.storagePage.heard()), [
      { kind: 'response', id: 'response-1', state: 'draft' },
      { kind: 'outbox' },
    ]);
    assert.equal((await found(following)).responses[0]?.revision, 1);

    await writing.close();
    assert.equal(await takesOver, true);
    assert.equal(await answerOnce(following), 2);
  });
});

describe('storage that is not there', () => {
  it('switched off: answers are kept in the page, and the health says so', async () => {
    const never = { profile: { default_content_setting_values: { cookies: 2 } } };
    await launch({ preferences: never });
    const page = await tab();
    const opened = await page.evaluate(() => window.storagePage.open());
    assert.deepEqual(opened, {
      kind: 'memory',
      health: {
        kept: 'memory',
        persistence: 'unknown',
        usage: null,
        quota: null,
        trouble: { reason: 'switched-off' },
      },
    });
    assert.equal(await answerOnce(page), 1);
  });

  it('full: the write says so, what was kept stays, and it goes on when there is room', async () => {
    await launch();
    assert.equal(await answerOnce(await tab()), 1);
    // Chromium remembers for half a minute how much room there was.
    await context.close();
    await launch();
    const page = await tab();
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(served.address);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    assert.equal(await answerOnce(page, 3_000_000), 'quota');
    assert.equal(await page.evaluate(() => window.storagePage.trouble()), 'quota');
    assert.equal((await found(page)).responses[0]?.revision, 1);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    assert.equal(await answerOnce(page), 2);
    assert.equal(await page.evaluate(() => window.storagePage.trouble()), null);
  });
});

/**
 * A tablet goes round in a tent without a network: ten residents vote, three join a topic, two say what bothers them.
 * The organiser sees exactly that, also after the page was loaded again; nobody at the tablet sees anything of another.
 */
import assert from 'node:assert/strict';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { DEMO, openDesk, type Desk } from './support/desk.js';

const TONIGHT = 'evening=tonight';

/** What each of the ten taps, by the place of the topic in the list. */
const VOTES = [[0, 2], [0], [0, 1], [1], [0, 3], [2], [0], [0, 2], [1, 2], [0]];
/** Who of them joins, and with what name: the last one without. */
const JOINS: Readonly<Record<number, string>> = { 1: 'Invented One', 4: 'Invented Two', 8: '' };
const GRIEVANCES: Readonly<Record<number, string>> = { 4: 'The lift is always broken.', 6: 'Nobody rings back.' };
const VOTES_BY_TOPIC = [0, 1, 2, 3].map((topic) => VOTES.filter((votes) => votes.includes(topic)).length);

let server: RunningServer;
let profile: string;
let desk: Desk;
let page: Page;

before(async () => {
  server = await serve({ root: DEMO });
  profile = await mkdtemp(join(tmpdir(), 'evening-'));
  desk = await openDesk(profile, { viewport: { width: 800, height: 1100 } });
  ({ page } = desk);
});
after(async () => {
  await server.close();
  await desk.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const open = (view: string): Promise<unknown> => page.goto(`${server.url}/evening.html?view=${view}&${TONIGHT}`);
const tablet = () => page.locator('renovation-evening-tablet');
const organiser = () => page.locator('renovation-evening-organiser');
const saved = (text: RegExp): Promise<void> => tablet().locator('[role=status]', { hasText: text }).waitFor();

/** Nothing of this text is anywhere on the screen or in a field. */
async function nothingOf(...texts: readonly string[]): Promise<void> {
  const seen = await tablet().evaluate((element) => {
    const root = element.shadowRoot;
    const fields = [...(root?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].map(({ value }) => value);
    return [root?.querySelector('.screen')?.textContent ?? '', ...fields].join(' ');
  });
  for (const text of texts) assert.ok(!seen.includes(text), `“${text}” is still there`);
  assert.equal(await tablet().locator('[aria-pressed=true]:not([lang])').count(), 0);
}

async function turn(number: number): Promise<void> {
  await tablet().locator('.begin').click();
  for (const topic of VOTES[number] ?? []) await tablet().locator('.topic').nth(topic).dblclick();
  await saved(/Bewaard/u);
  await tablet().locator('.done').click();
  const name = JOINS[number];
  if (name !== undefined) await joinAs(name);
  const grievance = GRIEVANCES[number];
  if (grievance !== undefined) {
    await tablet().locator('.to-grievance').click();
    await tablet().locator('textarea').fill(grievance);
    await tablet().locator('.send').dblclick();
    await saved(/Wat u schreef/u);
  }
  await tablet().locator('.stop').click();
  await saved(/Geef de tablet door/u);
  await nothingOf(...Object.values(GRIEVANCES), ...Object.values(JOINS).filter((each) => each !== ''));
}

async function joinAs(name: string): Promise<void> {
  await tablet().locator('.to-join').click();
  await tablet().locator('input[type=radio]').first().check();
  if (name !== '') {
    await tablet().locator('[data-field=name]').fill(name);
    await tablet().locator('input[type=checkbox]').check();
  }
  await tablet().locator('.send').dblclick();
  await saved(/u doet mee/u);
}

async function enter(): Promise<void> {
  await open('organiser');
  await organiser().locator('.alone input').check();
  await organiser().locator('.open').click();
  await organiser().locator('.csv').waitFor();
}

async function whatTheOrganiserSees(): Promise<unknown> {
  return {
    votes: await organiser().locator('td.votes').allInnerTexts(),
    joining: await organiser().locator('td.joining').allInnerTexts(),
    names: await organiser().locator('.joiners tbody td:first-child').allInnerTexts(),
    nameless: await organiser().locator('.nameless').allInnerTexts(),
    grievances: (await organiser().locator('.grievances li').allInnerTexts()).sort(),
  };
}

const EXPECTED = {
  votes: VOTES_BY_TOPIC.map(String),
  joining: ['3', '0', '0', '0'],
  names: ['Invented One', 'Invented Two'],
  nameless: ['en 1 zonder naam'],
  grievances: Object.values(GRIEVANCES).sort(),
};

describe('a residents’ evening without a network', { timeout: 240_000 }, () => {
  it('opens once with a network, and then without', async () => {
    for (const view of ['organiser', 'board', 'tablet']) await open(view);
    await tablet().locator('.begin').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await tablet().locator('.begin').waitFor();
    await desk.context.setOffline(true);
    await page.reload();
    await tablet().locator('.begin').waitFor();
    assert.deepEqual(await desk.axe(), []);
  });

  it('goes round: ten people, each of whom finds an empty screen', async () => {
    for (let number = 0; number < VOTES.length; number++) await turn(number);
  });

  it('shows nobody anything on the way back', async () => {
    await tablet().locator('.begin').click();
    await tablet().locator('.done').click();
    await tablet().locator('.to-join').click();
    await tablet().locator('[data-field=name]').fill('Invented Three');
    await open('board');
    await page.goBack();
    await tablet().locator('.begin').waitFor();
    await nothingOf('Invented Three');
  });

  it('tells the organiser exactly that, behind a deliberate step, also after loading again', async () => {
    await open('organiser');
    await organiser().locator('.open').click();
    assert.equal(await organiser().locator('.joiners').count(), 0);
    for (let again = 0; again < 2; again++) {
      await enter();
      assert.deepEqual(await whatTheOrganiserSees(), EXPECTED);
    }
    assert.deepEqual(await desk.axe(), []);
    const [download] = await Promise.all([page.waitForEvent('download'), organiser().locator('.csv').click()]);
    const csv = await readFile(await download.path(), 'utf8');
    assert.equal(csv.split('\r\n').filter((line) => line.includes('Invented')).length, 2);
  });

  it('shows the votes on the big screen in another window, all of them when the vote has ended', async () => {
    const screen = await desk.context.newPage();
    await screen.goto(`${server.url}/evening.html?view=board&${TONIGHT}`);
    const status = screen.locator('renovation-evening-board .status');
    await status.waitFor();
    assert.equal(await screen.locator('renovation-evening-board .votes').count(), 0);
    const button = organiser().locator('.end');
    const going = await button.innerText();
    await button.click();
    await screen.locator('renovation-evening-board .votes').first().waitFor();
    assert.match(await status.innerText(), /Stemmen van 10 mensen/u);
    assert.equal(await screen.locator('renovation-evening-board .votes').first().innerText(), '7 stemmen');
    await screen.close();
    // Whoever leaves before the button says so may leave before it is kept.
    await button.click();
    await organiser().locator('.end', { hasText: going }).waitFor();
  });

  it('is done with the keyboard alone as well', async () => {
    await open('tablet');
    await tablet().locator('.begin').waitFor();
    const press = async (selector: string, key = 'Enter'): Promise<void> => {
      await tablet().locator(selector).first().waitFor();
      for (let tabs = 0; tabs < 40; tabs++) {
        const there = await tablet().evaluate(
          (element, wanted) => element.shadowRoot?.activeElement?.matches(wanted) === true,
          selector,
        );
        if (there) return page.keyboard.press(key);
        await page.keyboard.press('Tab');
      }
      assert.fail(`${selector} is not reached with Tab`);
    };
    await press('.begin');
    await press('.topic', 'Space');
    await saved(/Bewaard: 1 stem/u);
    await press('.done');
    await press('.to-join');
    await press('input[type=radio]', 'Space');
    await press('.send');
    await saved(/u doet mee/u);
    await press('.stop');
    await saved(/Geef de tablet door/u);
    assert.deepEqual(desk.heard, []);
  });

  it('fills a small projector: every card is in sight down to what will be done, and black is black', async () => {
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 1280, height: 720 });
    const dark = async (host: string): Promise<void> => {
      await page.keyboard.press('b');
      const box = await page.locator(`${host} .blank`).boundingBox();
      assert.deepEqual(box, { x: 0, y: 0, width: 1280, height: 720 });
      await page.keyboard.press('PageDown');
      await page.locator(`${host} .blank`).waitFor({ state: 'detached' });
    };
    for (const language of ['nl', 'tr', 'ar', 'pl']) {
      await open('screen');
      const results = page.locator('renovation-results');
      await results.locator('.full-screen').waitFor();
      await results.evaluate((element, locale) => element.setAttribute('locale', locale), language);
      await results.locator(`.root[lang=${language}] .full-screen`).press('Enter');
      await page.waitForFunction(() => document.fullscreenElement?.localName === 'renovation-results');
      const cards = Number(await results.locator('progress').getAttribute('max'));
      for (let number = 1; number <= cards; number++) {
        const hidden = await results.evaluate(({ shadowRoot }) => {
          const stage = shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
          const steps = shadowRoot?.querySelector('.steps')?.getBoundingClientRect();
          const card = shadowRoot?.querySelector('.card')?.getBoundingClientRect();
          if (!stage || !steps || !card) return 'nothing';
          return [card.top < stage.top - 1, card.bottom > steps.top + 1, steps.bottom > innerHeight + 1];
        });
        assert.deepEqual(hidden, [false, false, false], `${language}, card ${number}`);
        if (number < cards) await page.keyboard.press('PageDown');
      }
      if (language === 'nl') await dark('renovation-results');
      await page.evaluate(() => document.exitFullscreen());
    }
    await open('board');
    const board = page.locator('renovation-evening-board');
    await board.locator('.foot button').first().press('Enter');
    await board.locator('.foot button', { hasText: 'Volledig scherm sluiten' }).waitFor();
    await dark('renovation-evening-board');
    await board.locator('.foot button').first().press('Enter');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.setViewportSize(size);
    assert.deepEqual(desk.heard, []);
  });

  it('prints a poster in the same letters, whether somebody wants things to move or not', async () => {
    const fits: (string | null)[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await open('poster');
      const paper = page.locator('renovation-results .preview .paper');
      await paper.locator('.card').nth(5).waitFor();
      fits.push(await paper.getAttribute('data-fit'));
    }
    await page.emulateMedia({ reducedMotion: null });
    assert.equal(fits[1], fits[0]);
    assert.ok(Number(fits[0]) < 9, `not the smallest: ${fits[0]}`);
  });
});

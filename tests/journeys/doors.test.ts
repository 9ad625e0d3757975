/**
 * An evening at 198 doors on a small phone without a signal: the page was opened once at home, the rest happens in the
 * stairwell. Galleries where nobody opens in a few taps, talks, notes, an appointment, and cards to print.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import type { AttemptEntry, CaseEntry } from '../../domain/records/fieldwork-records.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { DEMO, openDesk, type Desk } from './support/desk.js';

const NOW = '2026-11-26T18:10:00+01:00';
const WIDTH = 360;
const DOORS = 198;
/** The upper three were walked the evening before. */
const FRESH_GALLERIES = 8;
const DOORS_PER_GALLERY = 18;

let profile: string;
let server: RunningServer;
let desk: Desk;
let page: Page;
let printed = 0;

before(async () => {
  profile = await mkdtemp(join(tmpdir(), 'doors-'));
  server = await serve({ root: DEMO });
});
after(async () => {
  await server.close();
  await desk.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const entriesIn = (): Promise<readonly CaseEntry[]> =>
  page.evaluate(async () => {
    const services = document.querySelector('renovation-study')?.services;
    const fieldwork = await services?.store.fieldwork();
    const found = await fieldwork?.entries({ study: services?.study.config.id ?? '' });
    if (!found?.ok) throw new Error('The store did not answer.');
    return found.value;
  });

const visits = async (): Promise<readonly AttemptEntry[]> =>
  (await entriesIn()).filter((entry) => entry.kind === 'attempt');

const doors = () => page.locator('renovation-interview-doors');
const tap = (name: string | RegExp): Promise<void> => doors().getByRole('button', { name }).first().click();
const told = (text: string | RegExp): Promise<void> => doors().locator('.report', { hasText: text }).waitFor();

/** Nothing to find for axe, and nothing beside the screen. */
async function sound(where: string): Promise<void> {
  assert.deepEqual(await desk.axe(), [], where);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= WIDTH, `${where} is ${width} wide`);
  await desk.look(`doors-${where.replaceAll(' ', '-')}`);
}

describe('an evening at 198 doors without a network', { timeout: 240_000 }, () => {
  let going = true;
  /** One after the other: what follows a step that failed would only wait. */
  function step(name: string, work: () => Promise<void>): void {
    it(name, async (test) => {
      if (!going) return test.skip('a step before it failed');
      going = false;
      await work();
      going = true;
    });
  }

  step('the page is opened once, and from then on needs no network', async () => {
    desk = await openDesk(profile, { viewport: { width: WIDTH, height: 740 } });
    page = desk.page;
    await page.exposeFunction('printed', (cards: number) => (printed = cards));
    await page.addInitScript(() => {
      window.print = () => {
        const sheets = document.querySelector('renovation-interview-card-sheets')?.shadowRoot;
        void (window as unknown as { printed(cards: number): Promise<void> }).printed(
          sheets?.querySelectorAll('.cell').length ?? 0,
        );
      };
    });
    const address = `${server.url}/doors.html?now=${encodeURIComponent(NOW)}`;
    await page.goto(address);
    await page.locator('renovation-interview-sign-in').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await desk.context.setOffline(true);
    await server.close();
    await page.reload();
    await page.locator('renovation-interview-sign-in .people button', { hasText: 'Gentiaan' }).click();
    await doors().locator('renovation-interview-overview').waitFor();
    await sound('the building');
  });

  step('nobody home, for whole galleries at once', async () => {
    const before = (await visits()).length;
    let written = 0;
    await doors().locator('.entrance', { hasText: 'Galerij 1' }).first().waitFor();
    for (let gallery = 1; gallery <= FRESH_GALLERIES; gallery++) {
      await doors()
        .locator(`.entrance[data-id]`)
        .filter({ hasText: new RegExp(`Galerij ${gallery}(?!\\d)`, 'u') })
        .click();
      await doors().locator('renovation-interview-entrance').waitFor();
      if (gallery === 1) await sound('a gallery');
      await tap('Meer deuren');
      await tap(/^Alle \d+ open/u);
      // Two doors at the end of the gallery open after all.
      const boxes = doors().locator('input[type=checkbox]:checked');
      const count = await boxes.count();
      await boxes.nth(count - 1).uncheck({ force: true });
      await boxes.nth(count - 2).uncheck({ force: true });
      if (gallery === 1) await sound('several doors');
      await tap('Niemand thuis');
      await told(/Bewaard: \d+ deuren/u);
      written += count - 2;
      if (gallery === 1) await sound('written');
      await tap('Alle portieken');
      await doors().locator('renovation-interview-overview').waitFor();
    }
    const after = await visits();
    assert.equal(after.length - before, written);
    assert.ok(written > FRESH_GALLERIES * (DOORS_PER_GALLERY - 6), `${written} doors in all`);
    assert.ok(
      after
        .slice(-written)
        .every(({ outcome, mode, by }) => outcome === 'nobody-home' && mode === 'door' && by === 'gentiaan'),
    );
  });

  step('a door opens, and there is a talk', async () => {
    await openDoor(1);
    await sound('a door');
    await tap(/Begin het gesprek/u);
    const call = page.locator('renovation-interview-call');
    await call.locator('.step', { hasText: 'Aan de deur' }).or(call.locator('.consent')).first().waitFor();
    await sound('at the door');
    for (const purpose of await call.locator('.consent li').all())
      await purpose.getByRole('button', { name: 'Zegt ja' }).click();
    await call.getByRole('button', { name: /Begin de vragenlijst/u }).click();
    const survey = page.locator('renovation-survey');
    await survey.locator('renovation-survey-page [data-name]').first().waitFor();
    await sound('the questionnaire at the door');
    for (;;) {
      await answerByTouch();
      const title = await survey.locator('.page-title').textContent();
      const next = survey.locator('.navigation [data-action=sv-nav-next]');
      if ((await next.count()) === 0) break;
      await next.click();
      await survey
        .locator('.page-title')
        .filter({ hasNotText: title ?? '' })
        .waitFor();
    }
    await survey.locator('.navigation [data-action=sv-nav-complete]').click();
    await doors().locator('renovation-interview-entrance').waitFor();
    const last = (await visits()).at(-1);
    assert.equal(last?.outcome, 'complete');
    assert.equal(last.mode, 'door');
  });

  step('a refusal with its reason, a note with what was noticed, and a moment to come back', async () => {
    await openDoor(2);
    await doors().locator('[data-outcome=household-refusal-soft]').click();
    await doors().locator('renovation-interview-reason textarea').fill('Was net aan het koken.');
    await sound('a reason');
    await tap('Bewaar');
    await told(/Huishouden wil nu niet|wil nu niet/iu);

    await openDoor(3);
    await doors().locator('textarea#note').fill('Vertelde lang over de lift.');
    await doors().getByLabel('vroeg mij binnen').check();
    await tap('Afspraak maken');
    await doors().locator('renovation-interview-appointment #when').fill('morgen half acht');
    await sound('an appointment at the door');
    await tap('Afspraak bewaren');
    await told(/afspraak/iu);
    const [talk] = (await visits()).slice(-1);
    assert.deepEqual(talk?.marks, ['asked-me-in']);
    assert.equal(talk.note, 'Vertelde lang over de lift.');
  });

  step('cards for those who were missed, to print', async () => {
    await tap('Kaartjes');
    const cards = doors().locator('renovation-interview-cards');
    await cards.getByLabel('Wij hebben u gemist').check();
    await cards.locator('.count').waitFor();
    await sound('cards');
    const count = Number(/^\d+/u.exec((await cards.locator('.count').textContent())?.trim() ?? '')?.[0]);
    assert.ok(count >= 8, `${count} cards for one gallery`);
    await cards.getByRole('button', { name: 'Afdrukken' }).click();
    await page.waitForFunction(() => document.querySelector('renovation-interview-card-sheets') !== null);
    assert.equal(printed, count, 'as many cards on paper as the screen said');
  });

  step('everything is there when the page is opened again, still without a network', async () => {
    const before = await visits();
    await page.reload();
    await doors().or(page.locator('renovation-interview-sign-in')).first().waitFor();
    assert.deepEqual(await visits(), before);
    const cases = new Set(before.map((visit) => visit.case));
    assert.ok(cases.size > DOORS * 0.75, `${cases.size} doors were visited`);
    assert.deepEqual(desk.heard, []);
  });

  /** Taps an answer of every question that has some to tap; what there is to write stays empty, as people leave it. */
  async function answerByTouch(): Promise<void> {
    const questions = page.locator('renovation-survey-page [data-name]');
    for (let at = 0; at < (await questions.count()); at++) {
      const answers = questions.nth(at).locator('label:has(input)');
      const count = await answers.count();
      if (count > 0) await answers.nth(Math.min(1, count - 1)).click();
    }
  }

  /** Opens the nth door of the gallery where something is left to do. */
  async function openDoor(gallery: number): Promise<void> {
    if ((await doors().locator('renovation-interview-overview').count()) === 0) {
      await tap('Alle portieken');
      await doors().locator('renovation-interview-overview').waitFor();
    }
    await doors()
      .locator('.entrance[data-id]')
      .filter({ hasText: new RegExp(`Galerij ${gallery}(?!\\d)`, 'u') })
      .click();
    await doors().locator('renovation-interview-entrance').waitFor();
    await doors().locator('button.door.new').last().click();
    await doors().locator('renovation-interview-door').waitFor();
  }
});

// @ts-check
/**
 * Makes the pictures of the README from the running demo: `node scripts/make-pictures.mjs [doors.png …]`, after `npm run build`.
 * They show what a visitor sees, so they are never drawn or mended by hand.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { InterviewerAtKeys } from './speed-run/interviewer-at-keys.mjs';

/** @typedef {import('playwright-core').Page} Page */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, 'docs', 'images');
/** A README is read over telephone networks too. */
const MOST_BYTES = 250_000;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const WORKPLACE = { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 };
const DESKTOP = { viewport: { width: 1440, height: 1352 }, deviceScaleFactor: 1 };

/** Thursday evening in week three: the same pictures whenever they are made. */
const EVENING = `?now=${encodeURIComponent('2026-11-26T18:10:00+01:00')}`;

/**
 * From the letter to the questions, as a resident goes.
 * @param {Page} page
 * @param {string} language
 */
async function beginAsResident(page, language) {
  // Until the service worker is there the screen says, rightly, that the page needs a network.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => {
    const field = document.querySelector('demo-letter input');
    return field instanceof HTMLInputElement && field.value !== '';
  });
  await page.locator('demo-letter button').click();
  await page.locator(`renovation-survey-welcome button[lang=${language}]`).click();
  await page.locator(`renovation-survey-welcome [lang=${language}][aria-pressed=true]`).waitFor();
  for (const purpose of await page.locator('fieldset.purpose').all()) await purpose.locator('input').first().check();
  await page.locator('renovation-survey-welcome button.primary').click();
  await page.locator('renovation-survey-page').waitFor();
}

/**
 * Turns to the page of the first question named, and answers there.
 * @param {Page} page
 * @param {Readonly<Record<string, number>>} answers  the place of the choice by the question's name, from 0
 */
async function answerOn(page, answers) {
  const first = Object.keys(answers)[0];
  while ((await page.locator(`renovation-survey-page [data-name="${first}"]`).count()) === 0) {
    const before = await page.locator('renovation-survey .page-title').textContent();
    await page.locator('.navigation [data-action=sv-nav-next]').click();
    await page.waitForFunction(
      (title) =>
        document.querySelector('renovation-survey')?.shadowRoot?.querySelector('.page-title')?.textContent !== title,
      before,
    );
  }
  for (const [question, place] of Object.entries(answers))
    await page.locator(`[data-name="${question}"] input[type=radio]`).nth(place).check();
  await page.locator('.save-state[data-state=saved]').waitFor();
}

/** @param {Page} page @param {string} selector  what comes to the top of the picture */
async function scrollTo(page, selector) {
  await page.mouse.move(0, 0);
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      window.scrollTo({ top: window.scrollY + element.getBoundingClientRect().top - 8, behavior: 'instant' });
    });
}

/** @type {Readonly<Record<string, { page: string; screen: object; arrange: (page: Page) => Promise<void> }>>} */
const SHOTS = {
  'resident-tr.png': {
    page: '/resident.html',
    screen: PHONE,
    arrange: async (page) => {
      await beginAsResident(page, 'tr');
      await answerOn(page, { self_rated_health: 1 });
      await scrollTo(page, '.tools');
    },
  },
  'resident-ar.png': {
    page: '/resident.html',
    screen: PHONE,
    arrange: async (page) => {
      await beginAsResident(page, 'ar');
      await answerOn(page, { stress: 1 });
      await scrollTo(page, '.tools');
    },
  },
  'call-centre.png': {
    page: `/call-centre.html${EVENING}`,
    screen: { ...WORKPLACE, viewport: { width: 860, height: 800 } },
    arrange: async (page) => {
      const me = new InterviewerAtKeys(page);
      await me.signInAs('Aster');
      await me.press('Enter');
      await me.at('briefing');
      await me.press('Enter', 'Enter');
      await me.at('answered');
      // The resident turns out to speak Turkish.
      await page.locator('renovation-interview-call .language select').selectOption('tr');
      await page.locator('renovation-interview-call [lang=tr]').first().waitFor();
      await page.mouse.move(0, 0);
      await page.locator('renovation-interview-call #stage').focus();
      await me.ask();
      await me.talk(() => 0.5, 12);
      await page.locator('[data-asked]').waitFor();
    },
  },
  'queue.png': {
    page: `/call-centre.html${EVENING}`,
    screen: WORKPLACE,
    arrange: async (page) => {
      const me = new InterviewerAtKeys(page);
      await me.signInAs('Aster');
      await scrollTo(page, 'renovation-interview');
    },
  },
  'doors.png': {
    page: `/doors.html${EVENING}`,
    screen: PHONE,
    arrange: async (page) => {
      await page.locator('renovation-interview-sign-in .people button', { hasText: 'Gentiaan' }).click();
      const gallery = page.locator('renovation-interview-overview .entrance', { hasText: 'Galerij 9' });
      await gallery.click();
      await page.getByRole('button', { name: 'Meer deuren' }).click();
      await page.getByRole('button', { name: /^Alle \d+ open/u }).click();
      await scrollTo(page, 'renovation-interview-entrance .choices');
    },
  },
  'fieldwork.png': {
    page: `/fieldwork.html${EVENING}`,
    screen: { ...WORKPLACE, viewport: { width: 1280, height: 1000 } },
    arrange: async (page) => {
      await page.locator('renovation-fieldwork [part=summary]').waitFor();
      await page.getByRole('button', { name: 'Respons', exact: true }).click();
      await page.locator('renovation-fieldwork #rates-households').waitFor();
      await scrollTo(page, 'renovation-fieldwork');
    },
  },
  'intranet.png': {
    page: '/intranet.html',
    screen: DESKTOP,
    arrange: async (page) => {
      const published = page.locator('renovation-dashboard[src]');
      await published.locator('[part=tiles]').waitFor();
      await published.locator('select[name=complex]').selectOption('de-linde');
      await published.locator('[part=tiles]').waitFor();
    },
  },
};

const wanted = process.argv.slice(2);
const server = await serve({ root: join(ROOT, 'dist', 'demo') });
const browser = await chromium.launch({
  executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await mkdir(PICTURES, { recursive: true });
  for (const [name, { page: address, screen, arrange }] of Object.entries(SHOTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // Every picture is somebody's first visit.
    const context = await browser.newContext({ ...screen, locale: 'nl', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(server.url + address);
    await arrange(page);
    const path = join(PICTURES, name);
    await page.screenshot({ path });
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new Error(`${name} has ${size} bytes; at most ${MOST_BYTES} are allowed.`);
    console.log(`${name}  ${Math.round(size / 1000)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}

// @ts-check
/**
 * Exports of 100,000 responses × 60 questions × 3 waves by the built kit, from a store in the browser: how long each
 * format takes, how much memory the page takes, how large the file is, how long the page could not answer anybody, how
 * often its bar moved, and how soon it is over when somebody stops it in the middle. The codebook is part of each.
 *
 *   KIT_FORMATS="csv dta" KIT_SHAPES=wide npm run bench exports      some of them: all take a quarter of an hour
 */
import { stat } from 'node:fs/promises';
import { ms } from './browser.mjs';
import { filledSite, held, RESPONSES } from './making.mjs';

const TASK = 50;
const FORMATS = (process.env.KIT_FORMATS ?? 'csv xlsx parquet sav dta rds').split(' ');
const SHAPES = (process.env.KIT_SHAPES ?? 'long wide').split(' ');

/** In the page: a long task belongs to what is done when it begins. */
function watch() {
  const tasks = /** @type {number[]} */ ([]);
  const shares = new Set();
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  /** @param {Document | ShadowRoot} root @returns {HTMLProgressElement | null} */
  const barIn = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLProgressElement) return element;
      const found = element.shadowRoot && barIn(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const look = () => {
    const bar = barIn(document);
    if (bar?.hasAttribute('value')) shares.add(bar.value);
  };
  setInterval(look, 50);
  Object.assign(globalThis, {
    longest: () => Math.max(0, ...tasks.splice(0)),
    moves: () => {
      const { size } = shares;
      shares.clear();
      return size;
    },
  });
}

export async function exports() {
  const site = await filledSite('<renovation-data></renovation-data>');
  try {
    const rows = [];
    for (const [shape, format] of SHAPES.flatMap((shape) => FORMATS.map((format) => [shape, format]))) {
      const page = await site.context.newPage();
      page.setDefaultTimeout(900_000);
      await page.goto(`${site.url}/page.html`);
      await page.locator('select[name=format]').waitFor();
      await page.evaluate(watch);
      // @ts-expect-error -- of the page
      const longest = () => page.evaluate(async () => (await new Promise((done) => setTimeout(done, 300)), longest()));
      // @ts-expect-error -- of the page
      const moves = () => page.evaluate(() => moves());
      await page.locator('select[name=format]').selectOption(format ?? '');
      await page.locator('select[name=shape]').selectOption(shape ?? '');
      await longest();
      const before = await held(site.browser);
      const began = performance.now();
      await page.locator('form button.primary').click();
      const make = page.locator('[part=summary] button.primary');
      await make.waitFor();
      const looked = performance.now() - began;
      const looking = await longest();
      await moves();
      const began2 = performance.now();
      const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
      const made = performance.now() - began2;
      const writing = await longest();
      const moved = await moves();
      const { size } = await stat(await download.path());
      const after = await held(site.browser);
      await make.click();
      const bar = page.locator('[part=summary] progress');
      await bar.waitFor();
      await page.waitForFunction(
        (element) => /** @type {HTMLProgressElement} */ (element).value > 0.2,
        await bar.elementHandle(),
        { polling: 50 },
      );
      const pressed = performance.now();
      await page.locator('[part=summary] button.stop').click();
      await bar.waitFor({ state: 'detached' });
      const stopped = performance.now() - pressed;
      await page.close();
      rows.push({
        what: `export of ${RESPONSES.toLocaleString('en')} responses: ${format}, ${shape}`,
        measured: `${ms(looked)} to look, ${ms(made)} to make, ${(size / 2 ** 20).toFixed(1)} MB; the bar moved ${moved} times; over ${ms(stopped)} after it is stopped; memory at most +${(after.most - before.now).toFixed(0)} MB`,
        target: '',
        met: null,
      });
      rows.push({
        what: `longest task of the page meanwhile: ${format}, ${shape}`,
        measured: `looking ${ms(looking)}, making ${ms(writing)}`,
        target: `≤ ${TASK} ms`,
        met: Math.max(looking, writing) <= TASK,
      });
      console.log(
        rows
          .slice(-2)
          .map(({ what, measured }) => `  ${what}: ${measured}`)
          .join('\n'),
      );
    }
    return rows;
  } finally {
    await site.close();
  }
}

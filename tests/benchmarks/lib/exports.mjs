// @ts-check
/**
 * Exports of 100,000 responses × 60 questions × 3 waves by the built kit, from a store in the browser: how long each
 * format takes, how much memory the page takes, how large the file is, and how long the page could not answer anybody.
 */
import { stat } from 'node:fs/promises';
import { ms } from './browser.mjs';
import { filledSite, held, RESPONSES } from './making.mjs';

const TASK = 50;
const FORMATS = (process.env.KIT_FORMATS ?? 'csv xlsx parquet sav dta').split(' ');

/** In the page: a long task belongs to what is done when it begins. */
function watch() {
  const tasks = /** @type {number[]} */ ([]);
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  Object.assign(globalThis, { longest: () => Math.max(0, ...tasks.splice(0)) });
}

export async function exports() {
  const site = await filledSite('<renovation-data></renovation-data>');
  try {
    const rows = [];
    for (const format of FORMATS) {
      const page = await site.context.newPage();
      page.setDefaultTimeout(900_000);
      await page.goto(`${site.url}/page.html`);
      await page.locator('select[name=format]').waitFor();
      await page.evaluate(watch);
      // @ts-expect-error -- of the page
      const longest = () => page.evaluate(async () => (await new Promise((done) => setTimeout(done, 300)), longest()));
      await page.locator('select[name=format]').selectOption(format);
      await longest();
      const before = await held(site.browser);
      const began = performance.now();
      await page.locator('form button.primary').click();
      const make = page.locator('[part=summary] button.primary');
      await make.waitFor();
      const looked = performance.now() - began;
      const looking = await longest();
      const began2 = performance.now();
      const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
      const made = performance.now() - began2;
      const writing = await longest();
      const { size } = await stat(await download.path());
      const after = await held(site.browser);
      await page.close();
      rows.push({
        what: `export of ${RESPONSES.toLocaleString('en')} responses: ${format}`,
        measured: `${ms(looked)} to look, ${ms(made)} to make, ${(size / 2 ** 20).toFixed(1)} MB; memory at most +${(after.most - before.now).toFixed(0)} MB`,
        target: '',
        met: null,
      });
      rows.push({
        what: `longest task of the page meanwhile: ${format}`,
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

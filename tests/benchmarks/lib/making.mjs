// @ts-check
/**
 * A release of 100,000 responses × 60 questions × 3 waves, made by the built kit of a store in the browser: how long,
 * how much memory the page and its worker take together, and how long the page could not answer anybody.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ms, serving } from './browser.mjs';

export const RESPONSES = Number(process.env.KIT_RESPONSES ?? 100_000);
const WAVES = ['before', 'during', 'after'];
const COMPLEXES = ['a', 'b'];
const TARGET = { making: 5000, memory: 300, task: 50 };

const label = (/** @type {string} */ text) => ({ nl: text, en: text });

const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  elements: Array.from({ length: 60 }, (_, index) => ({
    type: index % 3 === 0 ? 'radiogroup' : 'rating',
    name: `q${index}`,
    title: `Vraag ${index}`,
    ...(index % 3 === 0 ? { choices: [1, 2, 3, 4, 5] } : {}),
  })),
};

const study = {
  id: 'bench',
  title: 'Bench',
  organisation: 'Woonstichting Voorbeeld',
  complexes: COMPLEXES.map((id) => ({ id, label: id, homes: 17_000 })),
  waves: WAVES.map((id) => ({ id, label: id })),
  definitions: ['talk.json'],
  breakdowns: [{ id: 'q0', label: label('Vraag 0'), by: { variable: 'q0' } }],
  welcome: Object.fromEntries(
    ['heading', 'whoAsks', 'whatHappens', 'whoSees', 'whoDoesNotSee', 'duration'].map((name) => [name, name]),
  ),
  consent: [{ id: 'research', title: 'Meedoen', text: 'Ik doe mee.', required: true }],
};

/** Megabytes that the processes of a browser's pages hold now, and at most so far. @param {import('playwright-core').Browser} browser */
export async function held(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const read = (/** @type {number} */ id, /** @type {string} */ name) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return {
    now: Math.max(...ids.map((id) => read(id, 'VmRSS'))),
    most: Math.max(...ids.map((id) => read(id, 'VmHWM'))),
  };
}

/** A browser whose store is full, and a page with the study around nothing yet. @param {string} [tags] in the study */
export async function filledSite(tags = '') {
  const site = await serving({ making: { entry: 'making.mjs' } });
  writeFileSync(join(site.folder, 'talk.json'), JSON.stringify(definition));
  writeFileSync(join(site.folder, 'study.json'), JSON.stringify(study));
  writeFileSync(
    join(site.folder, 'page.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>making</title><body><renovation-study src="study.json" locale="en">${tags}</renovation-study><script type="module" src="./kit/renovation-kit.js"></script></body></html>`,
  );
  const context = await site.browser.newContext();
  const filling = await context.newPage();
  filling.setDefaultTimeout(900_000);
  await filling.goto(`${site.url}/making.html`);
  await filling.waitForFunction(() => 'fill' in globalThis);
  const complexes = COMPLEXES.map((id) => ({ id }));
  // @ts-expect-error -- of the page
  await filling.evaluate(([...given]) => fill(...given), [definition, WAVES, complexes, RESPONSES]);
  await filling.close();
  return { ...site, context };
}

/**
 * One release, of which a page shows how far it is.
 * @param {Awaited<ReturnType<typeof filledSite>>} site
 */
async function oneRelease(site) {
  const page = await site.context.newPage();
  page.setDefaultTimeout(900_000);
  await page.goto(`${site.url}/page.html`);
  await page.waitForFunction(() => document.querySelector('renovation-study')?.shadowRoot !== null);
  await page.waitForTimeout(1000);
  const before = await held(site.browser);
  const measured = await page.evaluate(async () => {
    /** @type {PerformanceEntry[]} */
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    const dashboard = document.createElement('renovation-dashboard');
    const began = performance.now();
    /** When half of the bar was there: everything was read by then. */
    let read = 0;
    const shares = new Set();
    document.querySelector('renovation-study')?.append(dashboard);
    await new Promise((done) => {
      const look = () => {
        const root = dashboard.shadowRoot;
        const share = root?.querySelector('progress')?.value;
        if (share !== undefined) shares.add(share);
        if (read === 0 && share !== undefined && share >= 0.5) read = performance.now();
        if (root?.querySelector('.title, [role=alert]')) done(undefined);
        else requestAnimationFrame(look);
      };
      look();
    });
    const whole = performance.now() - began;
    await new Promise((done) => setTimeout(done, 200));
    return {
      whole,
      making: began + whole - read,
      longest: ['reading', 'making', 'drawing'].map((phase) => {
        const own = tasks.filter(({ startTime, duration }) =>
          phase === 'reading'
            ? startTime < read
            : (phase === 'drawing') === startTime + duration > began + whole - 1 && startTime >= read,
        );
        return { phase, time: Math.max(0, ...own.map(({ duration }) => duration)) };
      }),
      moves: shares.size,
      failed: dashboard.shadowRoot?.querySelector('[role=alert]')?.textContent ?? null,
    };
  });
  const after = await held(site.browser);
  await page.close();
  if (measured.failed !== null) throw new Error(measured.failed);
  return { ...measured, before: before.now, after: after.most };
}

/**
 * The same on a plain page without the kit. @param {Awaited<ReturnType<typeof filledSite>>} site
 * @param {'bare' | 'forget'} what  of `pages/making.mjs` @returns {Promise<number>}
 */
async function onPlainPage(site, what) {
  const page = await site.context.newPage();
  page.setDefaultTimeout(900_000);
  await page.goto(`${site.url}/making.html`);
  await page.waitForFunction((name) => name in globalThis, what);
  const value = await page.evaluate((name) => /** @type {any} */ (globalThis)[name](), what);
  await page.close();
  return value;
}

export async function making() {
  const site = await filledSite();
  try {
    const bare = await onPlainPage(site, 'bare');
    const kept = await oneRelease(site);
    await onPlainPage(site, 'forget');
    const first = await oneRelease(site);
    const rowsOf = (/** @type {string} */ when, /** @type {typeof kept} */ { before, after, ...measured }) => [
      {
        what: `release of 100,000 × 60 × 3 in the browser, with full suppression, ${when}`,
        measured: `${ms(measured.whole)}, ${(measured.whole / bare).toFixed(2)} × bare reading, ${ms(measured.making)} of it once everything is read; the bar moved ${measured.moves} times`,
        target: `< ${TARGET.making} ms`,
        met: measured.whole < TARGET.making,
      },
      {
        what: 'its memory, page and worker together, beyond the page before',
        measured: `${(after - before).toFixed(0)} MB at most (${before.toFixed(0)} → ${after.toFixed(0)} MB)`,
        target: `≤ ${TARGET.memory} MB`,
        met: after - before <= TARGET.memory,
      },
      {
        what: 'longest task of the page meanwhile',
        measured: measured.longest.map(({ phase, time }) => `${phase} ${ms(time)}`).join(', '),
        target: `≤ ${TARGET.task} ms while it reads and makes`,
        met: measured.longest.every(({ phase, time }) => phase === 'drawing' || time <= TARGET.task),
      },
    ];
    return [
      {
        what: 'peer: the same 100,000 records by getAll of bare idb, 250 at a time, and nothing done with them',
        measured: ms(bare),
        target: '',
        met: null,
      },
      ...rowsOf('as it is after an import', kept),
      ...rowsOf('where nothing of it was counted before', first),
    ];
  } finally {
    await site.close();
  }
}

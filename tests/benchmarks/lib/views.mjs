// @ts-check
/**
 * What a change of view costs in script, on a Release of three waves, sixty questions, ten breakdowns and four
 * complexes: from the click until the page is ready to be painted. Beside it plain Chart.js, which draws as many
 * charts as the window shows of a topic anew. All code is there already; the page is the built kit.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { ROOT } from './browser.mjs';
import { largeRelease } from './large-release.mjs';

const DIST = process.env.KIT_DIST ?? join(ROOT, 'dist');
const BUDGET = 16;
const VIEWS = ['overview', 'domain', 'change', 'compare', 'fieldwork', 'method'];

const median = (/** @type {number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Where script begins in a trace. What is called from there is inside, layout that it forces as well. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'EventDispatch',
  'V8.RunMicrotasks',
  'v8.callFunction',
]);

/** @param {{ name: string; ph: string; ts: number; dur?: number; pid: number; tid: number }[]} events */
function scriptIn(events) {
  const spans = events.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name)).sort((a, b) => a.ts - b.ts);
  /** @type {Map<string, number>} */
  const until = new Map();
  let sum = 0;
  let longest = 0;
  for (const { pid, tid, ts, dur = 0 } of spans) {
    const thread = `${pid}/${tid}`;
    const from = Math.max(ts, until.get(thread) ?? 0);
    const own = Math.max(0, ts + dur - from);
    sum += own;
    longest = Math.max(longest, own);
    until.set(thread, Math.max(from, ts + dur));
  }
  return { sum: sum / 1000, longest: longest / 1000 };
}

/** @param {{ rounds: number }} options */
export async function views({ rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'kit-views-'));
  cpSync(DIST, folder, { recursive: true, filter: (path) => !relative(DIST, path).startsWith('demo') });
  cpSync(join(ROOT, 'node_modules/chart.js/dist/chart.umd.js'), join(folder, 'chart.umd.js'));
  writeFileSync(join(folder, 'results.json'), JSON.stringify(largeRelease()));
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>views</title><script type="module" src="./renovation-dashboard.js"></script><script src="./chart.umd.js"></script><body><renovation-dashboard src="./results.json"></renovation-dashboard><div id="peer"></div>`,
  );
  const server = await serve({ root: folder });
  const browser = await chromium.launch({
    executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}/page.html`);
  await page.locator('renovation-dashboard .tiles').waitFor();

  /** Script of all that follows from an act, also what waits for a frame, in milliseconds. */
  const spentOn = async (/** @type {() => Promise<unknown>} */ act) => {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute', 'v8'] });
    await act();
    await page.waitForTimeout(400);
    return scriptIn(JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents);
  };
  const go = (/** @type {string} */ view) =>
    spentOn(() =>
      page.evaluate((name) => {
        const dashboard = document.querySelector('renovation-dashboard');
        dashboard?.shadowRoot?.querySelector(`nav [data-view=${name}]`)?.click();
      }, view),
    );
  const peer = async () => {
    const spent = await spentOn(() =>
      page.evaluate(async () => {
        // In a task of the page: what is evaluated from outside is not in the trace.
        await new Promise((resolve) => setTimeout(resolve));
        const home = /** @type {HTMLElement} */ (document.getElementById('peer'));
        for (let index = 0; index < 4; index++) {
          const canvas = home.appendChild(Object.assign(document.createElement('canvas'), { width: 560, height: 240 }));
          const data = { labels: ['1', '2', '3', '4', '5'], datasets: [{ data: [12, 25, 31, 20, 12] }] };
          new globalThis.Chart(canvas, { type: 'bar', data, options: { animation: false, responsive: false } });
        }
      }),
    );
    await page.evaluate(() => document.getElementById('peer')?.replaceChildren());
    return spent;
  };

  for (const view of [...VIEWS, ...VIEWS]) await go(view);
  await peer();
  /** @type {Record<string, { sum: number; longest: number }[]>} */
  const spent = Object.fromEntries([...VIEWS, 'peer'].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const view of VIEWS) spent[view]?.push(await go(view));
    spent.peer?.push(await peer());
  }
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  const of = (/** @type {string} */ name, /** @type {'sum' | 'longest'} */ what) =>
    median((spent[name] ?? []).map((one) => one[what]));
  const plain = of('peer', 'sum');
  return [
    {
      what: 'views: four charts of plain Chart.js, drawn anew',
      measured: `${plain.toFixed(1)} ms`,
      target: '',
      met: null,
    },
    ...VIEWS.map((view) => {
      const [cost, longest] = [of(view, 'sum'), of(view, 'longest')];
      return {
        what: `views: script of a change to ${view}`,
        measured: `${cost.toFixed(1)} ms in all, ${(cost / plain).toFixed(2)}× of the peer; ${longest.toFixed(1)} ms at a stretch`,
        target: `< ${BUDGET} ms in all`,
        met: cost < BUDGET,
      };
    }),
  ];
}

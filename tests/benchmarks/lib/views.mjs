// @ts-check
/**
 * What a change of view costs in script, on a Release of three waves, sixty questions, ten breakdowns and four
 * complexes: from the click until the frame in which the new view stands, with room for what is still to come; until
 * everything that the window shows is drawn; the longest stretch in which the page does not answer, and the most that
 * is done between two frames, both with what is made in idle moments. Beside it plain Chart.js, which draws as many
 * charts as the window shows of a topic, as large. All code is there already; the page is the built kit.
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

/** @typedef {{ name: string; ph: string; ts: number; dur?: number; pid: number; tid: number }} TraceEvent */

/** Marks of the page: when it was clicked, when the view stood, when all in sight was drawn. */
const MARKS = /** @type {const} */ (['clicked', 'stands', 'seen']);

/** Script up to each mark, all of it, and its longest stretch, in milliseconds. @param {TraceEvent[]} events */
function scriptIn(events) {
  const spans = events.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name)).sort((a, b) => a.ts - b.ts);
  const moment = Object.fromEntries(
    MARKS.map((mark) => [mark, events.find(({ name }) => name === `view-${mark}`)?.ts ?? Infinity]),
  );
  /** @type {Map<string, number>} */
  const until = new Map();
  const script = { stands: 0, seen: 0, all: 0, longest: 0, frame: 0 };
  const frames = events.filter(({ name }) => name === 'view-frame').map(({ ts }) => ts);
  /** @type {Map<number, number>} by how many frames there were before it */
  const between = new Map();
  for (const { pid, tid, ts, dur = 0 } of spans) {
    const thread = `${pid}/${tid}`;
    const from = Math.max(ts, until.get(thread) ?? 0);
    const end = Math.max(from, ts + dur);
    until.set(thread, end);
    if (end <= (moment.clicked ?? 0)) continue;
    const within = (/** @type {number} */ mark) => Math.max(0, Math.min(end, mark) - from) / 1000;
    script.stands += within(moment.stands ?? 0);
    script.seen += within(moment.seen ?? 0);
    script.all += (end - from) / 1000;
    script.longest = Math.max(script.longest, (end - from) / 1000);
    const before = frames.filter((frame) => frame <= from).length;
    between.set(before, (between.get(before) ?? 0) + (end - from) / 1000);
  }
  return { ...script, frame: Math.max(...between.values(), 0) };
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

  /** Runs in the page: acts, and marks when the next frame stands and when all that the window shows is drawn. */
  await page.evaluate(() => {
    const charts = () => [
      ...(document.querySelector('renovation-dashboard')?.shadowRoot?.querySelectorAll('renovation-chart') ?? []),
    ];
    const plotOf = (/** @type {Element} */ chart) => chart.shadowRoot?.querySelector('.plot');
    Object.assign(globalThis, {
      /** Charts of which the window shows anything of the plot: how many, and how large one is. */
      sight: () => {
        const shown = charts().filter(
          (chart) => (plotOf(chart)?.getBoundingClientRect().top ?? Infinity) < innerHeight,
        );
        const canvas = shown[0] && plotOf(shown[0])?.querySelector('canvas');
        return { count: shown.length, width: canvas?.clientWidth ?? 560, height: canvas?.clientHeight ?? 240 };
      },
      follow: async (/** @type {number} */ count, /** @type {() => void} */ act) => {
        // In a task of the page: what is evaluated from outside is not in the trace.
        await new Promise((resolve) => setTimeout(resolve));
        performance.mark('view-clicked');
        let following = true;
        // Marked after a frame: whatever begins in it belongs to it.
        const frame = () =>
          requestAnimationFrame(() => {
            setTimeout(() => performance.mark('view-frame'));
            if (following) frame();
          });
        frame();
        act();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        performance.mark('view-stands');
        const drawn = () =>
          charts()
            .slice(0, count)
            .every((chart) => plotOf(chart)?.hasAttribute('data-drawn'));
        while (charts().length < count || !drawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
        performance.mark('view-seen');
        await new Promise((resolve) => setTimeout(resolve, 500));
        following = false;
      },
    });
  });

  const traced = async (/** @type {() => Promise<unknown>} */ act) => {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute', 'v8', 'blink.user_timing'] });
    await act();
    return scriptIn(JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents);
  };
  const go = (/** @type {string} */ view, /** @type {number} */ count = 0) =>
    traced(() =>
      page.evaluate(
        ([name, charts]) =>
          follow(charts, () => {
            const dashboard = document.querySelector('renovation-dashboard');
            dashboard?.shadowRoot?.querySelector(`nav [data-view=${name}]`)?.click();
          }),
        /** @type {const} */ ([view, count]),
      ),
    );
  const peer = async (/** @type {{ count: number; width: number; height: number }} */ size) => {
    const spent = await traced(() =>
      page.evaluate(
        ({ count, width, height }) =>
          follow(0, () => {
            const home = /** @type {HTMLElement} */ (document.getElementById('peer'));
            for (let index = 0; index < count; index++) {
              const canvas = home.appendChild(Object.assign(document.createElement('canvas'), { width, height }));
              const data = { labels: ['1', '2', '3', '4', '5'], datasets: [{ data: [12, 25, 31, 20, 12] }] };
              new globalThis.Chart(canvas, { type: 'bar', data, options: { animation: false, responsive: false } });
            }
          }),
        size,
      ),
    );
    await page.evaluate(() => document.getElementById('peer')?.replaceChildren());
    return spent;
  };

  await go('domain');
  const sight = await page.evaluate(() => globalThis.sight());
  const inSight = (/** @type {string} */ view) => (view === 'domain' ? sight.count : 0);
  for (const view of [...VIEWS, ...VIEWS]) await go(view, inSight(view));
  await peer(sight);
  /** @type {Record<string, ReturnType<typeof scriptIn>[]>} */
  const spent = Object.fromEntries([...VIEWS, 'peer'].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const view of VIEWS) spent[view]?.push(await go(view, inSight(view)));
    spent.peer?.push(await peer(sight));
  }
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  const of = (/** @type {string} */ name, /** @type {'stands' | 'seen' | 'all' | 'longest' | 'frame'} */ what) =>
    median((spent[name] ?? []).map((one) => one[what]));
  const plain = of('peer', 'seen');
  return [
    {
      what: `views: the ${sight.count} charts in sight, ${sight.width} × ${sight.height}, in plain Chart.js`,
      measured: `${plain.toFixed(1)} ms`,
      target: '',
      met: null,
    },
    ...VIEWS.flatMap((view) => {
      const [stands, seen, all] = [of(view, 'stands'), of(view, 'seen'), of(view, 'all')];
      const [longest, frame] = [of(view, 'longest'), of(view, 'frame')];
      return [
        {
          what: `views: script of a change to ${view}, until it stands`,
          measured: `${stands.toFixed(1)} ms; later at most ${longest.toFixed(1)} ms at a stretch, ${frame.toFixed(1)} ms between two frames`,
          target: `< ${BUDGET} ms each`,
          met: stands < BUDGET && longest < BUDGET && frame < BUDGET,
        },
        {
          what: `views: until all in sight of ${view} is drawn`,
          measured: `${seen.toFixed(1)} ms (${(seen / plain).toFixed(2)}× of the peer); ${all.toFixed(1)} ms with what idle moments make`,
          target: '',
          met: null,
        },
      ];
    }),
  ];
}

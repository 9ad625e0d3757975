// @ts-check
/**
 * What a change of view costs in script, on a Release of three waves, sixty questions, ten breakdowns and four
 * complexes: from the click until the frame in which the new view stands, with room for what is still to come; until
 * everything that the window shows is drawn, whatever was put off until then; the longest stretch in which the page does
 * not answer, and the most that is done between two frames, both with what is made in idle moments. Every view is gone
 * to, another topic, question and breakdown each time, so that what is shown was not made before. A dashboard keeps the
 * elements of its views: so each round begins with a new one, which has none to keep. Beside it plain Chart.js, which
 * draws as many charts as the window shows of a topic, as large. All code is there already, the page is the built kit, and
 * buttons are pressed with a pointer.
 * What the measuring takes itself is part of every figure.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { WITHOUT_OWN_PAGES } from '../../support/chromium-flags.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { median, ROOT } from './browser.mjs';
import { largeRelease } from './large-release.mjs';
import { follow, fresh, placeOf, select, sight } from './views-page.mjs';
import { scriptIn } from './views-trace.mjs';

const DIST = process.env.KIT_DIST ?? join(ROOT, 'dist');
const BUDGET = 16;

/** @typedef {(round: number) => ['press' | 'select' | 'begin', string, string]} Act */

const nav = (/** @type {string} */ view) => /** @type {Act} */ (() => ['press', `nav [data-view=${view}]`, '']);
const pick = (/** @type {string} */ name, /** @type {(round: number) => string} */ value) =>
  /** @type {Act} */ ((round) => ['select', `select[name=${name}]`, value(round)]);

/**
 * What somebody does, in this order; where it has no name it only leads there.
 * @type {[name: string | null, Act][]}
 */
const CHANGES = [
  [null, () => ['begin', '', '']],
  ['the first domain of a dashboard', (round) => ['press', `.tiles > :nth-child(${2 + (round % 5)}) button`, '']],
  ['overview', nav('overview')],
  ['domain', nav('domain')],
  ['another domain', pick('domain', (round) => `topic-${1 + (round % 5)}`)],
  ['a question', (round) => ['press', `.charts renovation-chart:nth-of-type(${3 + (round % 9)}) button`, '']],
  ['the next question', () => ['press', '.steps button:last-child', '']],
  ['its domain', nav('domain')],
  ['a breakdown', pick('breakdown', (round) => `by-${round % 10}`)],
  [null, pick('breakdown', () => '')],
  ['all waves', pick('wave', () => 'all')],
  [null, pick('wave', () => 'after')],
  [null, pick('complex', (round) => `complex-${round % 4}`)],
  ['change', nav('change')],
  ['compare', nav('compare')],
  ['fieldwork', nav('fieldwork')],
  ['method', nav('method')],
  [null, nav('fieldwork')],
  [null, pick('complex', () => '')],
];

/** @param {{ rounds: number }} options */
export async function views({ rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'kit-views-'));
  cpSync(DIST, folder, { recursive: true, filter: (path) => !relative(DIST, path).startsWith('demo') });
  cpSync(join(ROOT, 'node_modules/chart.js/dist/chart.umd.js'), join(folder, 'chart.umd.js'));
  writeFileSync(join(folder, 'results.json'), JSON.stringify(largeRelease()));
  writeFileSync(join(folder, 'acts.js'), [follow, fresh, placeOf, select, sight].join('\n'));
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>views</title><script type="module" src="./renovation-dashboard.js"></script><script src="./chart.umd.js"></script><script src="./acts.js"></script><body><renovation-dashboard src="./results.json"></renovation-dashboard><div id="peer"></div>`,
  );
  const server = await serve({ root: folder });
  const browser = await chromium.launch({
    executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', WITHOUT_OWN_PAGES],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}/page.html`);
  await page.locator('renovation-dashboard .tiles').waitFor();

  const traced = async (/** @type {() => Promise<string[]>} */ act) => {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute', 'v8', 'blink.user_timing'] });
    const inSight = await act();
    return scriptIn(JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents, inSight);
  };
  const change = async (/** @type {ReturnType<Act>} */ [how, where, value]) => {
    if (how === 'begin') {
      await page.evaluate(() => globalThis.fresh());
      return null;
    }
    const [x, y] = await page.evaluate((selector) => globalThis.placeOf(selector), where);
    if (how === 'press') await page.mouse.move(x, y);
    return traced(async () => {
      await page.evaluate(([how, where, value]) => {
        globalThis.followed =
          how === 'press'
            ? globalThis.follow('click', () => undefined)
            : globalThis.follow('', () => globalThis.select(where, value));
      }, /** @type {const} */ ([how, where, value]));
      if (how === 'press') await page.mouse.click(x, y);
      return page.evaluate(() => globalThis.followed);
    });
  };
  const nothing = () => traced(() => page.evaluate(() => globalThis.follow('', () => undefined)));
  const peer = async (/** @type {{ count: number; width: number; height: number }} */ size) => {
    const spent = await traced(() =>
      page.evaluate(
        ({ count, width, height }) =>
          globalThis.follow('', () => {
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

  /** @type {Map<string, ReturnType<typeof scriptIn>[]>} */
  const spent = new Map();
  const keep = (/** @type {string} */ name, /** @type {ReturnType<typeof scriptIn>} */ one) =>
    spent.set(name, [...(spent.get(name) ?? []), one]);
  let size = { count: 0, width: 0, height: 0 };
  // Before they are kept, twice: what a browser does for the first time it does slowly.
  for (let round = -2; round < rounds; round++) {
    const turn = round + 10;
    for (const [name, act] of CHANGES) {
      const one = await change(act(turn));
      if (name === 'domain') size = await page.evaluate(() => globalThis.sight());
      if (name !== null && one && round >= 0) keep(name, one);
    }
    const [ours, theirs] = [await nothing(), await peer(size)];
    if (round < 0) continue;
    keep('nothing', ours);
    keep('peer', theirs);
  }
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });

  const of = (/** @type {string} */ name, /** @type {keyof ReturnType<typeof scriptIn>} */ what) =>
    median((spent.get(name) ?? []).map((one) => one[what]));
  const plain = of('peer', 'stands');
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  return [
    {
      what: `views: ${size.count} charts, ${size.width} × ${size.height}, in plain Chart.js`,
      measured: `${ms(plain)}; of half a second the measuring itself takes ${ms(of('nothing', 'all'))}`,
      target: '',
      met: null,
    },
    ...CHANGES.flatMap(([name]) => {
      if (name === null) return [];
      const [stands, seen, all] = [of(name, 'stands'), of(name, 'seen'), of(name, 'all')];
      const [longest, frame, charts] = [of(name, 'longest'), of(name, 'frame'), of(name, 'charts')];
      return [
        {
          what: `views: script of a change to ${name}, until all in sight is drawn`,
          measured: `${ms(seen)} (${ms(of(name, 'processor'))} of the processor; ${charts} charts; stands after ${ms(stands)}; at most ${ms(longest)} at a stretch, ${ms(frame)} between two frames; ${ms(all)} with what idle moments make)`,
          target: `< ${BUDGET} ms each`,
          met: Math.max(stands, seen, longest, frame) < BUDGET,
        },
      ];
    }),
  ];
}

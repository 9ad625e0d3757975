// @ts-check
/** Counting and whole releases, in Node and in Chromium: a hundred thousand responses, and how a million compares. */
import { spawnSync } from 'node:child_process';
import { ms, ROOT, serving } from './browser.mjs';

/** @typedef {{ columns: number; objects: number; release: number }} Medians */

const SIZES = [
  { responses: 100_000, runs: 7 },
  { responses: 1_000_000, runs: 1 },
];
const TARGET = { columns: 30, ratio: 0.1, release: 2000, growth: 12 };

/** A million responses with sixty answers each are objects of some gigabytes. */
const MEMORY = '--max-old-space-size=14000';

/** @returns {Promise<Medians[]>} */
function inNode() {
  return Promise.resolve(
    SIZES.map(({ responses, runs }) => {
      const parts = ['--import', 'tsx', 'tests/benchmarks/results.bench.ts', String(responses), String(runs)];
      const { stdout, stderr, status } = spawnSync(process.execPath, [MEMORY, ...parts], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr.slice(-2000));
      return JSON.parse(stdout);
    }),
  );
}

/** @returns {Promise<Medians[]>} */
async function inChromium() {
  const site = await serving({ results: { entry: 'results.mjs' } });
  try {
    const medians = [];
    for (const { responses, runs } of SIZES) {
      // A page of its own: nothing of the smaller one is left.
      const page = await (await site.browser.newContext()).newPage();
      page.setDefaultTimeout(900_000);
      await page.goto(`${site.url}/results.html`);
      await page.waitForFunction(() => 'results' in globalThis);
      medians.push(await page.evaluate(([count, times]) => results(count, times), [responses, runs]));
      await page.close();
    }
    return medians;
  } finally {
    await site.close();
  }
}

export async function results() {
  const rows = [];
  for (const [where, measure] of /** @type {const} */ ([
    ['Node', inNode],
    ['Chromium', inChromium],
  ])) {
    const [some, million] = await measure();
    if (!some || !million) continue;
    const ratio = some.columns / some.objects;
    const growth = { columns: million.columns / some.columns, release: million.release / some.release };
    rows.push(
      {
        what: `${where}: counting 100,000 × 60 × 3 from columns`,
        measured: `${ms(some.columns)}; from objects ${ms(some.objects)} (${ratio.toFixed(3)}×)`,
        target: `≤ ${TARGET.columns} ms, ≤ ${TARGET.ratio}× objects`,
        met: some.columns <= TARGET.columns && ratio <= TARGET.ratio,
      },
      {
        what: `${where}: whole Release of 100,000`,
        measured: ms(some.release),
        target: `< ${TARGET.release} ms`,
        met: some.release < TARGET.release,
      },
      {
        what: `${where}: a million beside 100,000`,
        measured: `counting ${ms(million.columns)} (${growth.columns.toFixed(1)}×), Release ${ms(million.release)} (${growth.release.toFixed(1)}×)`,
        target: `in proportion: ≤ ${TARGET.growth}×`,
        met: growth.columns <= TARGET.growth && growth.release <= TARGET.growth,
      },
    );
  }
  return rows;
}

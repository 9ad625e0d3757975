// @ts-check
/** 200 questions: how soon they stand, how soon an answer shows, and how many elements they take. */
import { join } from 'node:path';
import { HERE, median, ms, ROOT, serving } from './browser.mjs';
import { onePage, twentyPages } from './definitions.mjs';

const PAGES = {
  kit: { entry: 'kit.mjs', tag: 'renovation-survey.js' },
  'js-ui': { entry: 'js-ui.mjs', resolveDir: join(HERE, 'peers', 'js-ui') },
  'react-ui': { entry: 'react-ui.mjs', resolveDir: join(HERE, 'peers', 'react-ui') },
};

/** What nobody who stands on it can be quicker than: survey-core of the kit's own version, with nothing drawn or kept. */
const FLOOR = { entry: 'engine.mjs', resolveDir: ROOT };

/** @typedef {Record<string, { ready: number[]; answer: number[]; plain: number[]; moving: number[]; paged: number[]; whole: number[]; elements: number }>} Found */

/** @param {{ rounds: number }} options */
export async function survey({ rounds }) {
  const site = await serving({ ...PAGES, engine: FLOOR }, { one: onePage, twenty: twentyPages });
  /** @type {number[]} */
  const floor = [];
  /** @type {Found} */
  const found = {};
  for (const name of Object.keys(PAGES))
    found[name] = { ready: [], answer: [], plain: [], moving: [], paged: [], whole: [], elements: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, times] of Object.entries(found)) {
        const one = await visit(site, `${name}-one`, async (page) => ({
          ready: await page.evaluate(() => bench.ready(199)),
          elements: await page.evaluate(() => bench.elements()),
          answers: await page.evaluate(() => bench.answers(15)),
        }));
        times.ready.push(one.ready);
        times.elements = one.elements;
        times.answer.push(median([...one.answers.plain, ...one.answers.moving]));
        times.plain.push(median(one.answers.plain));
        times.moving.push(median(one.answers.moving));
        const twenty = await visit(site, `${name}-twenty`, async (page) => ({
          ready: await page.evaluate(() => bench.ready(8)),
          whole: await page.evaluate(() => bench.whole()),
        }));
        times.paged.push(twenty.ready);
        times.whole.push(twenty.whole);
        console.log(
          `  ${round + 1}/${rounds} ${name}: ready ${ms(one.ready)}, answer ${ms(median(one.answers.plain))}, with another question coming or going ${ms(median(one.answers.moving))}, paged ${ms(times.paged.at(-1) ?? NaN)}`,
        );
      }
      floor.push(await visit(site, 'engine-twenty', (page) => page.evaluate(() => bench.ready(8))));
    }
  } finally {
    await site.close();
  }
  return rows(found, median(floor));
}

/**
 * A page that nobody opened before.
 * @template T
 * @param {Awaited<ReturnType<typeof serving>>} site
 * @param {string} name
 * @param {(page: import('playwright-core').Page) => Promise<T>} work
 */
async function visit(site, name, work) {
  const context = await site.browser.newContext({
    viewport: { width: 1024, height: 768 },
    // The peers' renderers do not run under a strict policy; nobody gets one here.
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  ${name}: ${error.message}`));
  await page.goto(`${site.url}/${name}.html`, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'bench' in globalThis);
  const result = await work(page);
  await context.close();
  return result;
}

/** @param {Found} found @param {number} floor  milliseconds until survey-core alone has read the twenty pages */
function rows(found, floor) {
  const of = (
    /** @type {string} */ name,
    /** @type {'ready' | 'answer' | 'plain' | 'moving' | 'paged' | 'whole'} */ what,
  ) => median(found[name]?.[what] ?? []);
  const table = [];
  for (const [what, label, target] of /** @type {const} */ ([
    ['answer', '200 questions on one page: answer to next frame', 1 / 6],
    // Nobody is faster than survey-core, which looks at every rule and every text at each answer, and than a frame.
    ['plain', '  of these, answers on which nothing depends', null],
    ['moving', '  of these, answers that show or hide another question', null],
    ['ready', '200 questions on one page: ready', 0.75],
    ['paged', '200 questions on twenty pages: ready', 0.75],
  ])) {
    const kit = of('kit', what);
    const ratio = kit / of('js-ui', what);
    table.push({
      what: label,
      measured: `${ms(kit)}; survey-js-ui ${ms(of('js-ui', what))} (${ratio.toFixed(2)}×), survey-react-ui ${ms(of('react-ui', what))} (${(kit / of('react-ui', what)).toFixed(2)}×)`,
      target: target === null ? '' : `≤ ${target.toFixed(2)}× survey-js-ui`,
      met: target === null ? null : ratio <= target,
    });
  }
  const peer = of('js-ui', 'paged');
  // Its first page stands before the engine is there; what is answered in it is kept from here on.
  const whole = of('kit', 'whole');
  table.push({
    what: '  of these, the model there and answers kept',
    measured: `${ms(whole)} (${(whole / peer).toFixed(2)}× survey-js-ui)`,
    target: '',
    met: null,
  });
  table.push({
    what: '  of these, survey-core alone, nothing drawn or kept',
    measured: `${ms(floor)} (${(floor / peer).toFixed(2)}× survey-js-ui)`,
    target: '',
    met: null,
  });
  const elements = found['kit']?.elements ?? NaN;
  table.push({
    what: '200 questions on one page: elements',
    measured: `${elements}; survey-js-ui ${found['js-ui']?.elements}, survey-react-ui ${found['react-ui']?.elements}`,
    target: '< 5,000',
    met: elements < 5000,
  });
  return table;
}

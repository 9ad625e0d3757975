// @ts-check
/** Ten thousand drafts kept one by one, beside bare idb with the same durability. */
import { median, ms, serving } from './browser.mjs';

const COUNT = 10_000;

/** @param {{ rounds: number }} options */
export async function drafts({ rounds }) {
  const site = await serving({ drafts: { entry: 'drafts.mjs' } });
  const times = { kit: /** @type {number[]} */ ([]), idb: /** @type {number[]} */ ([]) };
  try {
    const page = await (await site.browser.newContext()).newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${site.url}/drafts.html`);
    await page.waitForFunction(() => 'drafts' in globalThis);
    for (let round = 0; round < Math.min(rounds, 5); round++) {
      times.kit.push(await page.evaluate(([count, name]) => drafts.kit(count, name), [COUNT, `kit-${round}`]));
      times.idb.push(
        await page.evaluate(([count, name]) => drafts.idb(count, name, 'relaxed'), [COUNT, `idb-${round}`]),
      );
      console.log(`  ${round + 1}: kit ${ms(times.kit.at(-1) ?? NaN)}, idb ${ms(times.idb.at(-1) ?? NaN)}`);
    }
  } finally {
    await site.close();
  }
  const ratio = median(times.kit) / median(times.idb);
  return [
    {
      what: '10,000 drafts one by one',
      measured: `${ms(median(times.kit))}; bare idb ${ms(median(times.idb))} (${ratio.toFixed(2)}×)`,
      target: '≤ 1.30× bare idb',
      met: ratio <= 1.3,
    },
  ];
}

// @ts-check
/** Opening 100,000 cases in the browser, for the interviewer and the supervisor, beside bare idb reading the same. */
import { median, ms, serving } from './browser.mjs';

const COUNT = 100_000;
const TARGET = { time: 3000, task: 50 };
const PARTS = /** @type {const} */ (['idb', 'interviewer', 'supervisor']);

/** @param {{ rounds: number }} options */
export async function casework({ rounds }) {
  const site = await serving({ casework: { entry: 'casework.mjs' } });
  /** @type {Record<string, { time: number[]; longest: number[] }>} */
  const times = Object.fromEntries(PARTS.map((part) => [part, { time: [], longest: [] }]));
  try {
    const page = await (await site.browser.newContext()).newPage();
    page.setDefaultTimeout(900_000);
    const fresh = async () => {
      await page.goto(`${site.url}/casework.html`);
      await page.waitForFunction(() => 'casework' in globalThis);
    };
    await fresh();
    await page.evaluate((count) => casework.fill(count), COUNT);
    for (let round = 0; round < Math.min(rounds, 5); round++) {
      for (const part of PARTS) {
        // A page of its own each time: nothing is warm, and nothing of the last one is left.
        await fresh();
        const { time, longest } = await page.evaluate((name) => casework[name](), part);
        times[part]?.time.push(time);
        times[part]?.longest.push(longest);
      }
      console.log(
        `  ${round + 1}: ${PARTS.map((part) => `${part} ${ms(times[part]?.time.at(-1) ?? NaN)}`).join(', ')}`,
      );
    }
  } finally {
    await site.close();
  }
  const bare = median(times['idb']?.time ?? []);
  return PARTS.filter((part) => part !== 'idb').map((part) => {
    const { time = [], longest = [] } = times[part] ?? {};
    const [took, task] = [median(time), median(longest)];
    return {
      what: `opening 100,000 cases: ${part}`,
      measured: `${ms(took)}; bare idb ${ms(bare)} (${(took / bare).toFixed(2)}×), longest task ${ms(task)}`,
      target: `≤ ${TARGET.time} ms, no task over ${TARGET.task} ms`,
      met: took <= TARGET.time && task <= TARGET.task,
    };
  });
}

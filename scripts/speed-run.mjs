// @ts-check
/**
 * Plays an interviewer through twenty cases of the demo, with keys alone, and says how long each took.
 *
 *   node scripts/speed-run.mjs                    on what `npm run build` built, without a window
 *   node scripts/speed-run.mjs --show             in a window, slow enough to look on
 *   node scripts/speed-run.mjs http://localhost:4173   on a demo that runs already (`npm start`)
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { InterviewerAtKeys } from './speed-run/interviewer-at-keys.mjs';

const CASES = 20;
/** Thursday evening in week three: the same work for every run. */
const NOW = '2026-11-26T18:10:00+01:00';

/** @typedef {{ name: string; play: (me: InterviewerAtKeys, random: () => number) => Promise<void> }} Course */

/** Nobody picks up. @param {string} name @param {string} key @returns {Course} */
const unanswered = (name, key) => ({
  name,
  play: async (me) => {
    await me.dialNext();
    await me.press(key);
  },
});

/** @param {string} name @param {string} key @param {string} reason @returns {Course} */
const refused = (name, key, reason) => ({
  name,
  play: async (me) => {
    await me.reachNext();
    await me.press(key);
    await me.at('closing');
    await me.type(reason);
    await me.press('Enter');
  },
});

/** @type {Course} */
const interview = {
  name: 'a whole interview',
  play: async (me, random) => {
    await me.reachNext();
    await me.ask();
    await me.talk(random);
  },
};

/** @type {Course} */
const appointment = {
  name: 'an appointment',
  play: async (me) => {
    await me.reachNext();
    await me.press('a');
    await me.at('closing');
    await me.type('morgen om zeven');
    await me.press('Enter');
  },
};

/** What an evening is like: most do not pick up. @type {readonly Course[]} */
const EVENING = [
  interview,
  unanswered('no answer', '1'),
  unanswered('busy', '2'),
  refused('a refusal for now', '1', 'Heeft het druk.'),
  appointment,
  unanswered('an answering machine', '3'),
  interview,
  unanswered('no answer', '1'),
  refused('a refusal for good', '2', 'Wil nergens aan meedoen.'),
  unanswered('a message left', '5'),
];

const words = process.argv.slice(2);
const show = words.includes('--show');
const running = words.find((word) => word.startsWith('http'));
const server = running ? null : await serve({ root: fileURLToPath(new URL('../dist/demo', import.meta.url)) });
const profile = await mkdtemp(join(tmpdir(), 'speed-run-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
  headless: !show,
  args: ['--no-sandbox', '--disable-gpu'],
  viewport: { width: 1280, height: 900 },
});

/** The same answers in every run (Park and Miller's minimal standard). */
let state = 20261126;
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

try {
  const [page = await context.newPage()] = context.pages();
  const me = new InterviewerAtKeys(page, { pause: show ? 120 : 0 });
  await page.goto(`${running ?? server?.url ?? ''}/call-centre.html?now=${encodeURIComponent(NOW)}`);
  await me.signInAs('Brem');
  const started = performance.now();
  for (let number = 0; number < CASES; number++) {
    const { name, play } = EVENING[number % EVENING.length] ?? interview;
    const before = { at: performance.now(), keys: me.pressed };
    await play(me, random);
    await me.atQueue();
    const seconds = (performance.now() - before.at) / 1000;
    const line = [`${number + 1}`.padStart(2), name.padEnd(22), `${seconds.toFixed(1)} s`.padStart(7)];
    console.log([...line, `${me.pressed - before.keys} keys`.padStart(9)].join('  '));
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${CASES} cases, ${me.pressed} keys, ${seconds.toFixed(1)} s; the mouse was not needed.`);
} finally {
  await context.close();
  await server?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Sixty questions answered by digits, as fast as keys can come: through the browser's own input, without waiting for the
 * screen. What is stored is what was typed, question by question.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { seeded } from '../support/seeded.js';
import { openDesk, type Desk } from './support/desk.js';
import { interviewSite, settle, storedTalk, type InterviewSite } from './support/interview-site.js';
import { longQuestionnaire } from './support/long-questionnaire.js';

const QUESTIONS = 60;
const MACHINE_TIME = 90_000;
const { definition, typed } = longQuestionnaire(QUESTIONS, 6, seeded(60));

let site: InterviewSite;
let profile: string;
let desk: Desk;

before(async () => {
  site = await interviewSite(definition);
  profile = await mkdtemp(join(tmpdir(), 'fast-keys-'));
  desk = await openDesk(profile);
});
after(async () => {
  await desk.context.close();
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

interface Key {
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly windowsVirtualKeyCode: number;
}

const digit = (sign: string): Key => ({
  key: sign,
  code: `Digit${sign}`,
  text: sign,
  windowsVirtualKeyCode: 48 + Number(sign),
});
const ENTER: Key = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };

describe('keys that come faster than the screen follows', () => {
  it(
    'are answers in the order in which they were typed, not one lost or misplaced',
    { timeout: MACHINE_TIME },
    async (test) => {
      const { page, keys, heard } = desk;
      await page.goto(site.url);
      await settle(page);
      await keys.atQueue();
      await keys.reachNext();
      await keys.ask();
      await keys.asked();

      const browser = await desk.context.newCDPSession(page);
      const strokes = typed.flatMap(({ digits }) => [...Array.from(digits, digit), ENTER]);
      const started = performance.now();
      // None of them waits for the one before to have been dealt with.
      await Promise.all(
        strokes.flatMap((stroke) => [
          browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke }),
          browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke }),
        ]),
      );
      await keys.atQueue();
      test.diagnostic(`${strokes.length} keys, ${Math.round(performance.now() - started)} ms`);

      const stored = await storedTalk(page);
      assert.equal(stored?.state, 'complete');
      assert.deepEqual(stored.answers, Object.fromEntries(typed.map(({ question, answer }) => [question, answer])));
      assert.deepEqual(heard, []);
    },
  );
});

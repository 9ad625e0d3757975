/**
 * An interview at a person's pace, in a browser that is killed again and again without a word to it: at most the answer
 * that was being typed is lost, and the screen says where it goes on.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../support/seeded.js';
import { killBrowser } from './support/browser-with-profile.js';
import { openDesk, type Desk } from './support/desk.js';
import { interviewSite, settle, storedTalk, type InterviewSite } from './support/interview-site.js';
import { longQuestionnaire, ONE_ANSWER } from './support/long-questionnaire.js';

const KILLS = 50;
/** Between two keys of somebody who listens and types. */
const PACE = { least: 60, most: 180 };
const { definition, typed } = longQuestionnaire(400, 8, seeded(400), ONE_ANSWER);

let site: InterviewSite;
let profile: string;
let desk: Desk;

before(async () => {
  site = await interviewSite(definition);
  profile = await mkdtemp(join(tmpdir(), 'interview-kill-'));
});
afterEach(async () => {
  await desk.context.close();
});
after(async () => {
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('a browser that is killed in the middle of an interview', () => {
  it(`loses at most the answer that was being typed, ${KILLS} times`, { timeout: 480_000 }, async (test) => {
    const random = seeded(20261128);
    /** How many answers were typed and passed with Enter. */
    let passed = 0;
    let lost = 0;

    desk = await openDesk(profile);
    await desk.page.goto(site.url);
    await settle(desk.page);
    await desk.keys.atQueue();
    await desk.keys.reachNext();
    await desk.keys.ask();
    const first = await desk.keys.asked();
    await desk.keys.press(...Array.from(typed[0]?.digits ?? ''), 'Enter');
    await desk.keys.asked(first?.at);

    for (let kill = 0; kill < KILLS; kill++) {
      if (kill > 0) await comeBack();
      const asked = await desk.keys.asked();
      assert.ok(asked, 'the questionnaire is there');
      const answers = (await storedTalk(desk.page))?.answers ?? {};
      // In the order in which they were asked, word for word, and none behind a gap.
      const kept = Object.keys(answers).length;
      for (const { question, answer } of typed.slice(0, kept))
        assert.deepEqual(answers[question], answer, `${question} after ${kill} kills`);
      assert.ok(kept >= passed - 1, `${kept} answers are there of ${passed} that were passed`);
      if (kept < passed) lost += 1;
      const at = typed.findIndex(({ question }) => question === asked.question);
      assert.ok(at === kept || at === kept - 1, `asks ${asked.question}, where ${kept} answers are there`);
      passed = kept;
      if (kill > 0) await toldWhere();

      const closed = new Promise((resolve) => desk.context.once('close', resolve));
      const typing = typeFrom(at);
      await pause(300 + random() * 1100);
      killBrowser(profile);
      await closed;
      passed = await typing;
    }
    await comeBack();
    assert.ok(Object.keys((await storedTalk(desk.page))?.answers ?? {}).length >= passed - 1);
    test.diagnostic(`${KILLS} kills, ${passed} answers passed; ${lost} times the last one was lost`);
    assert.ok(passed > KILLS / 2, `${passed} answers are too few to say anything`);

    /** Answers as they are to be answered, until the browser is gone. Gives how many were passed by then. */
    async function typeFrom(first: number): Promise<number> {
      let done = first;
      try {
        for (const { digits } of typed.slice(first)) {
          for (const key of [...Array.from(digits), 'Enter']) {
            await desk.page.keyboard.press(key);
            await pause(PACE.least + random() * (PACE.most - PACE.least));
          }
          done += 1;
        }
      } catch {
        // The browser went in the middle of a key.
      }
      return done;
    }
  });

  /** The browser is started again, and the interviewer takes up the talk that stopped. */
  async function comeBack(): Promise<void> {
    desk = await openDesk(profile);
    await desk.page.goto(site.url);
    await desk.keys.atQueue();
    await desk.keys.tabTo(/Hier verdergaan/u);
    await desk.keys.press('Enter');
    await desk.keys.at('briefing');
    await desk.keys.press('Enter');
    await desk.keys.at('ringing');
    await desk.keys.press('Enter');
    await desk.keys.at('answered');
    await desk.page.getByText(/Van een eerder gesprek zijn \d+ antwoorden bewaard, tot en met/u).waitFor();
    await desk.keys.press('Enter');
    await desk.keys.at('talking');
  }

  async function toldWhere(): Promise<void> {
    await desk.page.locator('.key-told', { hasText: 'U gaat hier verder: ' }).waitFor();
  }
});

/** A workplace of the demo in a browser of its own: nothing may go wrong unheard, and nobody touches the mouse. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { InterviewerAtKeys } from '../../../scripts/speed-run/interviewer-at-keys.mjs';
import { launchWithProfile, type LaunchOptions } from './browser-with-profile.js';
import { watchedPage, type WatchedPage } from './watched-page.js';

export const DEMO = process.env['KIT_DEMO'] ?? fileURLToPath(new URL('../../../dist/demo', import.meta.url));

export interface Desk extends WatchedPage {
  readonly context: BrowserContext;
  readonly keys: InterviewerAtKeys;
  /** Set `KIT_LOOK` to a folder to see what the journey saw. */
  look(name: string): Promise<void>;
}

/** @param profile folder of the browser: the same one has the same store */
export async function openDesk(profile: string, options: LaunchOptions = {}): Promise<Desk> {
  const context = await launchWithProfile(profile, { viewport: { width: 1280, height: 900 }, ...options });
  const watched = await watchedPage(context);
  watched.page.setDefaultTimeout(15_000);
  return { ...watched, context, keys: new InterviewerAtKeys(watched.page), look: (name) => look(watched.page, name) };
}

/** From now on a finger or a mouse on the page is a fault. */
export async function withoutMouse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(kind, () => console.error(`somebody used the mouse: ${kind}`), true);
  });
}

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['KIT_LOOK'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

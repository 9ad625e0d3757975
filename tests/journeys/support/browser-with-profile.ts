/** A Chromium that keeps its profile on disk, and that can be ended as a power cut or a crash would end it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WITHOUT_OWN_PAGES } from '../../support/chromium-flags.mjs';
import { chromium, type BrowserContext } from 'playwright-core';

export interface LaunchOptions {
  /** The browser's own settings, as a person would make them. */
  readonly preferences?: object;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether pages are kept for the way back, which Playwright switches off. */
  readonly backForwardCache?: boolean;
}

export function launchWithProfile(
  profile: string,
  { preferences, viewport, backForwardCache = false }: LaunchOptions = {},
): Promise<BrowserContext> {
  if (preferences) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env['KIT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-extensions', '--disable-sync', '--disable-component-update'],
      WITHOUT_OWN_PAGES,
    ],
    ...(viewport ? { viewport } : {}),
    ...(backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  });
}

/** Kills every process of the browser with this profile at once, without a word to any of them. */
export function killBrowser(profile: string): void {
  const main = browserProcess(profile);
  if (main.group === processGroup('self')) throw new Error('The browser runs in the group of this test.');
  process.kill(-main.group, 'SIGKILL');
}

function browserProcess(profile: string): { readonly group: number } {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const words = readIfThere(`/proc/${id}/cmdline`).split('\0');
    const isMain = words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
    if (isMain) return { group: processGroup(id) };
  }
  throw new Error(`No browser runs with the profile ${profile}.`);
}

/** The fifth field of `stat`; the second one, the name, may hold spaces. */
function processGroup(id: string): number {
  const [, , group] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(group);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return '';
  }
}

// @ts-check
/** Finds the browsers that the tests drive, and installs Debian's where this machine lets us. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runWithProgress, tail } from './run.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @param {string} file */
const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs on the PATH, or null. @param {readonly string[]} names */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (runnable(file)) return file;
    }
  }
  return null;
}

/** WebKitGTK's little browser, which its driver starts; the folder is named after the processor. */
function findMiniBrowser() {
  for (const folder of ['/usr/lib', '/usr/libexec']) {
    let entries;
    try {
      entries = ['.', ...readdirSync(folder)];
    } catch {
      continue;
    }
    for (const entry of entries) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const file = join(folder, entry, version, 'MiniBrowser');
        if (runnable(file)) return file;
      }
    }
  }
  return null;
}

/**
 * What each engine needs: where it is on this machine (null: absent), Debian's packages for it, and the environment
 * that tells the test configuration where it was found.
 * @type {Record<Engine, { title: string; packages: string[]; find: () => Record<string, string> | null }>}
 */
const engines = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium'],
    find: () => {
      const file =
        process.env.KIT_CHROMIUM ??
        findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']);
      return file ? { KIT_CHROMIUM: file } : null;
    },
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    find: () => {
      const file = process.env.KIT_FIREFOX ?? findProgram(['firefox-esr', 'firefox']);
      return file ? { KIT_FIREFOX: file } : null;
    },
  },
  webkit: {
    title: 'WebKitGTK (WebKitWebDriver, with Xvfb for its screen)',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => {
      const driver = findProgram(['WebKitWebDriver']);
      const screen = process.env.DISPLAY ?? findProgram(['Xvfb']);
      const browser = process.env.KIT_WEBKIT ?? findMiniBrowser();
      return driver && screen && browser ? { KIT_WEBKIT: browser } : null;
    },
  },
};

/** Arabic and other scripts must be measured in real letters, not in empty boxes. */
const FONTS = 'fonts-noto-core';

/**
 * How packages can be installed here without asking anyone anything.
 * @returns {Promise<string[] | null>} the words before `apt-get`, or null when it cannot be done
 */
async function wayToInstall() {
  if (!findProgram(['apt-get'])) return null;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

/** @param {string[]} packages  @returns {Promise<string | null>} what went wrong, or null */
export async function install(packages) {
  const before = await wayToInstall();
  if (before === null) return 'This needs root (or sudo without a password) on a machine with apt-get.';
  const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [program = '', ...words] = apt;
  const update = await runWithProgress('Reading the package lists (apt-get update)', program, [...words, 'update']);
  if (update.code !== 0) console.log(`  apt-get update reported an error; trying on:\n${tail(update.output, 5)}`);
  const outcome = await runWithProgress(`Installing ${packages.join(', ')}`, program, [
    ...words,
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  ]);
  return outcome.code === 0 ? null : tail(outcome.output, 10);
}

/**
 * Looks for the browsers, and installs those that are missing when it can.
 * @param {readonly Engine[]} wanted
 * @returns {Promise<{ env: Record<string, string>; missing: Engine[] }>} the environment for the test configuration,
 *   and what is still missing; what to install has been said on the screen then
 */
export async function ensureBrowsers(wanted) {
  const absent = () => wanted.filter((engine) => engines[engine].find() === null);
  let missing = absent();
  if (missing.length > 0) {
    const problem = await install([...missing.flatMap((engine) => engines[engine].packages), FONTS]);
    missing = absent();
    if (missing.length > 0) {
      console.error(
        [
          `Missing: ${missing.map((engine) => engines[engine].title).join(', ')}.`,
          'Install it, on Debian with:',
          `  apt-get update && apt-get install -y --no-install-recommends ${missing
            .flatMap((engine) => engines[engine].packages)
            .join(' ')} ${FONTS}`,
          ...(problem ? [problem] : []),
        ].join('\n'),
      );
    }
  }
  return { env: Object.assign({}, ...wanted.map((engine) => engines[engine].find() ?? {})), missing };
}

/** Whether this machine has any browser that a person could open a page in. */
export const hasSomeBrowser = () =>
  process.platform !== 'linux' ||
  findProgram(['x-www-browser', 'firefox', 'microsoft-edge', 'brave-browser', 'epiphany']) !== null ||
  engines.chromium.find() !== null ||
  engines.firefox.find() !== null;

/** The program that opens an address in the person's own browser, when they sit at a desktop; otherwise null. */
export function desktopOpener() {
  if (!process.stdout.isTTY || process.env.CI) return null;
  if (process.platform === 'darwin') return findProgram(['open']);
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? findProgram(['xdg-open']) : null;
}

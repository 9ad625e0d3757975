// @ts-check
/** `npm start`: installs what is missing, builds what changed, and serves the demo until it is stopped. */
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { build, ROOT } from './build.mjs';
import { serve } from './serve.mjs';
import { desktopOpener, ensureBrowsers, hasSomeBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const PAGES = [
  ['/', 'the map of the demo'],
  ['/resident.html', 'a resident answers the questionnaire'],
  ['/intranet.html', 'the results on an intranet page'],
];

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);

try {
  await ensurePackages(ROOT);
  if (!hasSomeBrowser()) await ensureBrowsers(['chromium']);
  await build(['demo']);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

try {
  const { url } = await serve({ root: join(ROOT, 'dist', 'demo'), port });
  console.log(
    [
      '',
      'The demo is at',
      ...PAGES.map(([path, what]) => `  ${`${url}${path}`.padEnd(38)} ${what}`),
      '',
      'Stop it with Ctrl+C.',
    ].join('\n'),
  );
  const opener = desktopOpener();
  // Nobody misses it when it fails: the addresses are on the screen.
  if (opener)
    spawn(opener, [`${url}/`], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
} catch (error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
  stop(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
}

// @ts-check
/** `npm start`: installs what is missing, builds what changed, and serves the demo until it is stopped. */
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { build, ROOT } from './build.mjs';
import { portIsFree, serve } from './serve.mjs';
import { desktopOpener, ensureBrowsers, hasSomeBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const PAGES = [
  ['/', 'the map of the demo'],
  ['/resident.html', 'a resident answers the questionnaire'],
  ['/intranet.html', 'the results on an intranet page'],
  ['/evening.html', 'results back to residents: cards, big screen, poster, letterbox'],
  ['/call-centre.html', 'an interviewer calls, week three of the fieldwork'],
  ['/first-day.html', 'the first day: a register to read in'],
  ['/everyone.html', 'an interviewer asks every resident of a household'],
  ['/doors.html', 'a team at 198 doors, on a phone, without a network'],
  ['/fieldwork.html', 'what the supervisor sees'],
  ['/data.html', 'exports for research, one household’s file, backup and restore'],
];

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);

const portIsTaken = `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;

try {
  // Said at once, not after minutes of installing.
  if (!(await portIsFree(port))) stop(portIsTaken);
  await ensurePackages(ROOT);
  if (!hasSomeBrowser()) await ensureBrowsers(['chromium']);
  await build(['demo']);
  const { url } = await serve({ root: join(ROOT, 'dist', 'demo'), port });
  console.log('\nThe demo is at');
  for (const [path, what] of PAGES) console.log(`  ${`${url}${path}`.padEnd(38)} ${what}`);
  console.log('\nStop it with Ctrl+C.');
  const opener = desktopOpener();
  // Nobody misses it when it fails: the addresses are on the screen.
  if (opener)
    spawn(opener, [`${url}/`], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
} catch (error) {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') stop(portIsTaken);
  stop(error instanceof Error ? error.message : String(error));
}

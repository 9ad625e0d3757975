/**
 * Which test files share a page in `npm test`. To open a page and load the kit into it takes most of a second of
 * processor in each engine, and some folders have twenty files that import the same: these go by, a few on one page,
 * each in a suite of its own (own-suite.ts). At the desk `wtr --files …` still gives every file a page.
 *
 * Alone stays what keeps a store open, takes a name that others define, or counts what has been loaded.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PLACE = '.cache/together';

/** Folders whose files go together, and how many of them at most on one page. Folders below are not meant. */
const TOGETHER = [
  { folders: ['components/survey/questions'], many: 10 },
  { folders: ['components/survey/interviewer'], many: 4 },
  { folders: ['components/survey/hostile', 'components/survey/player', 'components/survey/rendering'], many: 9 },
  { folders: ['components/survey'], many: 7 },
  { folders: ['components/dashboard'], many: 9 },
  { folders: ['components/results', 'components/shared'], many: 8 },
  { folders: ['components/fieldwork', 'components/casework'], many: 10 },
  { folders: ['components/interview', 'components/register'], many: 6 },
  { folders: ['components/interview/door', 'components/interview/register-import'], many: 6 },
  { folders: ['components/evening', 'components/data'], many: 5 },
  { folders: ['components/study'], many: 8 },
  { folders: ['storage'], many: 9 },
].map(({ folders, many }) => ({ folders: folders.map((folder) => `tests/${folder}`), many }));

const ALONE = new Set(
  [
    // Defines a `<renovation-study>` of its own.
    'components/dashboard/release-source',
    // Registers types of questions with the engine, for good.
    'components/survey/own-types',
    // What a store does that is in the way, or that others are in the way of.
    'components/survey/full-disk',
    'components/survey/no-store',
    'components/survey/waiting-store',
    'components/survey/second-window',
    'components/study/study-failures',
    'components/study/study-without-store',
    // The history of a tab, and what is loaded when.
    'components/interview/browser-back',
    'components/survey/answer-times',
    'components/survey/player/markdown',
    'components/study/loading-orders',
    // Takes the browser's own ways away, or has workers and other tabs of its own.
    'storage/last-words',
    'storage/locks',
    'storage/open-store',
    'storage/response-reader',
    // As long as several.
    'storage/store-conformance',
    'storage/two-windows',
  ].map((file) => `tests/${file}.test.ts`),
);

function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();
}

const entry = (files) =>
  [
    "import { ownSuite } from '/tests/support/own-suite.ts';",
    ...files.map((file) => `await ownSuite('${file}', () => import('/${file}'));`),
    '',
  ].join('\n');

/** @param {string[]} folders @returns {string[]} the files to run, pages of several among them */
export function filesTogether(folders) {
  // Runs go beside each other: each has a place of its own, for as long as it lasts.
  const place = `${PLACE}/${process.pid}`;
  mkdirSync(join(ROOT, place), { recursive: true });
  process.once('exit', () => rmSync(join(ROOT, place), { recursive: true, force: true }));
  const all = folders.flatMap(filesIn);
  const gone = [...ALONE].filter((file) => !existsSync(join(ROOT, file)));
  if (gone.length > 0) throw new Error(`Named in files-together.mjs, and not there: ${gone.join(', ')}`);
  const pages = [];
  for (const { folders: from, many } of TOGETHER) {
    const files = all.filter((file) => from.includes(dirname(file)) && !ALONE.has(file));
    for (let at = 0; at < files.length; at += many) {
      const page = `${place}/${from[0].replaceAll('/', '-')}-${at / many + 1}.test.js`;
      const own = files.slice(at, at + many);
      writeFileSync(join(ROOT, page), entry(own));
      pages.push({ page, own });
    }
  }
  const shared = new Set(pages.flatMap(({ own }) => own));
  return [...pages.map(({ page }) => page), ...all.filter((file) => !shared.has(file))];
}

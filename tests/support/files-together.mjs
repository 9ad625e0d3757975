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
  { folders: ['survey/questions'], many: 7 },
  { folders: ['survey/interviewer'], many: 4 },
  { folders: ['survey/hostile', 'survey/player', 'survey/rendering'], many: 8 },
  { folders: ['survey'], many: 6 },
  { folders: ['dashboard'], many: 7 },
  { folders: ['results', 'shared'], many: 8 },
  { folders: ['fieldwork', 'casework'], many: 6 },
  { folders: ['interview', 'register'], many: 6 },
  { folders: ['interview/door', 'interview/register-import'], many: 6 },
  { folders: ['evening', 'data'], many: 5 },
  { folders: ['study'], many: 6 },
].map(({ folders, many }) => ({ folders: folders.map((folder) => `tests/components/${folder}`), many }));

const ALONE = new Set(
  [
    // Defines a `<renovation-study>` of its own.
    'dashboard/release-source',
    // Registers types of questions with the engine, for good.
    'survey/own-types',
    // What a store does that is in the way, or that others are in the way of.
    'survey/full-disk',
    'survey/no-store',
    'survey/waiting-store',
    'survey/second-window',
    'study/study-failures',
    'study/study-without-store',
    // The history of a tab, and what is loaded when.
    'interview/browser-back',
    'survey/answer-times',
    'survey/player/markdown',
    'study/loading-orders',
  ].map((file) => `tests/components/${file}.test.ts`),
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

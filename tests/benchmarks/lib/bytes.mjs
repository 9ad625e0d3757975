// @ts-check
/** What a page downloads, gzipped: the questionnaire, its first screen, and the dashboard. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { ROOT } from './browser.mjs';
import { largeRelease } from './large-release.mjs';

const DIST = process.env.KIT_DIST ?? join(ROOT, 'dist');
const KB = 1000;

/** Every module that an entry brings, lazily loaded ones as well if asked. @param {string} entry @param {{ lazy: boolean; skip?: RegExp }} options */
function graph(entry, { lazy, skip }) {
  const seen = new Set();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file) || skip?.test(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu)) {
      visit(join(dirname(file), match[1] ?? ''));
    }
    if (!lazy) return;
    for (const match of text.matchAll(/import\(\s*[`"'](\.{1,2}\/[^"'`]+\.js)[`"']\s*\)/gu)) {
      visit(join(dirname(file), match[1] ?? ''));
    }
  };
  visit(entry);
  return [...seen];
}

const size = (/** @type {readonly string[]} */ files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

const kb = (/** @type {number} */ value) => `${(value / KB).toFixed(1)} KB`;

/** The built kit without the demo, in a folder of its own where a page can be put beside it. */
function copyOfKit() {
  const folder = mkdtempSync(join(tmpdir(), 'kit-bytes-'));
  cpSync(DIST, folder, { recursive: true, filter: (path) => !relative(DIST, path).startsWith('demo') });
  return folder;
}

/** A page of Chromium on such a folder, and the scripts that it asks for. @param {string} folder */
async function watchedPage(folder) {
  const server = await serve({ root: folder });
  const browser = await chromium.launch({
    executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.push(join(folder, pathname));
  });
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { page, asked, url: server.url, close };
}

/** Scripts that Chromium asks for: until the first screen of a resident stands, and until the first question does. */
async function played() {
  const folder = copyOfKit();
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>first screen</title><script type="module" src="./renovation-survey.js"></script><body><renovation-study src="./survey-definitions/study.example.json"><renovation-survey wave="before"></renovation-survey></renovation-study></body></html>`,
  );
  const { page, asked, url, close } = await watchedPage(folder);
  await page.goto(`${url}/page.html`);
  const start = page.locator('renovation-survey-welcome button.primary');
  await start.waitFor();
  // The player, and whatever is fetched beside it, is asked for while the person reads.
  const player = asked.findIndex((file) => /chunks\/(ahead|player|questions)/u.test(file));
  const before = player === -1 ? [...asked] : asked.slice(0, player);
  for (const purpose of await page.locator('fieldset.purpose').all()) await purpose.locator('input').first().check();
  await start.click();
  await page.locator('renovation-survey-page [data-name]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = { first: size(before), all: size(asked) };
  const names = { first: before, all: asked };
  await close();
  const short = (/** @type {readonly string[]} */ files) =>
    files.map((file) => relative(folder, file).replace(/^chunks\/|-[\w-]{8}\.js$/gu, '')).join(', ');
  console.log(`  first screen: ${short(names.first)}\n  questionnaire: ${short(names.all.slice(names.first.length))}`);
  return sizes;
}

/** Of the dashboard: views beside the overview and charts, and tools; each comes when somebody asks for it. */
const OTHER_VIEWS =
  'change-view|compare-view|fieldwork-view|method-view|meeting-stage|print-note|print-dashboard|deep-link-';

/** Scripts that Chromium asks for, view after view, on a page with nothing but a dashboard and a published file. */
async function viewed() {
  const folder = copyOfKit();
  writeFileSync(join(folder, 'results.json'), JSON.stringify(largeRelease()));
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>dashboard</title><script type="module" src="./renovation-dashboard.js"></script><body><renovation-dashboard src="./results.json"></renovation-dashboard>`,
  );
  const { page, asked, url, close } = await watchedPage(folder);
  await page.goto(`${url}/page.html`);
  const dashboard = page.locator('renovation-dashboard');
  await dashboard.locator('.tiles').waitFor();
  await page.waitForLoadState('networkidle');
  /** @type {[string, number][]} */
  const sizes = [['overview', size(asked)]];
  for (const view of ['domain', 'change', 'compare', 'fieldwork', 'method']) {
    asked.length = 0;
    await dashboard.locator(`nav [data-view=${view}]`).click();
    await dashboard.locator('.content > section').waitFor();
    await page.waitForLoadState('networkidle');
    sizes.push([view, size(asked)]);
  }
  await close();
  return sizes;
}

export async function bytes() {
  const entry = (/** @type {string} */ name) => join(DIST, `renovation-${name}.js`);
  // One language of words and of survey-core's own comes along; the others are not asked for.
  const otherLanguages =
    /chunks\/(?!nl|dutch)(ar|en|tr|pl|arabic|bulgarian|french|german|italian|persian|polish|portuguese|romanian|russian|spanish|turkish|ukrainian)-[^/]*\.js$/u;
  const everyType = size(
    graph(entry('survey'), {
      lazy: true,
      skip: new RegExp(`${otherLanguages.source}|local-release|release-service`, 'u'),
    }),
  );
  const dashboard = size(
    graph(entry('dashboard'), {
      lazy: true,
      skip: new RegExp(
        `${otherLanguages.source}|default-study|renovation-study|open-store|memory-store|local-release|${OTHER_VIEWS}`,
        'u',
      ),
    }),
  );
  const questionnaire = await played();
  const views = await viewed();
  const overview = views[0]?.[1] ?? Infinity;
  console.log(`  dashboard, view after view: ${views.map(([view, bytes]) => `${view} ${kb(bytes)}`).join(', ')}`);
  console.log(`  with every type of question and every feature: ${kb(everyType)}`);
  return [
    {
      what: 'bytes (gzip): the household questionnaire in all',
      measured: kb(questionnaire.all),
      target: '≤ 365 KB',
      met: questionnaire.all <= 365 * KB,
    },
    {
      what: 'bytes (gzip): first screen',
      measured: kb(questionnaire.first),
      target: '≤ 40 KB',
      met: questionnaire.first <= 40 * KB,
    },
    {
      what: 'bytes (gzip): dashboard with a published file, until its overview stands',
      measured: kb(overview),
      target: '≤ 80 KB',
      met: overview <= 80 * KB,
    },
    {
      what: 'bytes (gzip): dashboard with a published file, with its charts and their downloads',
      measured: kb(dashboard),
      target: '≤ 80 KB',
      met: dashboard <= 80 * KB,
    },
  ];
}

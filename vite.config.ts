/**
 * Two builds. `vite build`: the library, one entry per tag and one for all, each usable straight from a
 * `<script type="module">`. `vite build --mode demo`: the pages of the demo, for a strict content security policy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { workerScripts } from './scripts/worker-scripts.mjs';
import { shakeChartJs } from './scripts/shake-chart-js.mjs';
import { surveyCoreInParts } from './scripts/survey-core/plugin.mjs';
import { shrinkStyles } from './scripts/shrink-styles.mjs';

const root = import.meta.dirname;

/** survey-core cannot be split; it is loaded after the first screen. */
const LARGEST_CHUNK_KB = 2000;

/** Lit, and the ground that all tags stand on. */
const BASE =
  /rolldown\/runtime|\/lit-html\/lit-html\.js|\/node_modules\/(lit-element|@lit)\/(?!.*\/decorators\/(query|base)\.js)|\/components\/shared\/(events\/|(autonym|context-root|contexts|define|messages-controller|renovation-element|states|study-services|tokens\.styles)\.ts)|\/shared\/locales\/common|\/study\/(clock-service|language-memory|languages|local-services)\.ts|\/domain\/(failure|localized-text|study\/(study-finding|study-defaults))\.ts/u;

/** The store that every tag opens; what only some tags ask of it comes later. */
const STORE =
  /\/(storage\/(open-store|outbox|wire|failures|response-rules|reading\/(forget-counted|stretch))|study\/late-releases)\.ts/u;

/** The tag up to its first question; who interviews asks for consent with the same code. */
const SURVEY = /\/components\/survey\/(renovation-survey|resident\/consent|store-watch)/u;

/** What every question is drawn with, whatever its type. */
const QUESTIONS =
  /\/components\/survey\/(rendering\/|player\/css-|questions\/(question-|field-name|choice-|choices-|auto-advance|read-only-text|entry-focus|native-select|segment\.ts))/u;

/** What knows, without the engine, what will be asked for beside it: small, and there before it. */
const AHEAD =
  /\/(components\/survey\/(ahead-of-engine|foresee|screen-title|response-(keeper|place)|definition-ref|player\/(fetch-ahead|word-sources|markdown-signs|player\.styles|styles\/.*)|questions\/(further-types|styles\/(entries|choices|segments)\.styles)|resident\/tools\.styles)|domain\/questionnaire\/(definition-elements|question-types|json-value|check\/(first-look|definition-limits)))\.ts/u;

/** What unfolds: asked for by the lists themselves, and one round trip later without a name of its own. */
const LISTS = /\/components\/survey\/questions\/(combobox-|dropdown\.ts|sheet-or-popup)/u;

/** A dashboard up to its overview. */
const OVERVIEW =
  /\/components\/dashboard\/(renovation-dashboard|dashboard-|place-focus|domain-tile|response-block|sheet\.styles|views\/(overview|dashboard-view|kept-views|lazy-views)|deep-link\/page-address|events\/)/u;

/** A Release in words: for a dashboard, a chart and result cards. */
const RELEASE =
  /\/components\/(dashboard\/(release-|figures\.ts|selection|verdict|chart-model|measure-chart|locales\/load)|shared\/(release\/|save-file))|\/domain\/results\/(parse-release|release|shape)/u;

/** Charts, until they are drawn. */
const CHARTS =
  /\/components\/dashboard\/(renovation-chart|chart-(legend|plot|points|reader|reading|table)|filled|question-chart|views\/topic|plot\/(color|drawing|marks|nearness|paint|plot-controller|plot-layout|plot-sight|plot-theme|swatches|turns|zoom))/u;

/** One entry per tag: `components/<folder>/renovation-<tag>.ts`; the base class in `shared` is no tag. */
function libraryEntries(): Record<string, string> {
  const files = readdirSync(resolve(root, 'components'), { recursive: true, encoding: 'utf8' });
  const entries = files.filter(
    (file) => /^([\w-]+\/)?renovation-[\w-]+\.ts$/.test(file) && !file.startsWith('shared/'),
  );
  return Object.fromEntries(entries.map((file) => [basename(file, '.ts'), resolve(root, 'components', file)]));
}

const library = (): UserConfig => ({
  plugins: [workerScripts('chunks'), shakeChartJs(), shrinkStyles(), surveyCoreInParts()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The demo is built beside it: finish-library.mjs clears what is ours.
    emptyOutDir: false,
    license: { fileName: 'third-party-licenses.md' },
    sourcemap: true,
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
    lib: { entry: libraryEntries(), formats: ['es'] },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // Library mode keeps white space unless it is told here.
        minify: true,
        // Notes for bundlers: what is bundled here needs no second shaking.
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What every tag needs travels together: one request, and it compresses better.
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE },
            { name: 'open-store', test: STORE },
            { name: 'survey', test: SURVEY },
            { name: 'ahead', test: AHEAD },
            { name: 'questions', test: QUESTIONS },
            { name: 'release', test: RELEASE },
            { name: 'overview', test: OVERVIEW },
            { name: 'charts', test: CHARTS },
            { name: 'lists', test: LISTS },
          ],
        },
      },
    },
  },
});

/** The questionnaires lie outside the demo's folder and belong to its site: at `/survey-definitions/`. */
const definitions = (): Plugin => {
  const folder = resolve(root, 'survey-definitions');
  return {
    name: 'survey-definitions',
    configureServer({ middlewares }) {
      middlewares.use('/survey-definitions', (request, response, next) => {
        const name = basename((request.url ?? '').split('?', 1)[0] ?? '');
        if (!readdirSync(folder).includes(name)) return next();
        response.setHeader('Content-Type', 'application/json').end(readFileSync(resolve(folder, name)));
      });
    },
    generateBundle() {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        const source = readFileSync(resolve(folder, name));
        this.emitFile({ type: 'asset', fileName: `survey-definitions/${name}`, source });
      }
    },
  };
};

const demo = (): UserConfig => ({
  root: resolve(root, 'demo'),
  // Relative addresses: the built demo also works from a folder of any web server.
  base: './',
  plugins: [workerScripts('assets'), definitions(), shakeChartJs(), shrinkStyles(), surveyCoreInParts()],
  build: {
    target: 'es2022',
    outDir: resolve(root, 'dist/demo'),
    emptyOutDir: true,
    sourcemap: true,
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
    license: { fileName: 'third-party-licenses.md' },
    // Neither inline scripts nor data: addresses for styles and fonts pass the policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: readdirSync(resolve(root, 'demo'))
        .filter((file) => file.endsWith('.html'))
        .map((file) => resolve(root, 'demo', file)),
    },
  },
});

export default defineConfig(({ mode }) => (mode === 'demo' ? demo() : library()));

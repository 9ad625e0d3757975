/**
 * Component and store tests in real browsers. `KIT_BROWSERS=chromium,firefox,webkit` chooses; the default is Chromium
 * alone, which is quick at the desk. CI runs all three.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { filesTogether } from './tests/support/files-together.mjs';
import { pageWithOwnHistory } from './tests/support/own-history.mjs';
import { freePort, webkitGtkLauncher } from './tests/support/webkitgtk.mjs';
import { summaryLines } from './tests/support/summary-reporter.mjs';
import { testTimes } from './tests/support/test-times.mjs';
import { defaultReporter } from '@web/test-runner';

const wanted = (process.env.KIT_BROWSERS ?? 'chromium').split(',');
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Nobody here listens to what goes over the network, of which there is much: a run asks for thousands of modules. Told of
 * each, and asked by puppeteer to keep every body for whoever may want to read it, Firefox took 308 s of processor for all
 * tests; with this and the settings below it takes 239. Of Chromium it is a fifteenth.
 */
const unheard = { networkEnabled: false };
const firefoxSettings = {
  // Less than puppeteer asks to keep of bodies, so that it is refused, which it takes in silence.
  'remote.network.maxTotalDataSize': 1_000_000,
  // What was fetched stays in memory, and is not fetched a second time where memory is slow to answer.
  'browser.cache.disk.enable': false,
  'network.http.rcwn.enabled': false,
  // The window itself, which nobody sees: its tabs do not move, and are not written down to be opened again.
  'toolkit.cosmeticAnimations.enabled': false,
  'browser.sessionstore.interval': 3_600_000,
};

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium', args: flags, ...unheard },
      createPage: pageWithOwnHistory,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.KIT_FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
        extraPrefsFirefox: firefoxSettings,
        ...unheard,
      },
    }),
  webkit: () => webkitGtkLauncher(),
};

const browsers = [];
for (const name of wanted) browsers.push(await launchers[name]());

export default {
  // Two of us start at the same moment in `npm test`, and would both choose the first port that is free.
  port: await freePort(),
  files: process.env.KIT_FOLDERS
    ? filesTogether(process.env.KIT_FOLDERS.split(','))
    : ['tests/domain/**/*.test.ts', 'tests/storage/**/*.test.ts', 'tests/components/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [esbuildPlugin({ ts: true, json: false, tsconfig: './tsconfig.base.json', target: 'es2022' })],
  mimeTypes: {},
  testFramework: { config: { ui: 'bdd', timeout: 20000 } },
  browsers,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summaryLines(), testTimes()],
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 240_000,
  coverage: process.env.KIT_COVERAGE === '1',
  coverageConfig: {
    include: ['storage/**/*.ts'],
    threshold: { statements: 95, branches: 90, functions: 95, lines: 95 },
    report: true,
    reportDir: 'coverage/storage',
    reporters: ['text-summary', 'lcovonly'],
  },
};

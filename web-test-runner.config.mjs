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

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium', args: flags },
      createPage: pageWithOwnHistory,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.KIT_FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
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

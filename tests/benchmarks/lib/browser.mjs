// @ts-check
/** A real Chromium on built pages: what all measurements stand on. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { WITHOUT_OWN_PAGES } from '../../support/chromium-flags.mjs';

export const HERE = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DIST = process.env.KIT_DIST ?? join(ROOT, 'dist');
/** Where the built kit lies on the served site, as on a webmaster's. */
const KIT = '/kit';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', WITHOUT_OWN_PAGES];

/** Middle value. @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** @param {number} value  in milliseconds */
export const ms = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

/**
 * Bundles pages for production, each with what its own folder resolves, and serves them.
 * @param {Record<string, { entry: string; resolveDir?: string; tag?: string }>} pages  `tag`: a file of the built kit that the page has a script for, as `docs/embed.md` says
 * @param {Record<string, object>} definitions  each in a variant of every page
 */
export async function serving(pages, definitions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kit-bench-'));
  cpSync(DIST, join(folder, KIT), { recursive: true, filter: (path) => !path.startsWith(join(DIST, 'demo')) });
  for (const [name, { entry, resolveDir, tag }] of Object.entries(pages)) {
    await build({
      entryPoints: { [name]: join(HERE, 'pages', entry) },
      outdir: join(folder, name),
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      conditions: ['browser', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl' },
      nodePaths: [...(resolveDir ? [join(resolveDir, 'node_modules')] : []), join(HERE, 'node_modules')],
      alias: resolveDir ? peerAliases(resolveDir) : {},
      tsconfig: join(ROOT, 'tsconfig.base.json'),
      logLevel: 'error',
    });
    const style = resolveDir ? `<link rel="stylesheet" href="./${name}/${name}.css">` : '';
    const script = tag ? `<script type="module" src=".${KIT}/${tag}"></script>` : '';
    for (const [variant, json] of Object.entries({ '': undefined, ...definitions })) {
      const data = json ? `<script type="application/json" id="definition">${JSON.stringify(json)}</script>` : '';
      writeFileSync(
        join(folder, `${name}${variant && `-${variant}`}.html`),
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${style}${script}<script type="module" src="./${name}/${name}.js"></script><body>${data}</body></html>`,
      );
    }
  }
  const server = await serve({ root: folder });
  const browser = await chromium.launch({
    executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  return {
    url: server.url,
    folder,
    browser,
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A peer brings its own survey-core, not the neighbour's. @param {string} folder */
function peerAliases(folder) {
  /** @type {Record<string, string>} */
  const aliases = {};
  for (const name of ['survey-core', 'survey-js-ui', 'survey-react-ui', 'react', 'react-dom']) {
    for (const from of [join(folder, 'node_modules', name), join(HERE, 'node_modules', name)]) {
      if (!existsPackage(from)) continue;
      aliases[name] = from;
      break;
    }
  }
  return aliases;
}

/** @param {string} path */
const existsPackage = (path) => existsSync(join(path, 'package.json'));

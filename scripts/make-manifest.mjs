// @ts-check
/**
 * Writes custom-elements.json, and the data from which editors complete our tags, out of the source; `--check` only
 * says whether they still agree with it, and whether everything that the tags offer is documented.
 */
import { fileURLToPath } from 'node:url';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeOrCheck } from './manifest/generated-files.mjs';
import { publicManifest } from './manifest/public-manifest.mjs';
import { undocumented } from './manifest/undocumented.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const checking = process.argv.includes('--check');
const manifest = await publicManifest(ROOT);
const forEditors = /** @type {any} */ (manifest);
const tidy = (/** @type {string} */ json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

const inOrder = writeOrCheck(
  ROOT,
  {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'vscode.html-custom-data.json': tidy(getVsCodeHtmlCustomData(forEditors, { hideLogs: true })),
    'vscode.css-custom-data.json': tidy(getVsCodeCssCustomData(forEditors, { hideLogs: true })),
  },
  { check: checking, command: 'manifest' },
);
const unsaid = undocumented(ROOT, manifest);
for (const sentence of unsaid) console.error(sentence);
process.exit(inOrder && (unsaid.length === 0 || !checking) ? 0 : 1);

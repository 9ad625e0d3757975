// @ts-check
/**
 * survey-core as the built kit loads it: without ballast, and in parts. Tests import it whole, from the same sources;
 * tests/node/survey-core-parts.test.ts shows that the parts together are the whole.
 */
import { readFileSync } from 'node:fs';
import { slim } from './slim.mjs';
import { PARTS, split } from './split.mjs';

const CORE = /\/survey-core\/fesm\/survey-core\.mjs$/u;
const VIRTUAL = '\0survey-core/';

/** The module of ours that draws a question, with the part that its model is in. @type {Readonly<Record<string, string>>} */
const DRAWN_BY = {
  ...Object.fromEntries(Object.keys(PARTS).map((part) => [part, part])),
  matrixdropdown: 'tables',
  matrixdynamic: 'tables',
};
const ELEMENT = /\/components\/survey\/questions\/([a-z]+)\.ts$/u;

/** @returns {import('vite').Plugin} */
export const surveyCoreInParts = () => {
  /** @type {ReturnType<typeof split> | undefined} */
  let modules;
  const inParts = (/** @type {string} */ file) => (modules ??= split(slim(readFileSync(file, 'utf8')), 'survey-core'));
  return {
    name: 'survey-core-in-parts',
    // While it is being developed it is loaded whole, as in tests: Vite has packages in a place of its own then.
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith(VIRTUAL) ? { id: source, moduleSideEffects: true } : null),
    async load(id) {
      if (CORE.test(id)) return { code: inParts(id).core, map: null, moduleSideEffects: true };
      if (!id.startsWith(VIRTUAL)) return null;
      const core = await this.resolve('survey-core', new URL('../../package.json', import.meta.url).pathname);
      return core ? { code: inParts(core.id).parts[id.slice(VIRTUAL.length)] ?? '', map: null } : null;
    },
    transform(code, id) {
      const part = DRAWN_BY[ELEMENT.exec(id)?.[1] ?? ''];
      return part ? { code: `import ${JSON.stringify(VIRTUAL + part)};\n${code}`, map: null } : null;
    },
  };
};

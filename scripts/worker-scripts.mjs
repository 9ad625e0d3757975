// @ts-check
/**
 * Makes the scripts that a worker runs: each one file with everything in it, since what pages share has code for
 * screens, which a worker does not have. The address, in a module of its own, becomes that of the built file.
 */
import { createHash } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** Modules that say `new URL('./<script>.ts', import.meta.url)`: the releases' worker, and what it reads a store with. */
const ADDRESS = /\/(components\/study\/release\/worker-address|storage\/reading\/reader-address)\.ts$/u;
const WRITTEN = /new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/u;
/** Stands for an address until it is known which file asks for it. */
const MARK = /__WORKER_SCRIPT_(\d+)__/gu;

/** @param {string} folder of the built files @returns {import('vite').Plugin} */
export function workerScripts(folder) {
  /** @type {string[]} */
  const fileNames = [];
  return {
    name: 'worker-scripts',
    // Before Vite itself looks for addresses: it would copy the source.
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (!ADDRESS.test(id)) return null;
      const script = WRITTEN.exec(code)?.[1];
      if (!script) throw new Error(`${id} does not say new URL('./….ts', import.meta.url) any more.`);
      const { outputFiles } = await build({
        entryPoints: [join(dirname(id), `${script}.ts`)],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        legalComments: 'none',
      });
      const source = outputFiles[0]?.text ?? '';
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      const fileName = `${folder}/${basename(script)}-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      const mark = `__WORKER_SCRIPT_${fileNames.push(fileName) - 1}__`;
      return { code: code.replace(WRITTEN, `new URL(${mark}, import.meta.url)`), map: null };
    },
    renderChunk(code, chunk) {
      if (code.search(MARK) < 0) return null;
      const addressed = code.replaceAll(MARK, (_, number) => {
        const path = relative(dirname(chunk.fileName), fileNames[Number(number)] ?? '');
        return JSON.stringify(path.startsWith('.') ? path : `./${path}`);
      });
      return { code: addressed, map: null };
    },
  };
}

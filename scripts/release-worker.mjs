// @ts-check
/**
 * Makes the worker in which releases are made: one file with everything in it, since what pages share has code for
 * screens, which a worker does not have. Its address, in `worker-address.ts`, becomes that of the built file.
 */
import { createHash } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

const ADDRESS = /\/components\/study\/release\/worker-address\.ts$/u;
const WRITTEN = "new URL('./release-worker.ts', import.meta.url)";
/** Stands for the address until it is known which file asks for it. */
const MARK = '__RELEASE_WORKER__';

/** @param {string} folder of the built files @returns {import('vite').Plugin} */
export function releaseWorker(folder) {
  let fileName = '';
  return {
    name: 'release-worker',
    // Before Vite itself looks for addresses: it would copy the source.
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (!ADDRESS.test(id)) return null;
      if (!code.includes(WRITTEN)) throw new Error(`${id} does not say ${WRITTEN} any more.`);
      const { outputFiles } = await build({
        entryPoints: [join(dirname(id), 'release-worker.ts')],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        legalComments: 'none',
      });
      const source = outputFiles[0]?.text ?? '';
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      fileName = `${folder}/release-worker-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      return { code: code.replace(WRITTEN, `new URL(${MARK}, import.meta.url)`), map: null };
    },
    renderChunk(code, chunk) {
      if (!code.includes(MARK)) return null;
      const path = relative(dirname(chunk.fileName), fileName);
      const address = JSON.stringify(path.startsWith('.') ? path : `./${path}`);
      return { code: code.replaceAll(MARK, address), map: null };
    },
  };
}

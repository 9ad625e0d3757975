/**
 * Runs our TypeScript in Node by taking its types away and nothing else, so that coverage counts our own branches: other
 * loaders add helpers to every file, which count as branches that nobody takes.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from 'esbuild';

/** `./case-state.js` is `./case-state.ts`, as the compiler has it. */
export function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/u.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/u, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const text = await readFile(fileURLToPath(url), 'utf8');
  const options = {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcefile: fileURLToPath(url),
  };
  const { code } = await transform(text, options);
  return { format: 'module', source: code, shortCircuit: true };
}

if (isMainThread) register(import.meta.url);

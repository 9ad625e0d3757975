// @ts-check
/**
 * Every module of the library names all that it needs, however deep, so that a browser asks for everything at once
 * instead of one file after the other: round trips that somebody on a telephone waits for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A few words that nearly every lazy module begins with: they travel along with whoever may ask for one. */
const RUNTIME = /rolldown-runtime-[^/]*\.js$/u;

const STATIC = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu;
const LAZY = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/gu;

/** @param {string} folder @param {readonly string[]} modules paths in the folder */
export function hoistImports(folder, modules) {
  const codes = new Map(modules.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const named = (/** @type {string} */ file, /** @type {RegExp} */ pattern) =>
    [...(codes.get(file) ?? '').matchAll(pattern)].map(([, path = '']) => join(dirname(file), path));
  const closure = (/** @type {readonly string[]} */ direct) => {
    const all = new Set(direct);
    for (const each of all) for (const deeper of named(each, STATIC)) all.add(deeper);
    return all;
  };
  /** What a module needs at once, and the runtime of what it may ask for later. @param {string} file */
  const needs = (file) => {
    const all = closure(named(file, STATIC));
    for (const each of [file, ...all]) {
      for (const later of closure(named(each, LAZY))) if (RUNTIME.test(later)) all.add(later);
    }
    return all;
  };

  for (const [file, code] of codes) {
    const direct = named(file, STATIC);
    const missing = [...needs(file)].filter((each) => each !== file && !direct.includes(each));
    if (missing.length === 0) continue;
    const lines = missing.map((each) => {
      const address = relative(dirname(file), each);
      return `import${JSON.stringify(address.startsWith('.') ? address : `./${address}`)};\n`;
    });
    // In front of the last line, which says where the source map is: lines of the map stay what they are.
    writeFileSync(join(folder, file), code.replace(/\n?(?=\/\/# sourceMappingURL=|$)/u, `\n${lines.join('')}`));
  }
}

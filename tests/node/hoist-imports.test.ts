import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { hoistImports } from '../../scripts/hoist-imports.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoist-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(modules: Readonly<Record<string, string>>): (file: string) => string {
  for (const [file, code] of Object.entries(modules)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  hoistImports(folder, Object.keys(modules));
  return (file) => readFileSync(join(folder, file), 'utf8');
}

describe('The modules of the library', () => {
  it('name all that they need, however deep, so that a browser asks for everything at once', () => {
    const read = build({
      'tag.js': 'export{a}from"./chunks/tag-1.js";',
      'chunks/tag-1.js': 'import{b}from"./base-1.js";export const a=b;',
      'chunks/base-1.js': 'import"./ground-1.js";export const b=1;',
      'chunks/ground-1.js': 'export{};',
    });
    assert.equal(
      read('tag.js'),
      'export{a}from"./chunks/tag-1.js";\nimport"./chunks/base-1.js";\nimport"./chunks/ground-1.js";\n',
    );
    assert.equal(read('chunks/ground-1.js'), 'export{};');
  });

  it('bring the few words that every lazy module begins with, and nothing else that is lazy', () => {
    const read = build({
      'tag.js': 'const later=()=>import("./chunks/later-1.js");export{later};',
      'chunks/later-1.js': 'import{r}from"./rolldown-runtime-1.js";import{h}from"./heavy-1.js";export default r(h);',
      'chunks/rolldown-runtime-1.js': 'export const r=x=>x;',
      'chunks/heavy-1.js': 'export const h=1;',
    });
    assert.ok(read('tag.js').endsWith('\nimport"./chunks/rolldown-runtime-1.js";\n'));
    assert.ok(!read('tag.js').includes('heavy'));
  });

  it('keep their source map in the last line, and its lines as they were', () => {
    const read = build({
      'tag.js': 'import{b}from"./chunks/base-1.js";\nexport{b};\n//# sourceMappingURL=tag.js.map',
      'chunks/base-1.js': 'import"./ground-1.js";export const b=1;',
      'chunks/ground-1.js': 'export{};',
    });
    const lines = read('tag.js').split('\n');
    assert.equal(lines[0], 'import{b}from"./chunks/base-1.js";');
    assert.equal(lines[1], 'export{b};');
    assert.equal(lines.at(-1), '//# sourceMappingURL=tag.js.map');
    assert.ok(lines.includes('import"./chunks/ground-1.js";'));
  });
});

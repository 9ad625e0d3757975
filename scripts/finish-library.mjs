// @ts-check
/**
 * Lays beside the built modules what their users need: a declaration per entry, the questionnaires, and the integrity
 * of every module for pages that pin it (docs/embed.md).
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const DEFINITIONS = fileURLToPath(new URL('../survey-definitions', import.meta.url));

const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !file.startsWith('demo') && !file.startsWith('types'))
  .sort();
const declarations = readdirSync(join(DIST, 'types', 'components'), { recursive: true, encoding: 'utf8' });

for (const declaration of declarations) {
  const entry = /^(?:[\w-]+\/)?(renovation-[\w-]+)\.d\.ts$/.exec(declaration)?.[1];
  if (entry === undefined || !modules.includes(`${entry}.js`)) continue;
  writeFileSync(
    join(DIST, `${entry}.d.ts`),
    `export * from './types/components/${declaration.replace(/\.d\.ts$/, '.js')}';\n`,
  );
}

cpSync(DEFINITIONS, join(DIST, 'survey-definitions'), { recursive: true });

const integrity = Object.fromEntries(
  modules.map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(DIST, file)))
      .digest('base64')}`,
  ]),
);
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);

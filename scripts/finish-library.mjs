// @ts-check
/**
 * Lays beside the built modules what their users need: a declaration per entry, the questionnaires, and the integrity
 * of every module for pages that pin it (docs/embed.md).
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hoistImports } from './hoist-imports.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const DEFINITIONS = fileURLToPath(new URL('../survey-definitions', import.meta.url));

const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !/^(cli|demo|types)\b/u.test(file))
  .sort();
const declarations = readdirSync(join(DIST, 'types', 'components'), { recursive: true, encoding: 'utf8' });

/** The declarations of the events that the tags in a folder fire; of all tags without a folder. @param {string} folder */
const eventsOf = (folder) =>
  declarations
    .filter((file) => /^[\w-]+\/events\//.test(file))
    .filter((file) => folder === '' || file.startsWith(`${folder}/`) || file.startsWith('shared/'))
    .sort();

/** @param {string} declaration */
const address = (declaration) => `./types/components/${declaration.replace(/\.d\.ts$/, '.js')}`;

for (const declaration of declarations) {
  const [, folder = '', entry = ''] = /^(?:([\w-]+)\/)?(renovation-[\w-]+)\.d\.ts$/.exec(declaration) ?? [];
  if (!modules.includes(`${entry}.js`)) continue;
  const lines = [
    `export * from '${address(declaration)}';`,
    // A page writes listeners without importing the event classes; their types have to come with the tag.
    ...eventsOf(folder).map((events) => `export type * from '${address(events)}';`),
  ];
  writeFileSync(join(DIST, `${entry}.d.ts`), `${lines.join('\n')}\n`);
}

cpSync(DEFINITIONS, join(DIST, 'survey-definitions'), { recursive: true });

hoistImports(DIST, modules);

const integrity = Object.fromEntries(
  modules.map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(DIST, file)))
      .digest('base64')}`,
  ]),
);
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);

/**
 * Writes `domain/study/study-schema.ts` and its definitions: the rules of `survey-definitions/study.schema.json` without the sentences
 * for editors, as code that a browser can load. Run it after a change of the schema; a test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const NOT_RULES = new Set(['$schema', 'title', 'description', 'default']);

/**
 * What a check needs of a schema.
 *
 * @param names true inside `properties` and `definitions`, where keys are names rather than keywords
 */
export function rulesOf(schema, names = false) {
  if (Array.isArray(schema)) return schema.map((item) => rulesOf(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => names || !NOT_RULES.has(key))
      .map(([key, value]) => [key, rulesOf(value, !names && (key === 'properties' || key === 'definitions'))]),
  );
}

async function write() {
  const { definitions, ...schema } = rulesOf(JSON.parse(readFileSync('survey-definitions/study.schema.json', 'utf8')));
  const code = JSON.stringify(schema).replace(/\}$/u, ', definitions: studySchemaDefinitions }');
  await writeCode(
    'study-schema',
    `import { studySchemaDefinitions } from './study-schema-definitions.js';

  export const studySchema: Schema = ${code};`,
  );
  await writeCode(
    'study-schema-definitions',
    `export const studySchemaDefinitions: NonNullable<Schema['definitions']> = ${JSON.stringify(definitions)};`,
  );
}

async function writeCode(name, rules) {
  const code = `/**
   * The rules of \`survey-definitions/study.schema.json\`, written by \`node scripts/write-study-schema.mjs\`.
   * Change the schema, then run the script.
   */
  import type { Schema } from './schema.js';
  ${rules}
  `;
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8'));
  writeFileSync(`domain/study/${name}.ts`, await format(code, { parser: 'typescript', ...style }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();

// @ts-check
/**
 * Finds what the tags offer without saying so: properties and events without a sentence, and slots, parts and custom
 * properties that the source uses and no JSDoc names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be seen in the source, and where the manifest documents it. */
const VISIBLE = /** @type {const} */ ([
  { of: 'cssProperties', tag: '@cssproperty', pattern: /var\(\s*(--renovation-[\w-]+)/g },
  { of: 'cssParts', tag: '@csspart', pattern: /\bpart="([\w\s-]+)"/g },
  { of: 'slots', tag: '@slot', pattern: /<slot name="([\w-]+)"/g },
]);

/**
 * @param {string} root  folder of the project
 * @param {import('./public-manifest.mjs').Manifest} manifest
 * @returns {string[]} one sentence for each, empty when all is said
 */
export function undocumented(root, manifest) {
  const tags = manifest.modules.flatMap((module) => module.declarations.filter((each) => each.customElement));
  const silent = tags.flatMap((tag) =>
    ['members', 'events'].flatMap((kind) =>
      (tag[/** @type {'members' | 'events'} */ (kind)] ?? [])
        .filter((entry) => !entry.description)
        .map((entry) => `<${tag.tagName}>: "${entry.name || entry.type?.text}" has no sentence in JSDoc.`),
    ),
  );
  const sources = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const hidden = VISIBLE.flatMap(({ of, tag, pattern }) => {
    const said = new Set(tags.flatMap((each) => (each[of] ?? []).map((entry) => entry.name)));
    return sources.flatMap((file) =>
      [...readFileSync(join(root, 'components', file), 'utf8').matchAll(pattern)]
        .flatMap((match) => (match[1] ?? '').split(/\s+/))
        .filter((name) => name && !said.has(name))
        .map((name) => `components/${file}: "${name}" is in no tag's JSDoc (${tag}).`),
    );
  });
  return [...new Set([...silent, ...hidden])];
}

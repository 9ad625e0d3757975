// @ts-check
/**
 * Reads the tags that the kit publishes out of the source: what cem finds, less everything that is nobody's business
 * outside. A tag is public when it has an entry of its own, `components/<folder>/<tag>.ts`.
 */
import { basename } from 'node:path';
// @ts-expect-error The analyzer ships no types for this module.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * @typedef {{ text: string }} TypeText
 * @typedef {{ name: string; description?: string; type?: TypeText; default?: string }} Described
 * @typedef {Described & { kind: string; privacy?: string; static?: boolean; attribute?: string; reflects?: boolean;
 *   readonly?: boolean; parameters?: Described[]; return?: { type?: TypeText }; inheritedFrom?: unknown }} Member
 * @typedef {object} Declaration
 * @property {string} kind
 * @property {string} name
 * @property {string} [description]
 * @property {string} [summary]
 * @property {string} [tagName]
 * @property {boolean} [customElement]
 * @property {{ name: string; package?: string; module?: string }} [superclass]
 * @property {Member[]} [members]
 * @property {(Described & { fieldName?: string; inheritedFrom?: unknown })[]} [attributes]
 * @property {(Described & { inheritedFrom?: unknown })[]} [events]
 * @property {Described[]} [slots]
 * @property {Described[]} [cssParts]
 * @property {Described[]} [cssProperties]
 * @typedef {{ kind: string; path: string; declarations: Declaration[]; exports: unknown[] }} Module
 * @typedef {{ schemaVersion: string; readme: string; modules: Module[] }} Manifest
 */

/** What Lit elements have by nature says nothing about a tag. */
const LIFECYCLE = new Set(['styles', 'shadowRootOptions', 'eventName', 'createRenderRoot', 'render']);

/** @param {Member} member */
const isPublic = (member) =>
  member.privacy !== 'private' &&
  member.privacy !== 'protected' &&
  !member.name.startsWith('#') &&
  !member.name.startsWith('_') &&
  !LIFECYCLE.has(member.name) &&
  (member.kind !== 'method' || member.description !== undefined);

/** Where something was inherited from is our floor plan, not theirs. @template {object} T @param {T} entry @returns {T} */
function withoutOrigin(entry) {
  const { inheritedFrom, ...rest } = /** @type {T & { inheritedFrom?: unknown }} */ (entry);
  return /** @type {T} */ (rest);
}

/** @param {Declaration} declaration  @returns {Declaration} */
function publicPartOf(declaration) {
  const { members, attributes, events, superclass, ...rest } = declaration;
  const shown = (members ?? []).filter(isPublic).map(withoutOrigin);
  const fields = new Set(shown.map((member) => member.name));
  return {
    ...rest,
    ...(declaration.customElement ? { superclass: { name: 'LitElement', package: 'lit' } } : {}),
    members: shown,
    ...(attributes
      ? { attributes: attributes.filter((each) => fields.has(each.fieldName ?? each.name)).map(withoutOrigin) }
      : {}),
    ...(events ? { events: events.map(withoutOrigin) } : {}),
  };
}

/**
 * @param {string} root  folder of the project
 * @returns {Promise<Manifest>} tags by name, each with the address of its built module
 */
export async function publicManifest(root) {
  /** @type {Manifest} */
  const manifest = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'components/**/*.ts', '--exclude', '**/*.d.ts'],
    cwd: root,
    noWrite: true,
  });
  const modules = manifest.modules.flatMap((module) => {
    const tag = basename(module.path, '.ts');
    const element = module.declarations.find((each) => each.customElement && each.tagName === tag);
    if (!element || !tag.startsWith('renovation-')) return [];
    const path = `dist/${tag}.js`;
    return [
      {
        kind: module.kind,
        path,
        declarations: [publicPartOf(element)],
        exports: [
          { kind: 'js', name: element.name, declaration: { name: element.name, module: path } },
          { kind: 'custom-element-definition', name: tag, declaration: { name: element.name, module: path } },
        ],
      },
    ];
  });
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: modules.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

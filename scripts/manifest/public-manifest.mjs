// @ts-check
/**
 * Reads the tags that the kit publishes out of the source: what cem finds, less everything that is nobody's business
 * outside. A tag is public when it has an entry of its own, `components/<folder>/<tag>.ts`.
 */
import { basename } from 'node:path';
// @ts-expect-error The analyzer ships no types for this module.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { TypeFacts } from './type-facts.mjs';

/**
 * @typedef {{ text: string }} TypeText
 * @typedef {{ name: string; description?: string; type?: TypeText; parsedType?: TypeText; default?: string }} Described
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
 * @property {(Omit<Described, 'name'> & { name?: string; inheritedFrom?: unknown })[]} [events]  nameless when only a dispatch was seen
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

/** @param {Declaration} declaration @param {TypeFacts} facts  @returns {Declaration} */
function publicPartOf(declaration, facts) {
  const { members = [], attributes = [], events = [], ...rest } = declaration;
  const shown = members.filter(isPublic).map(withoutOrigin);
  const fields = new Set(shown.map((member) => member.name));
  /** @template {Described} T @param {T} entry @param {string} field @returns {T} */
  const withWords = (entry, field) => {
    const words = facts.words(declaration.name, field);
    return words === undefined ? entry : { ...entry, parsedType: { text: words } };
  };
  return {
    ...rest,
    superclass: { name: 'LitElement', package: 'lit' },
    members: shown.map((member) => (member.kind === 'field' ? withWords(member, member.name) : member)),
    attributes: attributes
      .filter((each) => fields.has(each.fieldName ?? each.name))
      .map((each) => withWords(withoutOrigin(each), each.fieldName ?? each.name)),
    events: namedEvents(events),
    ...(rest.cssProperties ? { cssProperties: rest.cssProperties.map(withoutOrigin) } : {}),
    ...(rest.cssParts ? { cssParts: rest.cssParts.map(withoutOrigin) } : {}),
  };
}

/**
 * cem also notes every `dispatchEvent(new SomeEvent(…))`, without its name: once the event is documented, that note
 * says nothing more.
 * @param {NonNullable<Declaration['events']>} events
 */
function namedEvents(events) {
  const named = events.filter((event) => event.name?.startsWith('renovation-'));
  const documented = new Set(named.map((event) => event.type?.text));
  return [...named, ...events.filter((event) => !named.includes(event) && !documented.has(event.type?.text))].map(
    withoutOrigin,
  );
}

/** `renovation-survey` is the class RenovationSurvey. @param {string} tag */
const classNameOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());

/**
 * @param {string} root  folder of the project
 * @returns {Promise<Manifest>} tags by name, each with the address of its built module and the events that it fires
 */
export async function publicManifest(root) {
  /** @type {Manifest} */
  const found = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'components/**/*.ts', '--exclude', '**/*.d.ts'],
    cwd: root,
    noWrite: true,
  });
  const tags = found.modules
    .filter(({ path }) => /^components\/(?!shared\/)[\w-]+\/renovation-[\w-]+\.ts$/.test(path))
    .flatMap((module) => {
      const tagName = basename(module.path, '.ts');
      const element = module.declarations.find((each) => each.name === classNameOf(tagName));
      return element ? [{ source: module.path, tagName, element }] : [];
    })
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const facts = new TypeFacts(
    root,
    tags.map((tag) => tag.source),
  );
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: tags.map(({ tagName, element }) => {
      const path = `dist/${tagName}.js`;
      const declaration = { name: element.name, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [
          publicPartOf({ ...element, tagName, customElement: true }, facts),
          ...namedEvents(element.events ?? []).flatMap((event) => facts.event(event.type?.text ?? '') ?? []),
        ],
        exports: [
          { kind: 'js', name: element.name, declaration },
          { kind: 'custom-element-definition', name: tagName, declaration },
        ],
      };
    }),
  };
}

/**
 * Writes the ten-minute variant of the broad questionnaire: every question marked `short`, the pages, measures and
 * domains that still have something to them, and the same words. With `--check` it writes nothing and fails when the
 * variant on disk is not what the questionnaire now gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const folder = new URL('../survey-definitions/', import.meta.url);
const source = new URL('social-renovation.json', folder);
const target = new URL('social-renovation-short.json', folder);

/** The questions that a condition reads: `{help_wish}` or `{trust.police}`, but not `{wave}` or a row's `{item}`. */
function questionsIn(element, known) {
  return Object.entries(element)
    .filter(([key, value]) => key.endsWith('If') && typeof value === 'string')
    .flatMap(([, condition]) => [...condition.matchAll(/\{([^}.[]+)/g)].map(([, name]) => name))
    .filter((name) => known.has(name));
}

/** What the short variant is, given the whole questionnaire. Throws when a kept condition reads a question left out. */
function shortOf(definition) {
  const everyName = new Set(definition.pages.flatMap((page) => page.elements.map(({ name }) => name)));
  const pages = definition.pages
    .map((page) => ({
      ...page,
      elements: page.elements.filter(({ short }) => short === true).map(({ short: _, ...question }) => question),
    }))
    .filter((page) => page.elements.length > 0);

  const questions = pages.flatMap((page) => page.elements);
  const kept = new Set(questions.map(({ name }) => name));
  for (const element of [...pages, ...questions]) {
    const missing = questionsIn(element, everyName).filter((name) => !kept.has(name));
    if (missing.length > 0) {
      throw new Error(`"${element.name}" is in the short variant but depends on ${missing.join(', ')}, which is not.`);
    }
  }

  const measures = definition.measures.filter(({ items }) => items.every((item) => kept.has(item.split('.')[0])));
  const domains = definition.domains.filter(({ id }) => questions.some(({ domain }) => domain === id));
  return { ...definition, definitionId: `${definition.definitionId}-short`, domains, measures, pages };
}

const style = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8'));
const text = await format(JSON.stringify(shortOf(JSON.parse(readFileSync(source, 'utf8')))), {
  parser: 'json',
  ...style,
});

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('social-renovation-short.json is behind social-renovation.json: run node scripts/make-short.mjs');
  process.exitCode = 1;
}

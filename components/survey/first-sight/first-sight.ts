/** What can be seen of a questionnaire's first page before the engine is there. */
import type { Foreseen } from '../foresee.js';
import { baseOf, OURS } from '../player/word-sources.js';
import { FirstSightElement } from './first-sight-element.js';
import { PlainReader, type EngineWords } from './plain-page.js';

/** Null where nothing of it is plain: its texts are Markdown, or the definition has to be checked first. */
export async function firstSightOf({ look, seen }: Foreseen, language: string): Promise<FirstSightElement | null> {
  if (!seen || seen.hasMarkup) return null;
  const page = new PlainReader(language, await wordsFor(language)).page(look.definition);
  if (!page) return null;
  const element = new FirstSightElement();
  element.draw(page);
  return element;
}

/** Of our languages we know what survey-core says. */
async function wordsFor(language: string): Promise<EngineWords | null> {
  const base = baseOf(language);
  if (!Object.hasOwn(OURS, base)) return null;
  try {
    return (await OURS[base as keyof typeof OURS]()).messages.ofEngine;
  } catch {
    return null; // asked for again by whoever needs them
  }
}

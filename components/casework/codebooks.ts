/** The questionnaires of a study as far as titles and counting go: fetched when somebody first needs them, and kept. */
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import type { StudyServicesSet } from '../shared/contexts.js';

const shelf = new WeakMap<StudyConfig, Promise<readonly Codebook[]>>();

/** Rejects when one cannot be had; the next one who asks tries again. */
export function codebooksOf({
  study: { config, baseUrl },
}: Pick<StudyServicesSet, 'study'>): Promise<readonly Codebook[]> {
  const known = shelf.get(config);
  if (known) return known;
  const reading = import('../study/read-codebooks.js').then(({ readCodebooks }) => readCodebooks(config, baseUrl));
  shelf.set(config, reading);
  reading.catch(() => shelf.delete(config));
  return reading;
}

/** Reads what a questionnaire means in a study: the same on a page and in Node, so that both make one release. */
import type { Result } from '../../domain/failure.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import { readCodebook, type CodebookFailure } from '../../domain/questionnaire/read-codebook.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { engineLabels } from './locales/engine-labels.js';

/** @param id  what the study calls the questionnaire; counts where the questionnaire does not name itself */
export const studyCodebook = (
  definition: unknown,
  id: string,
  { waves }: Pick<StudyConfig, 'waves'>,
): Result<Codebook, CodebookFailure> =>
  readCodebook(definition, {
    fallback: { id, version: '0' },
    waves: waves.map((wave) => wave.id),
    labels: engineLabels,
  });

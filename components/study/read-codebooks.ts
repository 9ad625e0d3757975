/** Fetches the questionnaires of a study and reads what they mean. Without the survey engine. */
import { KitError } from '../../domain/failure.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import type { DefinitionConfig, StudyConfig } from '../../domain/study/study-config.js';
import { studyCodebook } from './study-codebook.js';

/**
 * In the order of the study. One that cannot be read makes it reject: results with a questionnaire left out would
 * look whole, and are not.
 */
export function readCodebooks(config: StudyConfig, baseUrl: string): Promise<readonly Codebook[]> {
  return Promise.all(config.definitions.map((definition) => readOne(definition, baseUrl, config)));
}

async function readOne({ id, src }: DefinitionConfig, baseUrl: string, config: StudyConfig): Promise<Codebook> {
  const url = new URL(src, baseUrl).href;
  let definition: unknown;
  try {
    const answer = await fetch(url, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(`${answer.status}`);
    definition = await answer.json();
  } catch (cause) {
    throw new KitError('environment/network', `The questionnaire ${id} could not be read from ${url}.`, { cause });
  }
  const codebook = studyCodebook(definition, id, config);
  if (codebook.ok) return codebook.value;
  throw new KitError('environment/network', `There is no questionnaire at ${url}.`, { cause: codebook.failure });
}

/** A `study.json` with its questionnaires, from files: read as a page reads them, so that both mean the same. */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { studyCodebook } from '../../components/study/study-codebook.js';
import { fail, succeed, type Result } from '../../domain/failure.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import { checkStudy } from '../../domain/study/check-study.js';
import type { DefinitionConfig, StudyConfig } from '../../domain/study/study-config.js';
import type { StudyFinding } from '../../domain/study/study-finding.js';
import type { FileFault } from '../locales/messages.js';
import type { ReleaseCommand } from './options.js';
import { readFile } from './read-file.js';

export type StudyFault =
  FileFault | { readonly reason: 'study'; readonly file: string; readonly findings: readonly StudyFinding[] };

export interface ReadStudy {
  readonly config: StudyConfig;
  readonly codebooks: readonly Codebook[];
}

export async function readStudy({
  study,
  definitions,
}: Pick<ReleaseCommand, 'study' | 'definitions'>): Promise<Result<ReadStudy, StudyFault>> {
  const text = await readFile(study);
  if (!text.ok) return text;
  const checked = checkStudy(text.value);
  if (!checked.ok) return fail({ reason: 'study', file: study, findings: checked.failure });
  const { config } = checked.value;
  const codebooks: Codebook[] = [];
  for (const definition of config.definitions) {
    const read = await readDefinition(definition, config, study, definitions);
    if (!read.ok) return read;
    codebooks.push(read.value);
  }
  return succeed({ config, codebooks });
}

async function readDefinition(
  { id, src }: DefinitionConfig,
  config: StudyConfig,
  study: string,
  folder: string | null,
): Promise<Result<Codebook, FileFault>> {
  const file = definitionFile(id, src, study, folder);
  if (file === null) return fail({ reason: 'questionnaire-elsewhere', id, address: src });
  const text = await readFile(file);
  if (!text.ok) return text;
  let definition: unknown;
  try {
    definition = JSON.parse(text.value.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fail({ reason: 'questionnaire-not-json', file, detail: error instanceof Error ? error.message : '' });
  }
  const codebook = studyCodebook(definition, id, config);
  return codebook.ok ? codebook : fail({ reason: 'not-a-questionnaire', file });
}

/** Beside the study, as its `src` says, or in the folder by the file's name or the questionnaire's id. Null: on the web. */
function definitionFile(id: string, src: string, study: string, folder: string | null): string | null {
  const path = /^https?:/iu.test(src) ? new URL(src).pathname : (src.split(/[?#]/u, 1)[0] ?? src);
  if (folder === null) return /^https?:/iu.test(src) ? null : resolve(dirname(study), decodeURIComponent(path));
  const named = resolve(folder, basename(decodeURIComponent(path)));
  const byId = resolve(folder, `${id}.json`);
  return !existsSync(named) && existsSync(byId) ? byId : named;
}

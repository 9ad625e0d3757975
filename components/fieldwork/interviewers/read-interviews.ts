/** What a wave's interviews hold, as far as comparing interviewers goes: read when that is asked for, and not before. */
import { fail, succeed } from '../../../domain/failure.js';
import { itemCountsOf } from '../../../domain/fieldwork/interview-items.js';
import type { ItemCounts } from '../../../domain/fieldwork/interviewer-figures.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { codebooksOf } from '../codebooks.js';

export interface Interviews {
  /** The wave's main questionnaire; null where the study names none. */
  readonly codebook: Codebook | null;
  readonly items: ReadonlyMap<string, ItemCounts>;
  readonly responses: ReadonlyMap<string, ResponseRecord>;
}

/** Withdrawn ones are left out. Rejects when a questionnaire cannot be had. */
export async function readInterviews(
  { study, store }: StudyServicesSet,
  wave: string,
): Promise<StoreResult<Interviews>> {
  const { config } = study;
  const [codebooks, found] = await Promise.all([codebooksOf(study), store.responses({ study: config.id, wave })]);
  if (!found.ok) return fail(found.failure);
  const byId = new Map(config.definitions.map(({ id }, index) => [id, codebooks[index]]));
  const items = new Map<string, ItemCounts>();
  const responses = new Map<string, ResponseRecord>();
  for (const response of found.value) {
    const codebook = byId.get(response.definition.id);
    if (response.state === 'withdrawn' || !codebook) continue;
    items.set(response.id, itemCountsOf(codebook, response));
    responses.set(response.id, response);
  }
  const main = config.waves.find(({ id }) => id === wave)?.definitions[0];
  return succeed({ codebook: byId.get(main ?? '') ?? null, items, responses });
}

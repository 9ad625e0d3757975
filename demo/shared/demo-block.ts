/**
 * Puts the generated block into the local store of the study around it, once: 174 homes and the first wave of answers.
 * The demo is the one place where everything is joined; a real page gets its register by import.
 */
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import { demoData } from './demo-data.js';
import { defineFilling } from './fills-store.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';

const filled = new Map<string, Promise<void>>();

/** Resolves when the block is in the store. Asked for twice, it is done once. */
export function fillStore({ study, store }: Pick<StudyServicesSet, 'study' | 'store'>): Promise<void> {
  const known = filled.get(study.config.id);
  if (known) return known;
  const filling = fill(study.config.id, store);
  filled.set(study.config.id, filling);
  return filling;
}

async function fill(study: string, store: StudyServicesSet['store']): Promise<void> {
  const places = await store.places(study);
  if (!places.ok) throw new Error(places.failure.reason);
  if (places.value.length > 0) return;
  const [households, responses] = await Promise.all([
    demoData<HouseholdRecord[]>('households'),
    demoData<ResponseRecord[]>('responses'),
  ]);
  const kept = await store.importRecords({ households, responses });
  if (!kept.ok) throw new Error(kept.failure.reason);
}

defineFilling('demo-block', fillStore);

/** Puts the invented fieldwork of a study into the local store, once; what it is follows from the moment of the visit. */
import { currentWave } from '../../components/casework/current-wave.js';
import type { ClockService } from '../../components/shared/contexts.js';
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import type { Result } from '../../domain/failure.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { fillStore } from './demo-block.js';
import { demoData } from './demo-data.js';
import { everyoneEvening } from './fieldwork/everyone-evening.js';
import { fieldworkHistory, type FieldworkHistory } from './fieldwork/fieldwork-history.js';
import { firstEvening } from './fieldwork/first-evening.js';

type Services = Pick<StudyServicesSet, 'study' | 'store'> & { readonly clock: ClockService };

/** How the fieldwork of a study is made; one without stays as its visitor made it. */
const MAKERS: Readonly<
  Record<string, (services: Services, study: StudyConfig, wave: string, now: number) => Promise<FieldworkHistory>>
> = {
  'de-linde': async (services, study, wave, now) => {
    await fillStore(services);
    const [households, interviews] = await Promise.all([
      services.store.households(study.id).then(valueOf),
      demoData<ResponseRecord[]>('interviews'),
    ]);
    return fieldworkHistory(study, wave, households, interviews, now);
  },
  'de-wilg': async ({ store }, study, wave, now) => {
    const [doors, talks] = await Promise.all([
      demoData<HouseholdRecord[]>('doors-households'),
      demoData<ResponseRecord[]>('doors-interviews'),
    ]);
    valueOf(await store.importRecords({ households: doors }));
    return firstEvening(study, wave, doors, talks, now);
  },
  'de-es': async ({ store }, study, wave, now) => {
    const [homes, talks] = await Promise.all([
      demoData<HouseholdRecord[]>('everyone-households'),
      demoData<ResponseRecord[]>('everyone-interviews'),
    ]);
    valueOf(await store.importRecords({ households: homes }));
    return everyoneEvening(study, wave, homes, talks, now);
  },
};

/** Resolves when the store holds it. */
export async function fillFieldwork(services: Services): Promise<void> {
  const { config } = services.study;
  const now = services.clock.now();
  const make = MAKERS[config.id];
  const wave = currentWave(config, now)?.id;
  if (!make || wave === undefined) return;
  const fieldwork = await services.store.fieldwork();
  if (valueOf(await fieldwork.entries({ study: config.id })).length > 0) return;
  const { interviewers, cases, entries, responses } = await make(services, config, wave, Date.parse(now));
  valueOf(await services.store.importRecords({ responses }));
  valueOf(await fieldwork.putInterviewers(interviewers));
  valueOf(await fieldwork.addCases(cases));
  // The last: whoever was interrupted before finds no entries, and begins again.
  valueOf(await fieldwork.append(entries));
}

function valueOf<T>(result: Result<T, { readonly reason: string }>): T {
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

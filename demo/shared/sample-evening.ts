/** Fills an invented evening, once: the study's topics, and for the example also votes, names and grievances. */
import type { ClockService } from '../../components/shared/contexts.js';
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import { OWN_CONSENT, signUpOf } from '../../domain/evening/entries.js';
import { eveningId, type EveningTopicRecord } from '../../domain/evening/evening-records.js';
import type { EveningKey, EveningStore } from '../../domain/evening/evening-store.js';
import { ideasOfStudy, topicOf } from '../../domain/evening/topic-sources.js';
import { seeded } from '../../tests/support/seeded.js';

const TURNS = 34;

/** How many in a hundred vote for each topic, in the order of the study. */
const LIKED = [62, 45, 38, 24];

/** Invented; the last one joins without a name. */
const JOINERS: readonly (readonly [topic: number, name: string, contact: string])[] = [
  [0, 'A. Voorbeeld', '06 00 00 00 01'],
  [0, 'Mw. Proef', 'proef@example.org'],
  [2, 'Familie Test', '020 000 00 02'],
  [0, '', ''],
];

const GRIEVANCES: readonly (readonly [language: string, text: string])[] = [
  ['nl', 'De lift doet het vaak niet. Ik woon op de zesde en kan de trap niet op.'],
  ['tr', 'Kapının önünde hep çöp var.'],
  ['nl', 'Ik heb drie keer gebeld en niemand belde terug.'],
];

type Services = Pick<StudyServicesSet, 'study' | 'store'> & { readonly clock: ClockService };

/** @param example with votes, names and grievances; without: topics alone */
export async function fillEvening({ study, store, clock }: Services, name: string, example: boolean): Promise<void> {
  const key = { study: study.config.id, name };
  const evenings = await store.evening();
  const found = await evenings.state(key);
  if (!found.ok || found.value.record) return;
  const topics = ideasOfStudy(study.config.topics).map((idea, index) => topicOf(idea, key, index + 1));
  await evenings.putTopics(key, topics);
  if (example) await fillEntries(evenings, key, topics, clock);
}

async function fillEntries(
  evenings: EveningStore,
  key: EveningKey,
  topics: readonly EveningTopicRecord[],
  clock: ClockService,
): Promise<void> {
  const random = seeded(2612);
  const head = { study: key.study, evening: eveningId(key.study, key.name) };
  for (let turn = 0; turn < TURNS; turn++) {
    const liked = topics.filter((_, index) => random() * 100 < (LIKED[index] ?? 0)).map(({ id }) => id);
    await evenings.putBallot(key, { ...head, id: clock.newId(), topics: liked });
  }
  const day = clock.now().slice(0, 10);
  for (const [topic, written, contact] of JOINERS) {
    const signUp = signUpOf(
      { topic: topics[topic]?.id ?? null, name: written, contact, agreed: true },
      { ...key, id: clock.newId(), language: 'nl', day, consent: OWN_CONSENT },
    );
    if (signUp.ok) await evenings.addSignUp(key, signUp.value);
  }
  for (const [language, text] of GRIEVANCES) {
    await evenings.addGrievance(key, { ...head, id: clock.newId(), language, text });
  }
}

/** The waves beside the one that is open, to stand next to it: read as they are, and nothing made or kept up to date. */
import { attemptsOf } from '../../domain/fieldwork/case-log.js';
import { caseState, type CaseHousehold } from '../../domain/fieldwork/case-state.js';
import { FieldworkTally } from '../../domain/fieldwork/fieldwork-tally.js';
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import type { HouseholdPlace } from '../../domain/records/records.js';
import type { CaseBook } from '../casework/case-book.js';

/** Waves without cases are left out, and so is everything when the store cannot be read: these are figures beside. */
export async function readOtherWaves({
  study,
  wave: open,
  store,
  fieldwork,
  slots,
}: CaseBook): Promise<ReadonlyMap<string, FieldworkTally>> {
  const others = study.waves.filter(({ id }) => id !== open);
  if (others.length === 0) return new Map();
  const [places, entries] = await Promise.all([store.places(study.id), fieldwork.entries({ study: study.id })]);
  if (!places.ok || !entries.ok) return new Map();
  const households = new Map(places.value.map((place) => [place.id, householdAt(place)]));
  const logs = new Map<string, CaseEntry[]>();
  for (const entry of entries.value) {
    const log = logs.get(entry.case);
    if (log) log.push(entry);
    else logs.set(entry.case, [entry]);
  }
  const tallies = new Map<string, FieldworkTally>();
  for (const { id: wave } of others) {
    const cases = await fieldwork.cases({ study: study.id, wave });
    if (!cases.ok || cases.value.length === 0) continue;
    const tally = new FieldworkTally(study.protocol, slots);
    for (const record of cases.value) {
      const household = households.get(record.household);
      if (!household) continue;
      const log = logs.get(record.id) ?? [];
      const state = caseState({ record, household, entries: log, hold: null }, study.protocol, slots);
      tally.put({ state, attempts: attemptsOf(log), residents: state.residents?.length ?? null });
    }
    tallies.set(wave, tally);
  }
  return tallies;
}

/** Counting needs to know where a home is; what keeps it from being called says nothing of what was done. */
const householdAt = ({ complex, building, stairwell }: HouseholdPlace): CaseHousehold => ({
  complex,
  building,
  stairwell,
  language: null,
  phones: [],
  doNotContact: false,
  movedOutAt: null,
});

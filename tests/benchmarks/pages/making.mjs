/**
 * Fills the store of a study with a hundred thousand responses of sixty questions in three waves. What makes the release
 * of them is the built kit, on a page of its own (`lib/making.mjs`).
 */
import { openDB } from 'idb';
import { readCodebook } from '../../../domain/questionnaire/read-codebook.ts';
import { openStore } from '../../../storage/open-store.ts';
import { syntheticStudy } from '../../support/synthetic-responses.ts';

const AT = Date.UTC(2026, 10, 16, 9);
const BATCH = 999;
const must = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const homeOf = ({ id, complex, building, stairwell }, number) => ({
  id,
  study: 'bench',
  complex,
  building,
  stairwell,
  address: { street: 'Populierenlaan', number: String(number), addition: null, postcode: '0000 AA', town: 'Testdam' },
  name: null,
  phones: [],
  language: null,
  temporaryAddress: null,
  doNotContact: false,
  accessCode: null,
  movedInAt: null,
  movedOutAt: null,
  revision: 1,
});

globalThis.fill = async (definition, waves, complexes, responses) => {
  const clock = { now: () => new Date(AT).toISOString(), newId: () => crypto.randomUUID() };
  const store = must(await openStore({ clock }));
  const codebook = must(readCodebook(definition));
  let written = 0;
  for (let batch = 0; written < responses; batch += 1) {
    const made = syntheticStudy({
      codebook,
      seed: 1 + batch,
      study: 'bench',
      households: Math.min(BATCH, Math.ceil((responses - written) / waves.length)),
      waves,
      complexes,
      response: 1,
      dropout: 0,
      notAsked: 0,
    });
    const named = (id) => `${String(batch).padStart(3, '0')}-${id}`;
    must(
      await store.importRecords({
        responses: made.responses.map((one) => ({ ...one, id: named(one.id), household: named(one.household) })),
        households: made.places.map((place, number) => homeOf({ ...place, id: named(place.id) }, number)),
      }),
    );
    written += made.responses.length;
  }
  await store.close();
  return written;
};

/** The least that reading them can take: page by page, in the order of their keys, and let go of. */
globalThis.bare = async () => {
  const database = await openDB('renovation-kit');
  const began = performance.now();
  let range = null;
  for (;;) {
    const page = await database.getAll('responses', range, 250);
    if (page.length < 250) break;
    range = IDBKeyRange.lowerBound(page.at(-1).id, true);
  }
  const took = performance.now() - began;
  database.close();
  return took;
};

/** What was counted of them is forgotten, as in a store that comes from an older kit. */
globalThis.forget = async () => {
  const database = await openDB('renovation-kit');
  await database.clear('countedParts');
  database.close();
  return 0;
};

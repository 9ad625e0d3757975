import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { HouseholdRecord } from '../../domain/records/records.js';
import { applyImport } from '../../domain/register/apply-import.js';
import type { ImportPlan } from '../../domain/register/plan-import.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { sampleClock, sampleHousehold } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'register-import';

/** What an import of a file with one other telephone number comes to. */
const otherNumber = (before: HouseholdRecord): ImportPlan => ({
  additions: [],
  updates: [
    {
      line: 2,
      before,
      after: { ...before, phones: ['+31699999999'], revision: before.revision + 1 },
      changed: ['phones'],
    },
  ],
  tenantChanges: [],
  unchanged: [],
  former: [],
  rejected: [],
  duplicates: [],
  unclearTenants: [],
  sharedPhones: [],
  absent: [],
});

describe('a register that two windows work on', () => {
  const windows: IndexedDbStore[] = [];
  const open = (): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    windows.push(store);
    return store;
  };
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('loses nobody’s edit to an import that was planned before it', async () => {
    const [here, there] = [open(), open()];
    for (let round = 0; round < 20; round++) {
      const home = sampleHousehold({ id: `home-${round}`, accessCode: `CODE-${round}` });
      await valueOf(here.putHouseholds([home]));
      const [imported] = await Promise.all([
        applyImport(otherNumber(home), here),
        valueOf(there.putHouseholds([{ ...home, doNotContact: true, revision: 2 }])),
      ]);
      if (!imported.ok) expect(imported.failure).to.include({ reason: 'changed-meanwhile' });
      expect(await valueOf(here.household(home.id)), `round ${round}`).to.include({ doNotContact: true });
    }
  });
});

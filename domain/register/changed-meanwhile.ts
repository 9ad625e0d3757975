/** Whether households may be written that were worked out from what was read some time ago. Stores apply it. */
import type { HouseholdRecord } from '../records/records.js';

/**
 * The ids of those that do not follow on what is stored: a record of revision 1 must be new, any other one on from the
 * stored one. One that is stored just as it is given was written before, and changes nothing.
 */
export function changedMeanwhile(
  records: readonly HouseholdRecord[],
  stored: ReadonlyMap<string, HouseholdRecord>,
): readonly string[] {
  return records
    .filter((record) => {
      const kept = stored.get(record.id);
      if (kept && JSON.stringify(kept) === JSON.stringify(record)) return false;
      return record.revision === 1 ? kept !== undefined : kept?.revision !== record.revision - 1;
    })
    .map(({ id }) => id);
}

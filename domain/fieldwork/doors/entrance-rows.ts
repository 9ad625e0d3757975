/** The rows of one stairwell: floors above each other where the numbers name them, galleries, or one row. */
import type { Door, DoorRow, PlannedHome } from './door-plan.js';
import { floorsOf, galleriesOf } from './floors.js';
import { groupBy } from './group-by.js';
import { naturalOrder } from './natural-order.js';

/** By street, number and addition; by case where a register has one home twice. */
export const byAddress = (a: PlannedHome, b: PlannedHome): number => {
  const [one, other] = [a.household.address, b.household.address];
  return (
    naturalOrder(one.street, other.street) ||
    naturalOrder(one.number, other.number) ||
    naturalOrder(one.addition ?? '', other.addition ?? '') ||
    naturalOrder(a.case, b.case)
  );
};

/** @param homes of one entrance, ordered `byAddress` */
export function entranceRows(homes: readonly PlannedHome[]): readonly DoorRow[] {
  const addresses = homes.map(({ household }) => household.address);
  const floors = floorsOf(addresses);
  const levels = floors ?? galleriesOf(addresses);
  if (!levels) return [{ floor: null, gallery: false, cells: homes.map(doorOf) }];
  const placed = homes.map((home, index) => ({ home, level: levels[index] ?? 0 }));
  const rows = [...groupBy(placed, ({ level }) => level)]
    .sort(([a], [b]) => b - a)
    .map(([level, row]) => ({ level, homes: row.map(({ home }) => home) }));
  if (!floors) return rows.map((row) => ({ floor: null, gallery: true, cells: row.homes.map(doorOf) }));
  const columns = columnsOf(homes, rows);
  return rows.map((row) => ({
    floor: row.level,
    gallery: false,
    cells: columns.map(({ key, nth }) => {
      const home = row.homes.filter((each) => columnOf(each) === key)[nth];
      return home ? doorOf(home) : null;
    }),
  }));
}

interface Column {
  readonly key: string;
  /** Two doors of one number on one floor stand beside each other. */
  readonly nth: number;
}

/** A house number is a column, as wide as its widest floor. */
function columnsOf(
  ordered: readonly PlannedHome[],
  rows: readonly { readonly homes: readonly PlannedHome[] }[],
): readonly Column[] {
  return [...new Set(ordered.map(columnOf))].flatMap((key) => {
    const width = Math.max(...rows.map((row) => row.homes.filter((home) => columnOf(home) === key).length));
    return Array.from({ length: width }, (_, nth) => ({ key, nth }));
  });
}

const columnOf = ({ household: { address } }: PlannedHome): string => JSON.stringify([address.street, address.number]);

const doorOf = ({ case: id, household: { address } }: PlannedHome): Door => ({
  case: id,
  street: address.street,
  number: [address.number, address.addition].filter(Boolean).join(' '),
});

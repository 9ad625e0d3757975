/**
 * The homes of a study as one meets them on foot: building, stairwell, row, door. Drawn from the register alone, as far
 * as that knows; homes without a stairwell stand by street and postcode, and without a building under none.
 */
import { homeKey } from '../../register/home-address.js';
import type { Building, Entrance, PlannedHome } from './door-plan.js';
import { byAddress, entranceRows } from './entrance-rows.js';
import { isGallery } from './floors.js';
import { groupBy, type Group } from './group-by.js';
import { naturalOrder } from './natural-order.js';
import { StudyOrder, type PlanComplex } from './study-order.js';

/** More doors than this without a stairwell are walked in parts. */
const MOST_IN_A_STRETCH = 48;

/** Complexes, buildings and stairwells in the order of the study; what it does not name after it, by number. */
export function buildingPlan(homes: readonly PlannedHome[], complexes: readonly PlanComplex[]): readonly Building[] {
  const order = new StudyOrder(complexes);
  const byBuilding = groupBy(presentHomes(homes), ({ household: { complex, building } }) => keyOf(complex, building));
  return [...byBuilding]
    .map(([id, group]) => {
      const { complex, building } = group[0].household;
      const entrances = entrancesOf(id, group, order);
      const stacked = entrances.every(({ stairwell }) => isGallery(stairwell));
      return { id, complex, building, stacked, entrances: stacked ? downwards(entrances) : entrances };
    })
    .sort(
      (a, b) =>
        order.complex(a.complex) - order.complex(b.complex) ||
        naturalOrder(a.complex, b.complex) ||
        order.building(a.complex, a.building) - order.building(b.complex, b.building) ||
        naturalOrder(a.building ?? '', b.building ?? ''),
    );
}

const downwards = (entrances: readonly Entrance[]): readonly Entrance[] =>
  [...entrances].sort((a, b) => naturalOrder(b.stairwell ?? '', a.stairwell ?? ''));

/** One door for one home: who moved out is not there any more, unless nobody came after them. */
function presentHomes(homes: readonly PlannedHome[]): readonly PlannedHome[] {
  return [...groupBy(homes, placeOf).values()].flatMap((group) => {
    const present = group.filter(({ household }) => household.movedOutAt === null);
    return present.length > 0 ? present : [group.reduce((a, b) => (movedOut(b) > movedOut(a) ? b : a))];
  });
}

/** With the case, so that two who left on one day are told apart in the same way everywhere. */
const movedOut = ({ case: id, household }: PlannedHome): string => `${household.movedOutAt ?? ''} ${id}`;

const placeOf = ({ household: { complex, address } }: PlannedHome): string => {
  const key = homeKey({ ...address, addition: address.addition?.toUpperCase() ?? null });
  return keyOf(complex, address.street.toLowerCase(), key);
};

function entrancesOf(building: string, homes: Group<PlannedHome>, order: StudyOrder): readonly Entrance[] {
  const { complex, building: name } = homes[0].household;
  const byEntrance = groupBy(homes, ({ household: { stairwell, address } }) =>
    stairwell === null ? keyOf(null, address.street, address.postcode) : keyOf(stairwell),
  );
  return [...byEntrance]
    .flatMap(([key, group]) =>
      stretchesOf(group).map((stretch, index) => entranceOf(keyOf(building, key, index), stretch)),
    )
    .sort(
      (a, b) =>
        order.stairwell(complex, name, a.stairwell) - order.stairwell(complex, name, b.stairwell) ||
        naturalOrder(a.stairwell ?? '', b.stairwell ?? '') ||
        naturalOrder(a.street, b.street) ||
        naturalOrder(a.first, b.first) ||
        naturalOrder(a.id, b.id),
    );
}

/** A stairwell is never cut; a long street is, and never between the doors of one number. */
function stretchesOf(homes: Group<PlannedHome>): readonly Group<PlannedHome>[] {
  const [first, ...rest] = [...homes].sort(byAddress);
  if (first === undefined) return [];
  const whole: Group<PlannedHome> = [first, ...rest];
  const parts = Math.ceil(homes.length / MOST_IN_A_STRETCH);
  if (first.household.stairwell !== null || parts === 1) return [whole];
  const size = Math.ceil(homes.length / parts);
  const byNumber = [...groupBy(whole, ({ household: { address } }) => address.number).values()];
  const stretches: [PlannedHome, ...PlannedHome[]][] = [];
  for (const doors of byNumber) {
    const current = stretches.at(-1);
    if (current && current.length < size) current.push(...doors);
    else stretches.push([...doors]);
  }
  return stretches;
}

/** @param homes ordered `byAddress` */
function entranceOf(id: string, homes: Group<PlannedHome>): Entrance {
  const addresses = homes.map(({ household }) => household.address);
  return {
    id,
    stairwell: homes[0].household.stairwell,
    street: [...new Set(addresses.map(({ street }) => street))].join(' / '),
    first: homes[0].household.address.number,
    last: addresses.at(-1)?.number ?? '',
    rows: entranceRows(homes),
  };
}

const keyOf = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

/**
 * The shape of a release: every group of respondents for which figures may be made, and how the groups add up. A slot
 * is a complex (or all of them) crossed with a group of a breakdown (or everybody). Two kinds of slot are counted and
 * never published, because they could be computed: homes that are not in the register, and people who are in none of
 * a breakdown's groups.
 */
import type { BreakdownColumn } from './breakdowns.js';
import { isInGroup } from './breakdowns.js';
import type { Respondents } from './respondents.js';

export interface Slot {
  /** Index of the complex; null for all of them, −1 for homes that are not in the register. */
  readonly complex: number | null;
  /** Index of the breakdown; null for everybody. */
  readonly breakdown: number | null;
  /** Index of the group in its breakdown; −1 for people in none. */
  readonly group: number;
  readonly published: boolean;
}

/** One slot is made up of others: a complex of its stairwells, everybody of the age groups. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface Design {
  readonly slots: readonly Slot[];
  readonly relations: readonly Relation[];
  readonly waves: number;
  /** Complexes, and one more for homes that are not in the register. */
  readonly places: number;
  readonly breakdowns: readonly BreakdownColumn[];
  /** The slot of a place (`places` for all of them) and a group (groups of all breakdowns in a row, after everybody). */
  slotOf(place: number, group: number): number;
  /** The group in a row of a breakdown's group; its last is "in none". */
  groupOf(breakdown: number, group: number): number;
}

export function designOf(waves: number, complexes: number, breakdowns: readonly BreakdownColumn[]): Design {
  const places = complexes + 1;
  const offsets: number[] = [];
  let groups = 1;
  for (const { groups: own } of breakdowns) {
    offsets.push(groups);
    groups += own.length + 1;
  }
  const slotOf = (place: number, group: number): number => place * groups + group;
  const groupOf = (breakdown: number, group: number): number => (offsets[breakdown] ?? 0) + group;
  const shape = { places, breakdowns, slotOf, groupOf, groups };
  return { slots: slotsOf(shape), relations: relationsOf(shape), waves, ...shape };
}

type Shape = Pick<Design, 'places' | 'breakdowns' | 'slotOf' | 'groupOf'> & { readonly groups: number };

function slotsOf({ places, breakdowns }: Shape): Slot[] {
  const slots: Slot[] = [];
  for (let place = 0; place <= places; place += 1) {
    const complex = place === places ? null : place === places - 1 ? -1 : place;
    slots.push({ complex, breakdown: null, group: 0, published: complex !== -1 });
    breakdowns.forEach(({ groups }, breakdown) => {
      groups.forEach((group, index) => {
        const elsewhere = group.complex !== null && complex !== null && group.complex !== complex;
        slots.push({ complex, breakdown, group: index, published: complex !== -1 && !elsewhere });
      });
      slots.push({ complex, breakdown, group: -1, published: false });
    });
  }
  return slots;
}

function relationsOf({ places, breakdowns, slotOf, groupOf, groups }: Shape): Relation[] {
  const relations: Relation[] = [];
  const everyPlace = Array.from({ length: places }, (_, place) => place);
  for (let group = 0; group < groups; group += 1) {
    relations.push({ total: slotOf(places, group), parts: everyPlace.map((place) => slotOf(place, group)) });
  }
  for (let place = 0; place <= places; place += 1) {
    breakdowns.forEach((breakdown, index) => {
      const parts = [...breakdown.groups, null].map((_, group) => slotOf(place, groupOf(index, group)));
      relations.push({ total: slotOf(place, 0), parts });
    });
    for (const { outer, inner } of nestings(breakdowns)) {
      for (const [group, inside] of inner.groups) {
        relations.push({
          total: slotOf(place, groupOf(outer, group)),
          parts: inside.map((part) => slotOf(place, groupOf(inner.breakdown, part))),
        });
      }
    }
  }
  return relations;
}

interface Nesting {
  readonly outer: number;
  readonly inner: { readonly breakdown: number; readonly groups: ReadonlyMap<number, readonly number[]> };
}

/**
 * Breakdowns of which one splits the groups of the other further: stairwells in buildings, or one question in coarse
 * and in fine groups. What is left of a group when its parts are taken out is reckoned with where it is counted.
 */
function nestings(breakdowns: readonly BreakdownColumn[]): readonly Nesting[] {
  return breakdowns.flatMap((outer, outerIndex) =>
    breakdowns.flatMap((inner, innerIndex): Nesting[] => {
      if (outerIndex === innerIndex || inner.question !== outer.question) return [];
      const groups = new Map<number, readonly number[]>();
      outer.groups.forEach((group, index) => {
        const inside = inner.groups.flatMap((part, partIndex) => (isPartOf(part, group) ? [partIndex] : []));
        if (inside.length > 0) groups.set(index, inside);
      });
      return groups.size === 0 ? [] : [{ outer: outerIndex, inner: { breakdown: innerIndex, groups } }];
    }),
  );
}

type Group = BreakdownColumn['groups'][number];

function isPartOf(part: Group, whole: Group): boolean {
  if (whole.complex !== null) return part.id === whole.id || part.id.startsWith(`${whole.id}/`);
  if (part.codes) return part.codes.every((code) => isInGroup(whole, code));
  if (whole.codes) return false;
  return (part.from ?? -Infinity) >= (whole.from ?? -Infinity) && (part.below ?? Infinity) <= (whole.below ?? Infinity);
}

/** Where a respondent is counted, per breakdown: the index of wave × place × group (in none is the last one). */
export function countingIndex(
  { wave, complex, rows }: Respondents,
  places: number,
  breakdown: BreakdownColumn | null,
): Uint32Array {
  const groups = breakdown ? breakdown.groups.length + 1 : 1;
  const index = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    index[row] = ((wave[row] ?? 0) * places + (complex[row] ?? 0)) * groups + (breakdown?.group[row] ?? 0);
  }
  return index;
}

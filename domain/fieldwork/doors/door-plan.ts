/** The shape of a plan: building, stairwell, row, door. Made by `building-plan.ts`. */
import type { HouseholdRecord } from '../../records/records.js';

/** A household of the register with its case: what a plan needs to know of it, and no name. */
export interface PlannedHome {
  readonly case: string;
  readonly household: Pick<HouseholdRecord, 'complex' | 'building' | 'stairwell' | 'address' | 'movedOutAt'>;
}

export interface Door {
  readonly case: string;
  readonly street: string;
  /** `12 b`: what is on the door. */
  readonly number: string;
}

/** Doors side by side, in the order of their numbers. */
export interface DoorRow {
  /** The floor that the numbers name; 0 is the ground floor. Null where they name none. */
  readonly floor: number | null;
  /** One of several rows that are told apart by hundreds. */
  readonly gallery: boolean;
  /** Null: no door here, while other floors have one; what is above each other stays so. */
  readonly cells: readonly (Door | null)[];
}

/** What one walks through: a stairwell, or a part of a street. */
export interface Entrance {
  /** Stays the same as long as the register does, so that a reload comes back to it. */
  readonly id: string;
  readonly stairwell: string | null;
  readonly street: string;
  /** The first and the last house number. */
  readonly first: string;
  readonly last: string;
  /** As one sees it from the street: the highest floor first. */
  readonly rows: readonly DoorRow[];
}

export interface Building {
  readonly id: string;
  readonly complex: string;
  /** Null for homes of which the register knows no building. */
  readonly building: string | null;
  /** What the register calls stairwells are galleries, one above the other: the highest comes first. */
  readonly stacked: boolean;
  readonly entrances: readonly Entrance[];
}

export const doorsIn = ({ cells }: Pick<DoorRow, 'cells'>): readonly Door[] => cells.filter((cell) => cell !== null);

export const doorsOf = ({ rows }: Pick<Entrance, 'rows'>): readonly Door[] => rows.flatMap(doorsIn);

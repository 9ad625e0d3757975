/** One value of a table that leaves the kit, in no format yet: a value, or the reason why there is none. */

/** Why there is no value, where a reason is known. Every reader keeps these apart; see docs/exports.md. */
export const ABSENCES = ['dont-know', 'refused', 'not-asked'] as const;
export type Absence = (typeof ABSENCES)[number];

export interface Absent {
  readonly absence: Absence;
}

/**
 * A number (also a code of a choice, and a date as days or seconds since 1970-01-01 UTC), a text, a reason, or null: it
 * was asked and passed, or there was no interview.
 */
export type Cell = number | string | Absent | null;

export type Row = readonly Cell[];

/** One object for each, so that millions of cells hold no objects of their own. */
export const ABSENT: Readonly<Record<Absence, Absent>> = {
  'dont-know': { absence: 'dont-know' },
  refused: { absence: 'refused' },
  'not-asked': { absence: 'not-asked' },
};

export const isAbsent = (cell: Cell): cell is Absent => typeof cell === 'object' && cell !== null;

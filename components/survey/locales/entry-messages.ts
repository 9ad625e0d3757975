/** What the kit says around entries that a person adds, removes and puts in order: rows of a table, repeated panels. */
export interface EntryMessages {
  readonly up: string;
  readonly down: string;
  /** Name of an entry that the definition gives no title; counts from 1. */
  readonly entry: (number: number) => string;
  /** Announced after a move; both count from 1. */
  readonly moved: (entry: string, place: number, count: number) => string;
  readonly removed: (entry: string) => string;
  /** Name of the way to the question that is asked now, from the list that it belongs to. */
  readonly path: string;
}

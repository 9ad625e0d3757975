/** What the kit says around choices: lists that are searched or loaded, limits, and putting in order. */
export interface ChoiceMessages {
  readonly loading: string;
  /** There is nothing to choose from, or nothing fits the search. */
  readonly none: string;
  readonly failed: string;
  /** They come from where the study does not allow. */
  readonly blocked: string;
  readonly retry: string;
  /** Announced while somebody searches. */
  readonly found: (count: number) => string;
  readonly search: string;
  /** Name of the button that opens a list. */
  readonly show: string;
  readonly clear: string;
  readonly done: string;
  readonly cancel: string;
  readonly remove: (choice: string) => string;
  /** As many are chosen as the question allows. */
  readonly mostChosen: (count: number) => string;
  readonly missingImage: string;
  readonly ranking: {
    readonly how: string;
    /** The same where choices are first taken into the order. */
    readonly howToChoose: string;
    readonly keepOrder: string;
    readonly up: (choice: string) => string;
    readonly down: (choice: string) => string;
    readonly add: (choice: string) => string;
    readonly takeOut: (choice: string) => string;
    /** Announced after a move; both count from 1. */
    readonly place: (choice: string, place: number, count: number) => string;
    readonly takenOut: (choice: string) => string;
    readonly ranked: string;
    readonly unranked: string;
  };
}

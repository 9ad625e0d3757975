/** What residents read on a card, in their language. Plain words (B1), our own. */

/** The day is written out: `donderdag 3 december`. Times as on the clock: `18:00`. */
export interface CardVisit {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

export interface CardTexts {
  readonly announcement: { readonly heading: string; readonly visit: (visit: CardVisit) => string };
  readonly sorry: {
    readonly heading: string;
    readonly visit: string;
    readonly again: (visit: CardVisit) => string;
  };
  /** What it is about, and that it is free to join in. */
  readonly about: string;
  /** With a code and an address. */
  readonly alone: string;
  readonly address: string;
  readonly code: string;
  readonly qr: string;
  /** Before the number or address to reach us at. */
  readonly questions: string;
}

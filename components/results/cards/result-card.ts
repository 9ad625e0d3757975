/** One result as people see it: a question, how many of ten, and nothing that the release does not say. */

/** How many of ten (or of a hundred) people, in words that are never more than the figures say. */
export interface Amount {
  /** `fewer`: somebody, but less than `n`; `more`: more than `n`, yet not all. */
  readonly kind: 'exactly' | 'about' | 'fewer' | 'more';
  readonly n: number;
  readonly of: 10 | 100;
}

/** Who answered. */
export interface Base {
  readonly count: number;
  /** The count was rounded when it was released. */
  readonly rounded: boolean;
  /** Not everybody was asked: "neighbours who answered this" rather than "neighbours". */
  readonly part: boolean;
  /** So few that a single answer weighs: to be read with care. */
  readonly small: boolean;
}

/** What a card says. */
export type Saying =
  /** Of a question with yes and no: who said yes. */
  | { readonly kind: 'answer'; readonly answer: string; readonly amount: Amount }
  /** Of a measure: for whom it holds. */
  | { readonly kind: 'holds'; readonly amount: Amount }
  /** Answers that were given most, the first one first; of a ranking, those that were put first. */
  | {
      readonly kind: 'most';
      readonly of: 'chosen' | 'named' | 'first';
      readonly answers: readonly MostGiven[];
      /** How many of them share the first place. */
      readonly leaders: number;
    }
  /** Which answer was given most cannot be said: a tie, or a hidden answer that may be it. */
  | { readonly kind: 'unclear' }
  /** Too few people: there is no figure. */
  | { readonly kind: 'hidden' };

export interface MostGiven {
  readonly answer: string;
  readonly amount: Amount;
}

export interface ResultCard {
  /** The question's or measure's name in the release. */
  readonly id: string;
  readonly domain: string | null;
  readonly domainLabel: string | null;
  /** The question as it was asked, or what the measure says of a person. */
  readonly heading: string;
  /** The end of "7 of 10 neighbours …" in the page's own words. */
  readonly end: string | null;
  readonly saying: Saying;
  /** Null where the base is hidden. */
  readonly base: Base | null;
}

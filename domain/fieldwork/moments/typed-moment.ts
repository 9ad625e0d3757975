/** What somebody typed, piece by piece, before it is held against a clock and a zone. */
import type { DayPart, Token, TokenKind } from './token.js';

export interface TypedTime {
  readonly hour: number;
  readonly minute: number;
  /** "zeven", "half acht": twelve hours, and the other twelve. */
  readonly twelveHours: boolean;
  /** "half seven" is 7:30 to the British and 6:30 to the Dutch. */
  readonly rival?: { readonly hour: number; readonly minute: number };
}

export type TypedDay =
  | { readonly kind: 'in-days'; readonly days: number }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'day-of-month'; readonly day: number }
  /**
   * Monday is 1. `next`: of the coming week, where the nearest one could be meant as well. `later`: weeks after the
   * nearest one. `vague`: nobody named the day.
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly next: boolean;
      readonly later?: number;
      readonly vague?: true;
    };

/** A piece says a thing or two; a whole moment says each thing once. */
export interface TypedMoment {
  readonly time?: TypedTime;
  readonly part?: DayPart;
  /** Which end of that part. */
  readonly edge?: 'early' | 'late';
  /** The time is the first of a stretch of time. */
  readonly earliest?: true;
  readonly day?: TypedDay;
  /** Only to check a date with: "dinsdag 3 december". */
  readonly saidWeekday?: number;
  /** Weeks from this one; 0 is this week. */
  readonly weeks?: number;
  /** "over een week": counted from the day that is said with it, or from today. */
  readonly weeksFrom?: 'day';
  /** Minutes from now. */
  readonly wait?: number;
  readonly season?: 'first' | 'second';
}

type Piece = TypedMoment;
type Tokens<K extends readonly TokenKind[]> = {
  readonly [I in keyof K]: Extract<Token, { readonly kind: K[I] }>;
};

/** A row of tokens that says something. Null where the kinds fit and the values do not. */
export interface Form {
  readonly kinds: readonly TokenKind[];
  readonly read: (tokens: readonly Token[]) => Piece | null;
}

/** The one place that trusts the kinds: a form is only ever read with tokens of its own kinds. */
export const form = <const K extends readonly TokenKind[]>(
  kinds: K,
  read: (...tokens: Tokens<K>) => Piece | null,
): Form => ({ kinds, read: (tokens) => read(...(tokens as unknown as Tokens<K>)) });

/** The moment of an appointment as it was understood, with what was guessed and what else it could have been. */
import type { Moment } from '../../records/records.js';

/** What was not said, and taken to be so. Each has a sentence in the locales. */
export type MomentAssumption =
  /** "zeven" was taken to be in calling hours: 19:00. */
  | 'half-of-day'
  /** "half seven": half an hour before or after. */
  | 'half-hour'
  /** "donderdagavond" has no hour; an hour of that part of the day was taken. */
  | 'hour-in-part'
  /** "na zeven", "tussen zeven en acht": the earliest of what was said. */
  | 'earliest'
  /** A day without a time. */
  | 'time'
  /** The time is over for today. */
  | 'tomorrow'
  /** "volgende week" and "dit weekend" have no day. */
  | 'weekday'
  /** "volgende dinsdag", or the name of the day that it is. */
  | 'which-week'
  /** The clock goes back: this time comes twice that night. */
  | 'clock-goes-back'
  /** The clock goes forward over this time: it is as much later. */
  | 'clock-goes-forward';

export interface ReadMoment {
  /** On the whole minute. */
  readonly instant: Moment;
  /** IANA name of the zone that the words were meant in. Kept with the instant, so that it shows as it was agreed. */
  readonly zone: string;
  /** `exact`: nothing had to be assumed. */
  readonly certainty: 'exact' | 'assumed';
  readonly assumptions: readonly MomentAssumption[];
  /** Other readings, likeliest first; at most three. Never in the past. */
  readonly alternatives: readonly Moment[];
}

/** Why no moment could be read. Each reason has a sentence in the locales. */
export type MomentFailure =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-long'; readonly limit: number }
  /** `words` are the ones that mean nothing here; empty when every word is known and their order is not. */
  | { readonly reason: 'not-understood'; readonly words: readonly string[] }
  /** Two days, two times, "'s ochtends 19:00". */
  | { readonly reason: 'contradiction' }
  | { readonly reason: 'no-such-date' }
  /** "dinsdag 4 december", which is a Friday. Monday is 1. */
  | { readonly reason: 'other-weekday'; readonly weekday: number }
  | { readonly reason: 'past'; readonly instant: Moment }
  | { readonly reason: 'too-far'; readonly instant: Moment };

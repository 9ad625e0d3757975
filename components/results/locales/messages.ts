/** The words of result cards, for people who did not ask for statistics: B1, short, never more than the figures say. */
import type { ReleaseFailureReason } from '../../shared/release/release-failure.js';
import type { Amount, Saying } from '../cards/result-card.js';

export type UnknownKind = 'complex' | 'wave' | 'domain' | 'question';

/** An amount with its numbers in the notation of the language. */
export interface WrittenAmount extends Amount {
  readonly number: string;
  readonly total: string;
}

export interface ResultsMessages {
  readonly results: string;
  readonly failure: Readonly<Record<ReleaseFailureReason, string>>;
  readonly unknown: (kind: UnknownKind, id: string) => string;
  readonly known: (ids: string) => string;
  readonly noAnswers: string;
  /** There are answers, and none of them makes a card. */
  readonly noCards: string;
  readonly tooFew: string;
  readonly tooFewWhy: string;
  /** No answer that can be said to be given most. */
  readonly unclear: string;
  /** "About 7 of 10 neighbours say “Yes”." */
  readonly answer: (amount: WrittenAmount, part: boolean, answer: string) => string;
  /** "This is so for about 7 of 10 neighbours." */
  readonly holds: (amount: WrittenAmount, part: boolean) => string;
  /** "About 7 of 10 neighbours feel at home here.": with the end of the sentence from whoever made the page. */
  readonly says: (amount: WrittenAmount, part: boolean, end: string) => string;
  /** "Named most: “Noise”." Several when as many people named them. */
  readonly most: (of: Extract<Saying, { kind: 'most' }>['of'], answers: string) => string;
  readonly quote: (text: string) => string;
  /** "about 4 of 10", beside an answer. */
  readonly amount: (amount: WrittenAmount) => string;
  /** "About 165 neighbours answered this." */
  readonly base: (count: string, rounded: boolean) => string;
  /** Not everybody got the question. */
  readonly part: string;
  readonly small: string;
  readonly plan: string;
  /** "What neighbours say": above a poster and a card. */
  readonly title: string;
  readonly more: string;
  readonly code: string;
  readonly badLink: string;
  readonly privacy: string;
  readonly allComplexes: string;
  /** Where answers that came later are not among the figures. */
  readonly countedUntil: (date: string) => string;
  readonly tools: {
    readonly label: string;
    readonly language: string;
    readonly readAloud: string;
    readonly stopReading: string;
    readonly previous: string;
    readonly next: string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly print: string;
    readonly posterHint: string;
    readonly cardHint: string;
    readonly keys: string;
    /** On a black screen. */
    readonly unblank: string;
  };
  readonly progress: (card: string, cards: string) => string;
}

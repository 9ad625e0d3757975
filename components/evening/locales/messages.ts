/** The words of an evening that residents see: on the tablet that goes round, and on the big screen. B1, short. */
import type { StoreSentences } from '../../shared/locales/store/store-sentences.js';

export interface EveningMessages {
  readonly store: StoreSentences;
  readonly language: string;
  readonly readAloud: string;
  readonly stopReading: string;
  /** "What will be done with it": before a promise. */
  readonly promise: string;
  readonly rest: {
    readonly title: string;
    readonly text: string;
    readonly begin: string;
    /** After a turn: everything of it is saved, and the screen is empty. */
    readonly thanks: string;
    /** The turn was ended because nobody touched the screen. */
    readonly cleared: string;
  };
  readonly vote: {
    readonly title: string;
    readonly text: string;
    readonly none: string;
    readonly done: string;
    readonly saving: string;
    /** "Saved: 2 votes." */
    readonly saved: (votes: number, written: string) => string;
    readonly ended: string;
  };
  readonly more: {
    readonly title: string;
    readonly join: string;
    readonly joined: string;
    readonly grievance: string;
    readonly anotherGrievance: string;
    readonly stop: string;
    readonly savedJoin: string;
    readonly savedGrievance: string;
  };
  readonly join: {
    readonly title: string;
    readonly topic: string;
    readonly name: string;
    readonly contact: string;
    readonly optional: string;
    /** Where the study has no text of its own. */
    readonly consent: string;
    readonly who: string;
    readonly send: string;
    readonly problem: { readonly 'no-topic': string; readonly 'no-consent': string };
  };
  readonly grievance: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly send: string;
    readonly empty: string;
  };
  readonly back: string;
  readonly notSaved: string;
  readonly idle: {
    readonly title: string;
    readonly text: (seconds: string) => string;
    readonly stay: string;
    readonly clear: string;
  };
  readonly board: {
    readonly title: string;
    readonly open: string;
    readonly ended: string;
    readonly notYet: string;
    readonly tooFew: string;
    /** "Votes of 15 turns." */
    readonly turns: (turns: string) => string;
    /** "7 votes" */
    readonly votes: (votes: number, written: string) => string;
    readonly steps: string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly blank: string;
  };
}

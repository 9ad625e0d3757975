/** The words of the round past the doors, for the team; what residents read is in `cards/texts/`. */
import type { DoorState } from '../../../../domain/fieldwork/doors/door-state.js';
import type { ConversationMark } from '../../../../domain/records/fieldwork-records.js';
import type { Naming } from '../../locales/messages.js';

type StateWords = (state: DoorState, naming: Naming) => string;

export interface DoorMessages {
  readonly title: string;
  readonly empty: string;
  readonly count: (done: number, all: number) => string;
  readonly toRing: (doors: number) => string;
  readonly legend: string;
  readonly windows: Readonly<Record<'open' | 'waiting' | 'agreed' | 'done' | 'barred', string>>;
  readonly place: {
    readonly withoutBuilding: string;
    readonly stairwell: (name: string) => string;
    readonly stretch: (street: string, first: string, last: string) => string;
    readonly floor: (floor: number) => string;
    readonly doors: (first: string, last: string) => string;
  };
  readonly state: {
    /** On the door itself: one or two words. */
    readonly short: StateWords;
    /** In full, behind the address. */
    readonly full: StateWords;
    readonly speaks: (language: string) => string;
  };
  readonly stairwell: {
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly filterLabel: string;
    readonly all: string;
    readonly todo: string;
    readonly nothingToDo: string;
    readonly howLabel: string;
    readonly one: string;
    readonly several: string;
    readonly allOpen: (doors: number) => string;
    /** Said of a button among others like it. */
    readonly allOpenOf: (doors: number, row: string) => string;
    readonly between: (doors: number) => string;
    readonly chosen: (doors: number) => string;
    readonly chooseFirst: string;
    readonly chooseHint: string;
    readonly clear: string;
    readonly more: string;
    readonly cannotChoose: (door: string, why: string) => string;
    readonly elsewhere: (address: string) => string;
    readonly cards: string;
  };
  readonly door: {
    readonly back: string;
    readonly begin: string;
    readonly goOn: string;
    readonly theySpeak: string;
    readonly theySpeakHint: string;
    readonly notNow: (why: string) => string;
    readonly visitTitle: string;
    readonly note: string;
    readonly noteHint: string;
    readonly saveNote: string;
    readonly marks: string;
    readonly mark: Readonly<Record<ConversationMark, string>>;
    readonly outcomes: string;
    readonly others: string;
    readonly agree: string;
    readonly agreeTitle: string;
    readonly takeBack: (outcome: string) => string;
    readonly cards: string;
    readonly gone: string;
  };
  readonly reason: {
    readonly title: (outcome: string, doors: number) => string;
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly language: string;
    readonly languageUnknown: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly report: {
    readonly busy: string;
    readonly written: (outcome: string, doors: number, address: string | null) => string;
    readonly agreed: (address: string, moment: string) => string;
    readonly noted: (address: string) => string;
    readonly takenBack: (doors: number) => string;
    readonly undo: string;
    /** Kept in the history of each door. */
    readonly undoReason: string;
    readonly held: (name: string, address: string, until: string) => string;
    readonly failed: (why: string) => string;
    readonly failure: Readonly<Record<'quota' | 'newer-version' | 'closed' | 'other', string>>;
  };
  readonly cards: CardsMessages;
}

export interface CardsMessages {
  readonly title: string;
  readonly kindLabel: string;
  readonly announcement: string;
  readonly sorry: string;
  readonly scopeLabel: string;
  readonly scope: {
    readonly door: (address: string) => string;
    readonly entrance: (name: string) => string;
    readonly all: string;
  };
  readonly scopeHint: Readonly<Record<'announcement' | 'sorry', string>>;
  readonly date: string;
  readonly dateAgain: string;
  readonly from: string;
  readonly until: string;
  readonly dateMissing: string;
  readonly datePast: string;
  readonly timesWrong: string;
  readonly count: (cards: number, sheets: number) => string;
  readonly none: Readonly<Record<'announcement' | 'sorry', string>>;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
  readonly withoutAddress: string;
  readonly withoutCode: (cards: number) => string;
  readonly languages: (list: string) => string;
  readonly failed: string;
}

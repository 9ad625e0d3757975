/** English. */
import type { DoorState } from '../../../../domain/fieldwork/doors/door-state.js';
import type { Naming } from '../../locales/messages.js';
import type { DoorMessages } from './messages.js';

const doors = (count: number): string => (count === 1 ? '1 door' : `${String(count)} doors`);
const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

function short(state: DoorState, { moment, language }: Naming): string {
  switch (state.kind) {
    case 'new':
      return 'not yet';
    case 'not-reached':
      return `${state.outcome === 'nobody-home' ? 'nobody' : state.outcome === 'no-access' ? 'no access' : 'not reached'} ${String(state.times)}×`;
    case 'talked':
      return state.outcome === 'complete' ? 'talked' : 'half done';
    case 'some-talked':
      return `${String(state.done)} of ${String(state.of)}`;
    case 'appointment':
      return moment(state.at);
    case 'refused':
      return 'never again';
    case 'not-now':
      return 'not now';
    case 'colleague':
      return 'colleague';
    case 'language':
      return state.language === 'und' ? 'other language' : language(state.language);
    case 'elsewhere':
      return 'elsewhere';
    case 'unsafe':
      return 'do not ring';
    case 'moved-out':
      return 'moved out';
    case 'over':
      return state.outcome === 'vacant' ? 'vacant' : 'done';
  }
}

function full(state: DoorState, { moment, interviewer, language, outcome }: Naming): string {
  switch (state.kind) {
    case 'new':
      return 'not visited yet';
    case 'not-reached':
      return `${outcome(state.outcome)}, ${times(state.times)}`;
    case 'talked':
      return state.outcome === 'complete' ? 'talked, interview complete' : 'talked, interview half done';
    case 'some-talked':
      return `talked with ${String(state.done)} of ${String(state.of)}, others still to ask`;
    case 'appointment':
      return state.interviewer === null
        ? `appointment ${moment(state.at)}`
        : `appointment ${moment(state.at)}, with ${interviewer(state.interviewer)}`;
    case 'refused':
      return state.reason.why === 'refused'
        ? `${outcome(state.reason.outcome)}, never ring again`
        : 'wants no contact, do not ring';
    case 'not-now':
      return `spoken to: ${outcome(state.outcome)}`;
    case 'colleague':
      return state.until === null
        ? `given to ${interviewer(state.interviewer)}`
        : `in the hands of ${interviewer(state.interviewer)}, until ${moment(state.until)} at the latest`;
    case 'language':
      return state.language === 'und' ? 'speaks another language' : `speaks ${language(state.language)}`;
    case 'elsewhere':
      return `stays for now at ${state.address}`;
    case 'unsafe':
      return 'unsafe or unreachable, do not ring';
    case 'moved-out':
      return 'moved out';
    case 'over':
      return outcome(state.outcome);
  }
}

export const en: DoorMessages = {
  title: 'Door to door',
  empty: 'There are no doors yet. Import the register first.',
  count: (done, all) => `${String(done)} of ${String(all)} done`,
  toRing: (count) => (count === 0 ? 'nothing to ring now' : `${String(count)} to ring now`),
  legend: 'What the windows say',
  windows: {
    open: 'to ring',
    waiting: 'not just now',
    agreed: 'appointment',
    done: 'done',
    barred: 'never ring again',
  },
  place: {
    withoutBuilding: 'Without a building',
    // A register that says itself what it is ("Galerij 9") is left alone.
    stairwell: (name) => (/^\p{L}{3}/u.test(name) ? name : `Stairwell ${name}`),
    stretch: (street, first, last) => (first === last ? `${street} ${first}` : `${street} ${first} – ${last}`),
    floor: (floor) => (floor === 0 ? 'Ground floor' : `Floor ${String(floor)}`),
    doors: (first, last) => (first === last ? `Number ${first}` : `Numbers ${first} – ${last}`),
  },
  state: { short, full, speaks: (language) => `speaks ${language}` },
  stairwell: {
    back: 'All stairwells',
    previous: 'Previous',
    next: 'Next',
    filterLabel: 'Which doors',
    all: 'All doors',
    todo: 'Still to do',
    nothingToDo: 'There is nothing left to do here now.',
    howLabel: 'How to choose',
    one: 'One door',
    several: 'Several doors',
    allOpen: (count) => `All ${String(count)} open`,
    allOpenOf: (count, row) => `All ${String(count)} open doors: ${row}`,
    between: (count) => (count === 1 ? 'The door in between as well' : `The ${String(count)} doors in between as well`),
    chosen: (count) => `${doors(count)} chosen`,
    chooseFirst: 'Choose one or more doors first.',
    chooseHint: 'Tap the doors that go together.',
    clear: 'Choose none',
    more: 'Other outcome',
    cannotChoose: (door, why) => `${door} cannot be chosen. ${why}`,
    elsewhere: (address) => `Stays for now at ${address}.`,
    cards: 'Cards',
  },
  door: {
    back: 'Back to the doors',
    begin: 'Begin the talk',
    goOn: 'Go on with the talk',
    theySpeak: 'They speak to me first',
    theySpeakHint: 'Whoever comes to you may always be talked with.',
    notNow: (why) => `Do not ring now. ${why}`,
    visitTitle: 'This visit',
    note: 'Note',
    noteHint: 'Whoever comes next reads this. The note stays.',
    saveNote: 'Save the note alone',
    marks: 'What stood out?',
    mark: {
      evasive: 'left many questions unanswered',
      difficult: 'the talk took much effort',
      'asked-me-in': 'asked me in',
    },
    outcomes: 'What came of it?',
    others: 'Other outcomes',
    agree: 'Make an appointment',
    agreeTitle: 'When will you come back?',
    takeBack: (outcome) => `By mistake: take “${outcome}” away`,
    cards: 'Card for this door',
    gone: 'This door is no longer on the list.',
  },
  reason: {
    title: (outcome, count) => (count === 1 ? outcome : `${outcome}: ${doors(count)}`),
    label: 'What was said or seen?',
    hint: 'Whoever comes next reads this.',
    missing: 'Write shortly what was said or seen.',
    language: 'Which language?',
    languageUnknown: 'I do not know',
    save: 'Save',
    cancel: 'Back',
  },
  report: {
    busy: 'Saving…',
    written: (outcome, count, address) => `Saved: ${address ?? doors(count)}, ${outcome}.`,
    agreed: (address, moment) => `Saved: ${address}, appointment ${moment}.`,
    noted: (address) => `Note saved: ${address}.`,
    takenBack: (count) => `Taken away: ${doors(count)}. The history still says that it was a mistake.`,
    undo: 'Undo',
    undoReason: 'By mistake: tapped the wrong door.',
    held: (name, address, until) =>
      `Nothing was saved: ${name} has ${address} in hand, until ${until} at the latest. That door is no longer chosen.`,
    failed: (why) => `Nothing was saved. ${why}`,
    failure: {
      quota: 'The device is full. Make room and try again.',
      'newer-version': 'A newer version of this page was used here. Load the page again.',
      closed: 'The storage was closed. Load the page again.',
      other: 'Try again.',
    },
  },
  cards: {
    title: 'Cards',
    kindLabel: 'Which card',
    announcement: 'Announcement: we come by',
    sorry: 'Sorry we missed you',
    scopeLabel: 'For whom',
    scope: {
      door: (address) => `${address} alone`,
      entrance: (name) => name,
      all: 'All doors',
    },
    scopeHint: {
      announcement: 'A card for every door where something is left to do.',
      sorry: 'A card for every door where we have not spoken to anybody yet.',
    },
    date: 'Day of the visit',
    dateAgain: 'Day on which you come back (may stay empty)',
    from: 'From',
    until: 'Until',
    dateMissing: 'Choose the day of the visit.',
    datePast: 'This day is past.',
    timesWrong: 'The visit ends before it begins.',
    count: (cards, sheets) =>
      `${cards === 1 ? '1 card' : `${String(cards)} cards`} on ${sheets === 1 ? '1 sheet' : `${String(sheets)} sheets`} of A4`,
    none: {
      announcement: 'There are no doors here to announce a visit to.',
      sorry: 'There are no doors here where we missed anybody.',
    },
    print: 'Print',
    printHint: 'On A4, four to a sheet. No colour is needed. Cut along the dotted line.',
    preview: 'This is what a card looks like',
    withoutAddress: 'The address of the questionnaire is not known here: the cards have no QR code.',
    withoutCode: (cards) =>
      `${cards === 1 ? '1 household has' : `${String(cards)} households have`} no access code: that card asks to ring us.`,
    languages: (list) => `Languages: ${list}.`,
    failed: 'The cards could not be loaded.',
  },
};

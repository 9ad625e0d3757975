/** Nederlands. */
import type { DoorState } from '../../../../domain/fieldwork/doors/door-state.js';
import type { Naming } from '../../locales/messages.js';
import type { DoorMessages } from './messages.js';

const doors = (count: number): string => (count === 1 ? '1 deur' : `${String(count)} deuren`);
const times = (count: number): string => `${String(count)} keer`;

function short(state: DoorState, { moment, language }: Naming): string {
  switch (state.kind) {
    case 'new':
      return 'nog niet';
    case 'not-reached':
      return `${state.outcome === 'nobody-home' ? 'niemand' : state.outcome === 'no-access' ? 'niet binnen' : 'niet bereikt'} ${String(state.times)}×`;
    case 'talked':
      return state.outcome === 'complete' ? 'gesproken' : 'half af';
    case 'some-talked':
      return `${String(state.done)} van ${String(state.of)}`;
    case 'appointment':
      return moment(state.at);
    case 'refused':
      return 'niet meer';
    case 'not-now':
      return 'nu niet';
    case 'colleague':
      return 'collega';
    case 'language':
      return state.language === 'und' ? 'andere taal' : language(state.language);
    case 'elsewhere':
      return 'elders';
    case 'unsafe':
      return 'niet bellen';
    case 'moved-out':
      return 'vertrokken';
    case 'over':
      return state.outcome === 'vacant' ? 'leeg' : 'klaar';
  }
}

function full(state: DoorState, { moment, interviewer, language, outcome }: Naming): string {
  switch (state.kind) {
    case 'new':
      return 'nog niet geweest';
    case 'not-reached':
      return `${outcome(state.outcome)}, ${times(state.times)}`;
    case 'talked':
      return state.outcome === 'complete' ? 'gesproken, gesprek af' : 'gesproken, gesprek half af';
    case 'some-talked':
      return `gesproken met ${String(state.done)} van de ${String(state.of)}, anderen nog te vragen`;
    case 'appointment':
      return state.interviewer === null
        ? `afspraak ${moment(state.at)}`
        : `afspraak ${moment(state.at)}, met ${interviewer(state.interviewer)}`;
    case 'refused':
      return state.reason.why === 'refused'
        ? `${outcome(state.reason.outcome)}, niet meer aanbellen`
        : 'wil geen contact, niet aanbellen';
    case 'not-now':
      return `gesproken: ${outcome(state.outcome)}`;
    case 'colleague':
      return state.until === null
        ? `gegeven aan ${interviewer(state.interviewer)}`
        : `in handen van ${interviewer(state.interviewer)}, uiterlijk tot ${moment(state.until)}`;
    case 'language':
      return state.language === 'und' ? 'spreekt een andere taal' : `spreekt ${language(state.language)}`;
    case 'elsewhere':
      return `woont nu tijdelijk op ${state.address}`;
    case 'unsafe':
      return 'onveilig of onbereikbaar, niet aanbellen';
    case 'moved-out':
      return 'vertrokken';
    case 'over':
      return outcome(state.outcome);
  }
}

export const nl: DoorMessages = {
  title: 'Langs de deuren',
  empty: 'Er zijn nog geen deuren. Lees eerst de bewonerslijst in.',
  count: (done, all) => `${String(done)} van ${String(all)} klaar`,
  toRing: (count) => (count === 0 ? 'nu niets aan te bellen' : `nu ${String(count)} aan te bellen`),
  legend: 'Wat de ramen zeggen',
  windows: {
    open: 'aan te bellen',
    waiting: 'nu even niet',
    agreed: 'afspraak',
    done: 'klaar',
    barred: 'niet meer aanbellen',
  },
  place: {
    withoutBuilding: 'Zonder gebouw',
    // A register that says itself what it is ("Galerij 9") is left alone.
    stairwell: (name) => (/^\p{L}{3}/u.test(name) ? name : `Portiek ${name}`),
    stretch: (street, first, last) => (first === last ? `${street} ${first}` : `${street} ${first} – ${last}`),
    floor: (floor) => (floor === 0 ? 'Begane grond' : `${String(floor)} hoog`),
    doors: (first, last) => (first === last ? `Nummer ${first}` : `Nummers ${first} – ${last}`),
  },
  state: { short, full, speaks: (language) => `spreekt ${language}` },
  stairwell: {
    back: 'Alle portieken',
    previous: 'Vorige',
    next: 'Volgende',
    filterLabel: 'Welke deuren',
    all: 'Alle deuren',
    todo: 'Nog te doen',
    nothingToDo: 'Hier is nu niets meer te doen.',
    howLabel: 'Hoe kiest u',
    one: 'Eén deur',
    several: 'Meer deuren',
    allOpen: (count) => `Alle ${String(count)} open`,
    allOpenOf: (count, row) => `Alle ${String(count)} open deuren: ${row}`,
    between: (count) => (count === 1 ? 'Ook de deur ertussen' : `Ook de ${String(count)} deuren ertussen`),
    chosen: (count) => `${doors(count)} gekozen`,
    chooseFirst: 'Kies eerst een of meer deuren.',
    chooseHint: 'Tik op de deuren die bij elkaar horen.',
    clear: 'Niets kiezen',
    more: 'Andere uitkomst',
    cannotChoose: (door, why) => `${door} kan niet gekozen worden. ${why}`,
    elsewhere: (address) => `Woont nu tijdelijk op ${address}.`,
    cards: 'Kaartjes',
  },
  door: {
    back: 'Terug naar de deuren',
    begin: 'Begin het gesprek',
    goOn: 'Ga verder met het gesprek',
    theySpeak: 'Zij spreken mij zelf aan',
    theySpeakHint: 'Wie zelf naar u toe komt, mag u altijd te woord staan.',
    notNow: (why) => `Nu niet aanbellen. ${why}`,
    visitTitle: 'Dit bezoek',
    note: 'Notitie',
    noteHint: 'Wie hierna komt, leest dit. De notitie blijft staan.',
    saveNote: 'Bewaar alleen de notitie',
    marks: 'Wat viel op?',
    mark: {
      evasive: 'gaf op veel vragen geen antwoord',
      difficult: 'het gesprek kostte veel moeite',
      'asked-me-in': 'vroeg mij binnen',
    },
    outcomes: 'Wat kwam eruit?',
    others: 'Andere uitkomsten',
    agree: 'Afspraak maken',
    agreeTitle: 'Wanneer komt u terug?',
    takeBack: (outcome) => `Vergissing: haal "${outcome}" weg`,
    cards: 'Kaartje voor deze deur',
    gone: 'Deze deur staat niet meer op de lijst.',
  },
  reason: {
    title: (outcome, count) => (count === 1 ? outcome : `${outcome}: ${doors(count)}`),
    label: 'Wat is er gezegd of gezien?',
    hint: 'Wie hierna komt, leest dit.',
    missing: 'Schrijf kort op wat er gezegd of gezien is.',
    language: 'Welke taal?',
    languageUnknown: 'Dat weet ik niet',
    save: 'Bewaar',
    cancel: 'Terug',
  },
  report: {
    busy: 'Bezig met bewaren…',
    written: (outcome, count, address) => `Bewaard: ${address ?? doors(count)}, ${outcome}.`,
    agreed: (address, moment) => `Bewaard: ${address}, afspraak ${moment}.`,
    noted: (address) => `Notitie bewaard: ${address}.`,
    takenBack: (count) => `Weggehaald: ${doors(count)}. In de historie blijft staan dat het een vergissing was.`,
    undo: 'Toch niet',
    undoReason: 'Vergissing: op de verkeerde deur getikt.',
    held: (name, address, until) =>
      `Er is niets bewaard: ${name} heeft ${address} in handen, uiterlijk tot ${until}. Die deur is niet meer gekozen.`,
    failed: (why) => `Er is niets bewaard. ${why}`,
    failure: {
      quota: 'Het apparaat is vol. Maak ruimte en probeer het opnieuw.',
      'newer-version': 'Een nieuwere versie van deze pagina is al gebruikt. Laad de pagina opnieuw.',
      closed: 'De opslag is gesloten. Laad de pagina opnieuw.',
      other: 'Probeer het opnieuw.',
    },
  },
  cards: {
    title: 'Kaartjes',
    kindLabel: 'Welk kaartje',
    announcement: 'Aankondiging: wij komen langs',
    sorry: 'Wij hebben u gemist',
    scopeLabel: 'Voor wie',
    scope: {
      door: (address) => `Alleen ${address}`,
      entrance: (name) => name,
      all: 'Alle deuren',
    },
    scopeHint: {
      announcement: 'Een kaartje voor elke deur waar nog iets te doen is.',
      sorry: 'Een kaartje voor elke deur waar wij nog niemand spraken.',
    },
    date: 'Dag van het bezoek',
    dateAgain: 'Dag waarop u terugkomt (mag leeg blijven)',
    from: 'Vanaf',
    until: 'Tot',
    dateMissing: 'Kies de dag van het bezoek.',
    datePast: 'Deze dag is voorbij.',
    timesWrong: 'Het bezoek eindigt voor het begint.',
    count: (cards, sheets) =>
      `${cards === 1 ? '1 kaartje' : `${String(cards)} kaartjes`} op ${sheets === 1 ? '1 vel' : `${String(sheets)} vellen`} A4`,
    none: {
      announcement: 'Er zijn hier geen deuren om iets aan te kondigen.',
      sorry: 'Er zijn hier geen deuren waar wij iemand misten.',
    },
    print: 'Afdrukken',
    printHint: 'Op A4, vier op een vel. Kleur is niet nodig. Knip langs de stippellijn.',
    preview: 'Zo ziet een kaartje eruit',
    withoutAddress: 'Het adres van de vragenlijst is hier niet bekend: op de kaartjes staat geen QR-code.',
    withoutCode: (cards) =>
      `${cards === 1 ? '1 huishouden heeft' : `${String(cards)} huishoudens hebben`} geen inlogcode: dat kaartje vraagt om te bellen.`,
    languages: (list) => `Talen: ${list}.`,
    failed: 'De kaartjes konden niet geladen worden.',
  },
};

/** Nederlands. */
import { slots } from '../../../casework/locales/nl.js';
import type { WorkMessages } from '../work-messages.js';

const dossiers = (count: number): string => (count === 1 ? '1 dossier' : `${String(count)} dossiers`);

export const work: WorkMessages = {
  signIn: {
    title: 'Wie bent u?',
    text: 'Toewijzen, voorrang geven en heropenen komen met uw naam in de historie van een dossier te staan. Kijken kan zonder.',
    name: 'Uw naam',
    nameMissing: 'Vul uw naam in.',
    begin: 'Beginnen',
    working: (name) => `Aan het werk: ${name}`,
    change: 'Iemand anders',
  },
  stuck: {
    title: 'Vastgelopen dossiers',
    explanation: 'Open dossiers die niemand vanzelf krijgt. Kies er een of meer en wijs toe, geef voorrang of heropen.',
    kinds: {
      limit: 'Alle pogingen gedaan',
      'door-only': 'Alleen nog aan de deur',
      'no-way': 'Niet te bereiken',
      'nobody-speaks': 'Niemand spreekt de taal',
      'language-unknown': 'Taal onbekend',
      'appointment-missed': 'Afspraak gemist',
      'no-appointment': 'Half gesprek, geen afspraak',
      'assigned-without-language': 'Toegewezen aan wie de taal niet spreekt',
      'assigned-to-nobody': 'Toegewezen aan iemand die niet meedoet',
      'other-slot': 'Wacht op een ander tijdvak',
    },
    reason: (reason, names) => {
      switch (reason.why) {
        case 'limit':
          return `Alle pogingen gedaan (${String(reason.attempts)})`;
        case 'door-only':
          return 'Geen nummer dat werkt; aan de deur kan nog';
        case 'no-way':
          return 'Niet te bereiken: geen nummer dat werkt en niet aan de deur';
        case 'nobody-speaks':
          return `Niemand spreekt ${names.language(reason.language)}`;
        case 'language-unknown':
          return 'Spreekt een andere taal; niemand schreef op welke';
        case 'appointment-missed':
          return reason.interviewer === null
            ? `Afspraak gemist: ${names.moment(reason.at)}`
            : `Afspraak gemist: ${names.moment(reason.at)}, met ${names.interviewer(reason.interviewer)}`;
        case 'no-appointment':
          return 'Half gesprek zonder afspraak om verder te gaan';
        case 'assigned-without-language':
          return `Toegewezen aan ${names.interviewer(reason.to)}, die geen ${names.language(reason.language)} spreekt`;
        case 'assigned-to-nobody':
          return `Toegewezen aan ${names.interviewer(reason.to)}, die niet meedoet`;
        case 'other-slot':
          return `De laatste pogingen zijn voor ${reason.untried.map((slot) => slots[slot]).join(' of ')}`;
      }
    },
    advice: {
      limit: 'Heropenen, of laten rusten',
      'door-only': 'Aan de deur laten proberen',
      'no-way': 'Gegevens nakijken, of laten rusten',
      'nobody-speaks': 'Iemand zoeken die de taal spreekt',
      'language-unknown': 'Uitzoeken welke taal',
      'appointment-missed': 'Nu laten bellen, met excuus',
      'no-appointment': 'Heropenen om een moment af te spreken',
      'assigned-without-language': 'Aan een ander toewijzen',
      'assigned-to-nobody': 'Aan een ander toewijzen',
      'other-slot': 'Iemand in dat tijdvak inroosteren',
    },
    byReason: 'Waarom vastgelopen',
    why: 'Reden',
    todo: 'Wat te doen',
    empty: 'Er is geen enkel dossier vastgelopen.',
  },
  appointments: {
    today: 'Afspraken van vandaag',
    missed: 'Gemiste afspraken',
    missedExplanation: 'Meer dan een uur over tijd, en niemand belde of kwam.',
    when: 'Wanneer',
    how: 'Hoe',
    keptFor: 'Met',
    anybody: 'wie vrij is',
    status: 'Stand',
    statuses: { later: 'later vandaag', due: 'nu', missed: 'gemist' },
    empty: 'Er zijn vandaag geen afspraken.',
    noneMissed: 'Er is geen afspraak gemist.',
  },
  cases: {
    title: 'Dossiers',
    search: 'Zoek op adres',
    searchHint: 'Straat, huisnummer of postcode',
    stairwell: 'Portiek',
    allStairwells: 'Alle portieken',
    noStairwell: 'Zonder portiek',
    state: 'Welke',
    states: { all: 'Alle', open: 'Open', closed: 'Afgesloten', assigned: 'Toegewezen' },
    found: (count) => `${dossiers(count)} gevonden`,
    more: (count) => `Nog ${String(count)} tonen`,
    address: 'Adres',
    place: 'Gebouw, portiek',
    stands: 'Stand',
    attempts: 'Pogingen',
    assignedTo: 'Toegewezen aan',
    everybody: 'iedereen',
    priority: 'Voorrang',
    choose: (address) => `Kies ${address}`,
    chooseFound: (count) => `Kies alle ${String(count)}`,
    chosen: (count) => `${dossiers(count)} gekozen`,
    chooseNone: 'Niets kiezen',
    empty: 'Geen dossier gevonden. Zoek op een deel van het adres, of kies een andere portiek.',
    closed: (closed, names) => {
      switch (closed.why) {
        case 'do-not-contact':
          return 'niet benaderen (bewonerslijst)';
        case 'moved-out':
          return 'verhuisd';
        case 'refused':
          return `afgesloten: ${names.outcome(closed.outcome)}`;
        case 'outcome':
          return `afgesloten: ${names.outcome(closed.outcome)}`;
      }
    },
    language: 'Taal',
    noAddress: 'Adres onbekend',
  },
  actions: {
    title: 'Met de gekozen dossiers',
    signInFirst: 'Vul eerst uw naam in; die komt in de historie te staan.',
    assignTo: 'Toewijzen aan',
    assign: 'Toewijzen',
    nobodyYet: 'Nog niemand heeft zich als interviewer aangemeld.',
    priority: 'Voorrang',
    priorities: [
      { value: 2, label: 'Eerst' },
      { value: 1, label: 'Vóór de rest' },
      { value: 0, label: 'Gewoon' },
      { value: -1, label: 'Na de rest' },
    ],
    prioritise: 'Instellen',
    reopen: 'Heropenen…',
    reopenTitle: (count) => `${dossiers(count)} heropenen?`,
    reopenEffect: (kind, count) => {
      switch (kind) {
        case 'opens':
          return `${dossiers(count)} ${count === 1 ? 'komt' : 'komen'} terug op de lijst.`;
        case 'renews':
          return `${dossiers(count)} ${count === 1 ? 'was' : 'waren'} al open: de telling van pogingen begint opnieuw, en gesloten wegen gaan weer open.`;
        case 'open-already':
          return `${dossiers(count)} ${count === 1 ? 'is' : 'zijn'} al open. Daar verandert niets.`;
        case 'stays-closed':
          return `${dossiers(count)} ${count === 1 ? 'blijft' : 'blijven'} gesloten: geweigerd voor altijd of voor de tweede keer, verhuisd, of niet te benaderen. Heropenen opent die niet.`;
      }
    },
    reopenText:
      'Heropenen is een regel in de historie en kan niet ongedaan worden gemaakt. Een gesprek dat af was, gaat verder met alle antwoorden.',
    reopenNothing: 'Geen van de gekozen dossiers kan heropend worden.',
    reason: 'Waarom?',
    reasonHint: 'Bijvoorbeeld: nieuw nummer gekregen van de huismeester.',
    reasonMissing: 'Schrijf op waarom; anders weet later niemand het.',
    confirm: (count) => `${dossiers(count)} heropenen`,
    cancel: 'Niet heropenen',
    saving: 'Bezig met bewaren…',
    assigned: (count, to) =>
      to === null ? `Bewaard: ${dossiers(count)} voor iedereen.` : `Bewaard: ${dossiers(count)} voor ${to}.`,
    prioritised: (count, label) => `Bewaard: ${dossiers(count)} met voorrang ‘${label}’.`,
    reopened: (count) => `Bewaard: ${dossiers(count)} heropend.`,
    held: (name) => `Er is niets bewaard: ${name} heeft een van deze dossiers in handen. Probeer het zo opnieuw.`,
    notSaved: (why) => `Er is niets bewaard. ${why}`,
  },
  monitor: {
    title: 'Lopende gesprekken',
    explanation:
      'Wie er op dit apparaat een huishouden in handen heeft. Meekijken verandert niets en houdt niemand op. Wat een bewoner zelf invult, staat hier nooit.',
    interviewer: 'Interviewer',
    case: 'Adres',
    since: 'Sinds',
    last: 'Laatste antwoord',
    how: 'Hoe',
    noAnswers: 'nog geen antwoord',
    open: 'Meekijken',
    openOf: (interviewer) => `Meekijken met ${interviewer}`,
    back: 'Terug naar de lijst',
    empty: 'Er loopt nu geen gesprek op dit apparaat.',
    answersTitle: (interviewer) => `Gesprek van ${interviewer}`,
    answersExplanation:
      'Alleen lezen. Adres en antwoorden staan nooit samen op het scherm. Eigen woorden en gevoelige vragen blijven bij de bewoner.',
    response: (id) => `Vragenlijst ${id}`,
    progress: (answered, questions) => `${answered} van ${questions} vragen beantwoord`,
    question: 'Vraag',
    answer: 'Antwoord',
    time: 'Tijd',
    seconds: (seconds) => `${seconds} s`,
    lastOne: 'laatst beantwoord',
    said: {
      'dont-know': 'weet het niet',
      refused: 'zegt het liever niet',
      'own-words': 'eigen woorden (niet getoond)',
      sensitive: 'beantwoord (gevoelig, niet getoond)',
      file: 'bestand (niet getoond)',
      yes: 'ja',
      no: 'nee',
    },
    over: {
      complete: 'Het gesprek is af en bewaard. Meekijken is voorbij.',
      stopped: 'De interviewer is gestopt. Wat gezegd is, is bewaard. Meekijken is voorbij.',
      gone: 'Deze antwoorden zijn er niet meer: de bewoner heeft ze ingetrokken, of het gesprek is voorbij.',
    },
    noDefinition: 'De vragenlijst kon niet gelezen worden. Het gesprek gaat gewoon door. Probeer het opnieuw.',
  },
};

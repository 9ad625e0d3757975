/** Nederlands. */
import type { InterviewMessages } from './messages.js';
import { slotSaysNothing } from './slot-says-nothing.js';
import { modes, slots, WEEKDAYS } from './short-words-nl.js';
import { who } from './who-nl.js';
import { workspaceWords } from './workspace/nl.js';

const keer = (count: number): string => (count === 1 ? '1 poging' : `${String(count)} pogingen`);
const huishoudens = (count: number): string => (count === 1 ? '1 huishouden' : `${String(count)} huishoudens`);

export const nl: InterviewMessages = {
  title: { phone: 'Bellen', door: 'Langs de deuren' },
  outcomeLanguage: 'nl',
  signIn: {
    title: 'Wie bent u?',
    text: 'Kies uw naam. Zo staat bij elk gesprek wie het voerde, en krijgt u de huishoudens met wie u kunt praten.',
    name: 'Uw naam',
    languages: 'Talen waarin u een gesprek kunt voeren',
    languagesHint: 'U krijgt alleen huishoudens in deze talen.',
    add: 'Toevoegen en beginnen',
    addTitle: 'Staat uw naam er niet bij?',
    nameMissing: 'Vul uw naam in en kies minstens één taal.',
    change: 'Iemand anders',
    working: (name) => `Aan het werk: ${name}`,
  },
  ...workspaceWords,
  queue: {
    views: { next: 'Nu te bellen', mine: 'Van mij', today: 'Afspraken vandaag', search: 'Zoeken' },
    viewsLabel: 'Lijsten',
    nextTitle: 'Volgende huishouden',
    take: 'Openen',
    why: 'Waarom dit huishouden?',
    nobody: 'Er is nu niemand om te bellen.',
    nobodyUntil: (moment) => `Er is nu niemand om te bellen. De eerstvolgende kan ${moment}.`,
    waiting: (count) => `Nu te bellen: ${huishoudens(count)}`,
    empty: {
      next: 'Er is nu niemand om te bellen. Kijk bij Afspraken vandaag, of zoek een huishouden.',
      mine: 'U hebt geen eigen afspraken, en er is u niets toegewezen.',
      today: 'Er zijn vandaag geen afspraken.',
      search: 'Niemand gevonden. Zoek op een deel van de naam, het adres of het telefoonnummer.',
    },
    searchLabel: 'Zoek op adres, naam of telefoonnummer',
    searchHint: 'Belt iemand terug? Zoek op het nummer.',
    found: (count) => `${huishoudens(count)} gevonden`,
    more: (count) => `en nog ${String(count)}; typ iets meer`,
    open: 'Openen',
    rings: 'Belt nu terug',
    asked: 'Vroeg terug te bellen',
    askedKept: (address) => `Bewaard: ${address} vroeg teruggebeld te worden, en staat bovenaan.`,
    households: 'Huishoudens wijzigen (verhuisd, tijdelijk adres)',
    reopen: 'Heropenen',
    reopenTitle: (address) => `Heropenen: ${address}`,
    reopenText:
      'De antwoorden blijven bewaard en kunnen worden aangevuld. In de geschiedenis staat wie heropende, en waarom.',
    reopenWhy: 'Waarom gaat het verder?',
    reopenMissing: 'Schrijf kort op waarom het verder gaat.',
    reopened: (address) => `Heropend: ${address}. Zoek het huishouden om verder te gaan.`,
    last: (address, outcome, moment) => `Laatst: ${address}, ${outcome}, ${moment}.`,
    done: (address, outcome, agreed) =>
      `Bewaard: ${address}, ${outcome}${agreed === null ? '' : `, afspraak ${agreed}`}.`,
    correct: 'Verkeerd getypt?',
    correctTitle: (address) => `Uitkomst verbeteren: ${address}`,
    correctTo: 'Het was',
    correctWhy: 'Wat ging er mis?',
    corrected: 'De verbetering is bewaard. De eerste uitkomst blijft te zien in de geschiedenis.',
    reasonMissing: 'Schrijf kort op wat er misging.',
    left: (address) => `Teruggelegd zonder poging: ${address}.`,
  },
  reason: (reason, { moment, outcome }) => {
    switch (reason.kind) {
      case 'ring-back':
        return `Belde terug ${moment(reason.at)}: gaat voor alles.`;
      case 'appointment':
        return reason.hard ? `Afspraak met u ${moment(reason.at)}.` : `Afspraak ${moment(reason.at)}.`;
      case 'turn': {
        const tries =
          reason.attempts === 0
            ? 'Nog niet gebeld.'
            : `${keer(reason.attempts)}${reason.lastOutcome && reason.lastAt !== null ? `, laatst ${moment(reason.lastAt)}: ${outcome(reason.lastOutcome)}` : ''}.`;
        const slot = slotSaysNothing(reason)
          ? ''
          : reason.triesInSlot === 0
            ? `Nog niet geprobeerd ${slots[reason.slot]}.`
            : `Daarvan ${String(reason.triesInSlot)} ${slots[reason.slot]}.`;
        return [reason.priority > 0 ? 'Kreeg voorrang.' : '', tries, slot].filter(Boolean).join(' ');
      }
    }
  },
  wait: (reason, { moment, interviewer, language }) => {
    switch (reason.why) {
      case 'held':
        return `In handen van ${interviewer(reason.by)} (tot uiterlijk ${moment(reason.until)}).`;
      case 'cool-down':
        return `Even met rust laten tot ${moment(reason.until)}.`;
      case 'appointment':
        return `Afspraak ${moment(reason.until)}${reason.mode === 'door' ? ', aan de deur' : ''}.`;
      case 'kept-for':
        return `Afspraak met ${interviewer(reason.interviewer)}, ${moment(reason.at)}.`;
      case 'assigned':
        return `Toegewezen aan ${interviewer(reason.to)}.`;
      case 'language':
        return reason.language === 'und'
          ? 'Spreekt een andere taal; welke is niet bekend.'
          : `Spreekt ${language(reason.language)}.`;
      case 'by-appointment':
        return 'Gesprek gedeeltelijk af: alleen nog op afspraak.';
      case 'no-way':
        return reason.mode === 'phone' ? 'Geen nummer dat werkt.' : 'Niet aan de deur.';
      case 'limit':
        return `${keer(reason.attempts)}: het hoogste aantal is bereikt.`;
      case 'other-slot':
        return `De pogingen die over zijn, zijn voor: ${reason.untried.map((slot) => slots[slot]).join(', ')}.`;
      case 'outside-hours':
        return 'Buiten de uren waarop gebeld wordt.';
    }
  },
  closed: (closed, { outcome }) => {
    switch (closed.why) {
      case 'do-not-contact':
        return 'Wil niet benaderd worden.';
      case 'moved-out':
        return 'Is verhuisd.';
      case 'refused':
        return `Heeft geweigerd (${outcome(closed.outcome)}): niet meer benaderen.`;
      case 'outcome':
        return `Afgerond: ${outcome(closed.outcome)}.`;
    }
  },
  facts: {
    name: 'Naam',
    noName: 'Naam niet bekend',
    address: 'Adres',
    temporary: 'Verblijft nu op',
    phone: 'Telefoon',
    noPhone: 'Geen telefoonnummer',
    language: 'Taal',
    languageUnknown: 'niet bekend',
    languageOther: 'een andere taal, niet bekend welke',
    appointment: 'Afspraak',
    attempts: (count) => (count === 0 ? 'Nog niet geprobeerd' : keer(count)),
    appointmentWith: (moment, name) => `${moment}, met ${name}`,
  },
  history: {
    title: 'Wat eraan voorafging',
    empty: 'Nog niets.',
    entry: (entry, { moment, interviewer, outcome }) => {
      switch (entry.kind) {
        case 'attempt':
          return `${outcome(entry.outcome)} (${entry.inbound ? (entry.mode === 'door' ? 'sprak ons aan' : 'belde zelf') : modes[entry.mode]})`;
        case 'appointment':
          return `Afspraak voor ${moment(Date.parse(entry.moment))}${entry.kept.kind === 'hard' ? `, met ${interviewer(entry.kept.interviewer)}` : ''}`;
        case 'appointment-cancelled':
          return 'Afspraak afgezegd';
        case 'ring-back':
          return 'Belde terug';
        case 'note':
          return 'Notitie';
        case 'assigned':
          return entry.to === null ? 'Weer voor iedereen' : `Toegewezen aan ${interviewer(entry.to)}`;
        case 'prioritised':
          return entry.priority > 0 ? 'Kreeg voorrang' : 'Voorrang vervallen';
        case 'residents':
          return `${String(entry.count)} bewoners te vragen`;
        case 'reopened':
          return `Heropend: ${entry.reason}`;
        case 'correction':
          return `Verbeterd naar ${outcome(entry.outcome)}: ${entry.reason}`;
      }
    },
    by: (name) => `door ${name}`,
    itself: 'vanzelf',
    modes,
  },
  call: {
    label: (address) => `Gesprek met ${address}`,
    dial: 'Bellen',
    dialNumber: (number) => `Bel ${number}`,
    dialByHand: 'Ik bel zelf',
    rings: 'Belt nu terug',
    leave: 'Terugleggen',
    ringing: (number) => (number === null ? 'De telefoon gaat over.' : `De telefoon gaat over: ${number}`),
    answered: 'Opgenomen',
    undial: 'Toch niet gebeld',
    notAnswered: 'Niet opgenomen',
    greetingTitle: 'Zeg',
    sayIn: (language) => `In het ${language}`,
    consentTitle: 'Vraag toestemming',
    agrees: 'Zegt ja',
    disagrees: 'Zegt nee',
    begin: 'Begin de vragenlijst',
    goOn: 'Ga verder met de vragenlijst',
    noInterview: 'Nu geen gesprek',
    consentNeeded: 'Zonder ja op de eerste vraag is er geen vragenlijst.',
    talking: 'In gesprek',
    timer: 'Duur van het gesprek',
    stop: 'Stoppen',
    note: 'Notitie',
    noteLabel: 'Notitie bij dit huishouden',
    noteAt: (question) => `Notitie bij de vraag “${question}”`,
    noteSaved: 'Notitie bewaard.',
    save: 'Bewaren',
    cancel: 'Terug',
    stoppedTitle: 'Het gesprek stopt',
    stoppedText: 'Wat al is gezegd, is bewaard. Wie dit huishouden hierna opent, gaat verder bij dezelfde vraag.',
    stoppedAgreed: 'Later verder: afspraak maken',
    stoppedForNow: 'Wil nu niet verder',
    stoppedBack: 'Toch verder praten',
    keptUntil: (question) => `Tot en met “${question}”.`,
    closingTitle: (outcome) => outcome,
    reasonLabel: 'Wat werd er gezegd?',
    reasonMissing: 'Schrijf kort op wat er werd gezegd.',
    reasonHint: 'Wie hier hierna belt of aanbelt, leest dit.',
    languageLabel: 'Welke taal?',
    languageUnknown: 'Weet ik niet',
    back: 'Terug',
    saving: 'Wordt bewaard…',
    held: (name, until) => `${name} heeft dit huishouden nu in handen, tot uiterlijk ${until}. Er is niets geschreven.`,
    heldByYourself:
      'U hebt dit huishouden nog open in een ander venster, of in een venster dat dichtging. Ga daar verder, of hier. Alles tot nu toe is bewaard.',
    notSaved: (why) => `Nog niet bewaard. ${why}`,
    takeOver: 'Hier verdergaan',
    tryAgain: 'Opnieuw proberen',
    toList: 'Terug naar de lijst',
    opening: 'Wordt geopend…',
    gone: 'Dit huishouden staat niet meer in de bewonerslijst. Wat al bewaard was, is er nog.',
    beside: 'Dit huishouden',
    stays: 'Dit huishouden is nog bij u in handen. Kies wat ervan kwam, of ga verder.',
    resumed: (question) =>
      question === null
        ? 'U gaat verder waar het gesprek werd onderbroken.'
        : `U gaat verder waar het gesprek werd onderbroken. Bewaard tot en met “${question}”.`,
    keptAnswers: (count, question) =>
      `Van een eerder gesprek zijn ${String(count)} antwoorden bewaard${question === null ? '' : `, tot en met “${question}”`}. De vragenlijst gaat daar verder.`,
    languageLacks: (language) => `De vragenlijst is er niet in het ${language}.`,
    notJudged:
      'De vragenlijst is nu niet te bereiken, dus is niet vast te stellen of dit gesprek gedeeltelijk af is. De antwoorden zijn bewaard. Probeer het opnieuw.',
    secondLanguage: 'Taal van de bewoner',
    noSecondLanguage: 'Dezelfde taal',
    keysTitle: 'Toetsen',
    keys: 'Toetsen',
    keysClose: 'Sluiten',
    step: {
      briefing: 'Voor het bellen',
      ringing: 'Gaat over',
      answered: 'Aan de lijn',
      who: 'Bewoners',
      talking: 'Vragenlijst',
      stopped: 'Onderbroken',
      closing: 'Uitkomst',
    },
    atDoor: 'Aan de deur',
    section: (title, page, pages) => `${title} (${String(page)} van ${String(pages)})`,
    otherResponse: 'Deze vragenlijst is al ingevuld.',
  },
  who,
  appointment: {
    label: 'Wanneer?',
    hint: 'Typ bijvoorbeeld: morgen om zeven, donderdagavond, 3 dec 10u.',
    understood: (moment) => `Dat is ${moment}.`,
    or: 'Of bedoelt u',
    hard: (name) => `Alleen met mij (${name})`,
    note: 'Notitie bij de afspraak',
    save: 'Afspraak bewaren',
    assumptions: {
      'half-of-day': 'De tijd is gelezen als een tijd waarop gebeld wordt.',
      'half-hour': '“Half” is gelezen als een half uur ervoor.',
      'hour-in-part': 'Er is een uur bij gekozen.',
      earliest: 'Er is een stuk tijd genoemd: dit is het begin.',
      time: 'Er is een tijd bij gekozen.',
      tomorrow: 'Die tijd is vandaag al voorbij.',
      weekday: 'Er is een dag bij gekozen.',
      'which-week': 'Let op de week.',
      'clock-goes-back': 'De klok gaat die nacht terug: deze tijd komt twee keer.',
      'clock-goes-forward': 'De klok gaat die nacht vooruit: deze tijd bestaat niet, het wordt een uur later.',
    },
    failure: (failure, { moment }) => {
      switch (failure.reason) {
        case 'empty':
          return 'Typ een dag en een tijd.';
        case 'too-long':
          return 'Dit is te lang. Typ alleen een dag en een tijd.';
        case 'not-understood':
          return failure.words.length > 0
            ? `Niet begrepen: ${failure.words.join(', ')}. Typ bijvoorbeeld: morgen om zeven.`
            : 'Niet begrepen. Typ bijvoorbeeld: morgen om zeven.';
        case 'contradiction':
          return 'Hier staan twee dagen of twee tijden. Typ er één.';
        case 'no-such-date':
          return 'Deze datum bestaat niet.';
        case 'other-weekday':
          return `Die datum is een ${WEEKDAYS[failure.weekday - 1] ?? 'andere dag'}.`;
        case 'past':
          return `Dat is al voorbij: ${moment(Date.parse(failure.instant))}.`;
        case 'too-far':
          return `Dat is te ver weg: ${moment(Date.parse(failure.instant))}.`;
      }
    },
  },
  keyNames: { Enter: 'Enter', Escape: 'Esc', Backspace: 'Backspace' },
};

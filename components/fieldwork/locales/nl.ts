/** Nederlands. */
import type { FieldworkMessages } from './messages.js';

const dossiers = (count: number): string => (count === 1 ? '1 dossier' : `${String(count)} dossiers`);
const gesprekken = (count: number): string => (count === 1 ? '1 gesprek' : `${String(count)} gesprekken`);

const slots = {
  'weekday-daytime': 'doordeweeks overdag',
  'weekday-evening': 'doordeweeks ’s avonds',
  saturday: 'zaterdag',
  sunday: 'zondag',
} as const;

export const nl: FieldworkMessages = {
  title: 'Veldwerk',
  outcomeLanguage: 'nl',
  views: {
    progress: 'Voortgang',
    rates: 'Respons',
    outcomes: 'Uitkomsten',
    stuck: 'Vastgelopen',
    appointments: 'Afspraken',
    interviewers: 'Interviewers',
    monitor: 'Meekijken',
    cases: 'Dossiers',
  },
  viewsLabel: 'Onderdelen van het veldwerk',
  filters: { wave: 'Meting', complex: 'Complex', allComplexes: 'Alle complexen' },
  empty: {
    waves: 'Dit onderzoek heeft nog geen metingen. Zet ze in study.json.',
    cases: 'Er staan nog geen huishoudens in dit onderzoek. Lees eerst de bewonerslijst in.',
    complexCases: 'In dit complex staan nog geen huishoudens.',
    notBegun: (wave, day) =>
      `De meting ‘${wave}’ begint op ${day}. Tot dan zijn er geen dossiers; wie vóór die dag verhuist, hoort er niet bij.`,
    unknownWave: (id) => `Dit onderzoek kent geen meting ‘${id}’.`,
    unknownComplex: (id) => `Dit onderzoek kent geen complex ‘${id}’.`,
    unknownView: (id) => `Er is geen onderdeel ‘${id}’.`,
    known: (ids) => `Wel bekend: ${ids}`,
  },
  trouble: {
    quota: 'Dit apparaat heeft geen ruimte meer. Wat er al stond, is bewaard. Maak ruimte vrij en probeer het opnieuw.',
    'newer-version': 'Deze pagina is ouder dan de gegevens op dit apparaat. Er is niets veranderd. Ververs de pagina.',
    'switched-off': 'Uw browser bewaart niets op dit apparaat. Wat u hier doet, verdwijnt als u deze pagina sluit.',
    blocked: 'Deze pagina staat nog open in een ander tabblad. Sluit dat tabblad, dan gaat het hier verder.',
    terminated: 'De opslag van uw browser is gestopt. Wat bewaard was, is er nog. Probeer het opnieuw.',
    closed: 'De opslag is gesloten. Wat bewaard was, is er nog. Ververs de pagina.',
    conflict: 'Dit is intussen ergens anders veranderd. Beide versies zijn bewaard. Ververs de pagina.',
    'not-found': 'Dit dossier staat niet op dit apparaat. Er is niets veranderd.',
    failed: 'De gegevens kunnen nu niet gelezen worden. Wat bewaard was, is er nog. Probeer het opnieuw.',
  },
  noStudy: 'Het onderzoek kon niet geopend worden. Wat bewaard was, is er nog. Probeer het opnieuw.',
  none: '–',
  download: 'CSV',
  downloadOf: (table) => `${table} als CSV-bestand opslaan`,
  print: 'Afdrukken',
  tableLabel: (table) => `Tabel: ${table}`,
  modes: { phone: 'telefoon', door: 'deur', self: 'zelf ingevuld' },
  slots,
  units: { households: 'huishoudens', residents: 'bewoners' },
  signIn: {
    title: 'Wie bent u?',
    text: 'Toewijzen, voorrang geven en heropenen komen met uw naam in de historie van een dossier te staan. Kijken kan zonder.',
    name: 'Uw naam',
    nameMissing: 'Vul uw naam in.',
    begin: 'Beginnen',
    working: (name) => `Aan het werk: ${name}`,
    change: 'Iemand anders',
  },
  summary: {
    label: 'Stand',
    interviews: 'Gesprekken',
    ofTarget: (target, households) => `doel ${target}, van ${households} huishoudens`,
    ofHouseholds: (households) => `van ${households} huishoudens`,
    tried: 'Geprobeerd',
    attempts: 'Pogingen',
    perHousehold: (count) => `${count} per geprobeerd huishouden`,
    stuck: 'Vastgelopen',
    appointments: 'Afspraken vandaag',
    missed: (count) => `${count} gemist`,
  },
  progress: {
    waves: 'Per meting',
    places: 'Per complex en gebouw',
    slots: 'Per tijdvak',
    days: 'Per dag',
    explanation: (share) => `Doel: een gesprek met ${share} van de huishoudens, naar boven afgerond.`,
    noTarget: 'Dit onderzoek heeft geen doel (targetShare in study.json).',
    wave: 'Meting',
    place: 'Complex, gebouw',
    complex: 'Complex',
    building: 'Gebouw',
    noBuilding: 'Zonder gebouw',
    whole: 'Samen',
    interviews: 'Gesprekken',
    target: 'Doel',
    ofTarget: 'Van doel',
    bar: 'Beeld',
    tried: 'Geprobeerd',
    households: 'Huishoudens',
    attempts: 'Pogingen',
    slot: 'Tijdvak',
    day: 'Dag',
    perAttempt: 'Gesprekken per poging',
    noAttempts: 'Er is nog niemand gebeld of bezocht.',
    momentsExplanation:
      'Naar het moment waarop een poging begon, op de klok waar de woningen staan. Ook wat een bewoner zelf begon, telt mee.',
    legend: 'Balk: gesprekken, van alle huishoudens. Streep: het doel.',
    momentLegend: 'Balk: pogingen. Gekleurd: die een gesprek werden.',
  },
  rates: {
    title: (unit) => `Responscijfers van ${unit}`,
    explanation: 'Volgens de standaarddefinities van AAPOR. Kies een cijfer voor wat het is.',
    contactTitle: 'Gesproken',
    spokenTo: (spoken, of, unit) =>
      `${spoken} van ${of} ${unit === 'households' ? 'huishoudens' : 'bewoners'} gesproken`,
    contactExplanation: 'Hoeveel mensen gesproken zijn, ook wie weigerde. Dit is geen responscijfer.',
    residentsNotAsked: 'In deze meting wordt per huishouden gevraagd, niet per bewoner.',
    rate: 'Cijfer',
    name: 'Soort',
    share: 'Aandeel',
    numerator: 'Teller',
    denominator: 'Noemer',
    unit: 'Eenheid',
    definition: 'Wat het is',
    kinds: { response: 'Respons', cooperation: 'Medewerking', refusal: 'Weigering', contact: 'Contact' },
    definitions: {
      RR1: 'Hele gesprekken, van iedereen die erbij hoort of kan horen. De voorzichtigste maat van respons.',
      RR2: 'Hele en gedeeltelijke gesprekken, van iedereen die erbij hoort of kan horen.',
      RR3: 'Hele gesprekken, van wie erbij hoort en het deel e van wie dat onbekend is.',
      RR4: 'Hele en gedeeltelijke gesprekken, van wie erbij hoort en het deel e van wie dat onbekend is.',
      RR5: 'Hele gesprekken, van wie zeker erbij hoort. De hoogste maat van respons.',
      RR6: 'Hele en gedeeltelijke gesprekken, van wie zeker erbij hoort.',
      COOP1: 'Hele gesprekken, van iedereen die bereikt is, ook wie niet mee kon doen.',
      COOP2: 'Hele en gedeeltelijke gesprekken, van iedereen die bereikt is, ook wie niet mee kon doen.',
      COOP3: 'Hele gesprekken, van wie bereikt is en mee kon doen.',
      COOP4: 'Hele en gedeeltelijke gesprekken, van wie bereikt is en mee kon doen.',
      REF1: 'Weigeringen en afgebroken gesprekken, van iedereen die erbij hoort of kan horen.',
      REF2: 'Weigeringen en afgebroken gesprekken, van wie erbij hoort en het deel e van wie dat onbekend is.',
      REF3: 'Weigeringen en afgebroken gesprekken, van wie zeker erbij hoort.',
      CON1: 'Wie bereikt is, van iedereen die erbij hoort of kan horen.',
      CON2: 'Wie bereikt is, van wie erbij hoort en het deel e van wie dat onbekend is.',
      CON3: 'Wie bereikt is, van wie zeker erbij hoort.',
    },
    formula: (numerator, denominator) => `(${numerator}) / (${denominator})`,
    unknown: {
      'no-denominator': 'nog niets om een deel van te zijn',
      'no-estimate': 'e is niet te schatten: van niemand is bekend of die erbij hoort',
    },
    e: 'e',
    eDefinition:
      'Het deel van de onbekenden dat meetelt als horend bij de doelgroep: zoals bij wie het bekend is, D / (D + NE).',
    eUnknown: 'nog van niemand bekend of die erbij hoort',
    groupsTitle: (unit) => `Waar de ${unit} staan`,
    group: 'Letter',
    meaning: 'Betekenis',
    count: 'Aantal',
    eligible: 'Hoort zeker bij de doelgroep: I + P + R + NC + O',
  },
  groups: {
    I: 'heel gesprek',
    P: 'gedeeltelijk gesprek',
    R: 'weigering of afgebroken',
    NC: 'niet bereikt',
    O: 'hoort erbij, kon niet meedoen',
    UH: 'onbekend of er een huishouden is',
    UO: 'onbekend of iemand erbij hoort',
    NE: 'hoort er niet bij',
  },
  outcomes: {
    title: 'Uitkomsten',
    explanation:
      'Laatste poging: waarop de laatste poging uitliep. Stand: wat het huishouden nu is; een weigering blijft dat na ‘geen gehoor’ de dag erna.',
    code: 'Code',
    outcome: 'Uitkomst',
    group: 'Groep',
    last: 'Laatste poging',
    stand: 'Stand huishoudens',
    residents: 'Stand bewoners',
    empty: 'Er is nog niemand gebeld of bezocht.',
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
    reopenText: 'Heropenen is een regel in de historie en kan niet ongedaan worden gemaakt.',
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
  interviewers: {
    title: 'Interviewers naast elkaar',
    warning:
      'Voor een gesprek over het werk, geen ranglijst. Niemand kreeg de huishoudens door loting: verschillen kunnen ook van de woningen, de tijdstippen of de talen komen.',
    interviewer: 'Interviewer',
    attempts: 'Pogingen',
    interviews: 'Gesprekken',
    cooperation: 'Medewerking (COOP4)',
    cooperationOf: (numerator, denominator) => `${numerator} van ${denominator}`,
    length: 'Mediane duur',
    minutes: (minutes) => `${minutes} min`,
    itemRefusal: 'Zegt liever niet',
    itemRefusalOf: (refused, asked) => `${refused} van ${asked} vragen`,
    small: (count) => `Minder dan ${gesprekken(count)}: verschillen zijn dan toeval.`,
    smallShort: 'klein aantal',
    notRead: 'niet gelezen',
    reading: 'Antwoorden worden geteld…',
    empty: 'Er heeft nog niemand gebeld of aangebeld.',
    explanation:
      'Medewerking: gesprekken, van de huishoudens waar deze interviewer een gesprek, een weigering of een afgebroken gesprek had. Duur: van hele gesprekken in één keer. Zegt liever niet: van alle gestelde vragen.',
    correlationTitle: 'Lijken antwoorden binnen een interviewer op elkaar?',
    correlationExplanation:
      'De intra-interviewercorrelatie: 0 is wat toeval geeft, 1 is dat iedereen bij dezelfde interviewer hetzelfde scoort.',
    measure: 'Score',
    noMeasures: 'Deze vragenlijst heeft geen scores om te vergelijken.',
    correlation: (rho, interviewers, interviews, size) =>
      `Correlatie ${rho}, over ${interviews} gesprekken van ${interviewers} interviewers (gemiddeld ${size} elk).`,
    correlationMeaning: (rho) =>
      rho <= 0.005
        ? 'Antwoorden lijken binnen een interviewer niet meer op elkaar dan door toeval.'
        : rho < 0.05
          ? 'Antwoorden lijken binnen een interviewer iets meer op elkaar dan door toeval. Zulke cijfers zijn gewoon bij interviews.'
          : 'Antwoorden lijken binnen een interviewer meer op elkaar dan door toeval. Bespreek hoe de vraag wordt voorgelezen; aan één iemand ligt het hiermee niet.',
    correlationWorth: (interviews, worth) =>
      `Als dit cijfer klopt, zeggen ${interviews} gesprekken zoveel als ongeveer ${worth} losse.`,
    correlationCare:
      'Het cijfer scheidt de interviewer niet van zijn huishoudens: wie één gebouw deed, lijkt op dat gebouw.',
    correlationFew: 'Weinig interviewers of gesprekken: dit cijfer kan volgende week heel anders zijn.',
    noCorrelation: {
      'few-interviewers': 'Nog niet te berekenen: daarvoor zijn minstens twee interviewers met hele gesprekken nodig.',
      'one-each': 'Nog niet te berekenen: niemand deed er meer dan één.',
      'no-variance': 'Niet te berekenen: iedereen heeft dezelfde score.',
    },
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

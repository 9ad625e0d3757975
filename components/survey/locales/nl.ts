import type { ResidentMessages } from './resident-messages.js';

export { store } from '../../shared/locales/store/nl.js';

export const resident: ResidentMessages = {
  cannotShow: {
    unreachable:
      'De vragenlijst kon niet worden opgehaald. Uw eerdere antwoorden staan nog op dit apparaat. Kijk of u internet hebt en probeer het opnieuw.',
    refused:
      'In deze vragenlijst zit een fout. Daarom tonen wij hem niet. Uw eerdere antwoorden staan nog op dit apparaat. Wilt u ons dit laten weten?',
    incomplete:
      'Een deel van deze pagina is niet geladen. Uw eerdere antwoorden staan nog op dit apparaat. Kijk of u internet hebt en probeer het opnieuw. Lukt het dan niet? Ververs de pagina.',
    broken:
      'Deze vragenlijst kan niet worden getoond. Uw eerdere antwoorden staan nog op dit apparaat. Wilt u ons dit laten weten?',
  },
  chooseLanguage: 'Kies uw taal',
  whoAsks: 'Wie vraagt dit?',
  whatHappens: 'Wat gebeurt er met uw antwoorden?',
  whoSees: 'Wie ziet uw antwoorden?',
  whoDoesNotSee: 'Wie ziet ze niet?',
  duration: 'Hoe lang duurt het?',
  yourChoice: 'Uw keuze',
  consentIntro: 'Kies ja of nee. U kunt uw keuze later veranderen.',
  yes: 'Ja',
  no: 'Nee',
  needed: 'Zonder uw ja mogen wij u niets vragen.',
  chooseFirst: 'Kies eerst ja of nee.',
  start: 'Beginnen',
  doNotTakePart: 'Ik doe niet mee',
  welcomeBack: 'Welkom terug',
  answered: (count) => (count === 1 ? 'U gaf al 1 antwoord.' : `U gaf al ${String(count)} antwoorden.`),
  goOn: 'Verder gaan',

  tools: 'Hulp bij deze vragenlijst',
  language: 'Taal',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  textSize: 'Grootte van de letters',
  smaller: 'Kleinere letters',
  larger: 'Grotere letters',
  stopForNow: 'Nu stoppen',
  progress: (page, pages) => `Pagina ${String(page)} van ${String(pages)}`,
  saved: 'Bewaard op dit apparaat',
  saving: 'Bewaren…',
  notSaved: 'Nog niet bewaard',
  onlyInMemory: 'Uw browser bewaart niets. Als u deze pagina sluit, zijn uw antwoorden weg.',
  notOffline: 'Deze pagina opent alleen met internet.',

  elsewhereTitle: 'Deze vragenlijst staat open in een ander tabblad',
  elsewhere: 'Daar kunt u antwoorden. Hier ziet u wat u daar invult. Sluit het andere tabblad om hier verder te gaan.',

  pausedTitle: 'U bent nu gestopt',
  paused: 'Uw antwoorden zijn bewaard op dit apparaat. Open deze pagina hier opnieuw om verder te gaan.',
  withdraw: 'Mijn antwoorden wissen',
  withdrawQuestion: 'Wilt u al uw antwoorden wissen? Daarna zijn ze weg.',
  withdrawConfirm: 'Ja, wis mijn antwoorden',
  keepAnswers: 'Nee, bewaar mijn antwoorden',
  withdrawnTitle: 'Uw antwoorden zijn gewist',
  withdrawn: 'Wij weten alleen nog dat u bent gestopt. U hoeft verder niets te doen.',

  refusedTitle: 'Dat is goed',
  refused: 'U doet niet mee. Wij bewaren niets van u, alleen deze keuze. Voor uw woning verandert er niets.',
  changedMyMind: 'Ik wil toch meedoen',

  reviewTitle: 'Klopt dit?',
  review: 'Dit hebt u ons verteld. U kunt elk antwoord nog veranderen.',
  change: 'Veranderen',
  notAnswered: 'Geen antwoord',
  nonresponse: { 'dont-know': 'Weet ik niet', refused: 'Zeg ik liever niet' },
  send: 'Dit klopt: ik ben klaar',
  back: 'Terug naar de vragen',

  thanksTitle: 'Dank u wel!',
  thanks: 'U bent klaar. Uw antwoorden zijn bewaard.',
  whatYouSaid: 'Wat u ons vertelde',
  questionsTo: (name) => `Hebt u een vraag? Vraag het aan ${name}.`,
};

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
  goOn: 'Verdergaan',

  refusedTitle: 'Dat is goed',
  refused: 'U doet niet mee. Wij bewaren niets van u, alleen deze keuze. Voor uw woning verandert er niets.',
  changedMyMind: 'Ik wil toch meedoen',

  questionsTo: (name) => `Hebt u een vraag? Vraag het aan ${name}.`,
};

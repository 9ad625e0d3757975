import type { ResidentMessages } from './resident-messages.js';

export { store } from '../../shared/locales/store/pl.js';

export const resident: ResidentMessages = {
  cannotShow: {
    unreachable:
      'Nie udało się pobrać ankiety. Wcześniejsze odpowiedzi są nadal na tym urządzeniu. Proszę sprawdzić połączenie i spróbować ponownie.',
    refused:
      'W tej ankiecie jest błąd, dlatego jej nie pokazujemy. Wcześniejsze odpowiedzi są nadal na tym urządzeniu. Prosimy dać nam znać.',
    incomplete:
      'Część tej strony się nie wczytała. Wcześniejsze odpowiedzi nadal są na tym urządzeniu. Sprawdź, czy masz internet, i spróbuj ponownie. Jeśli to nie pomoże, odśwież stronę.',
    broken: 'Tej ankiety nie można pokazać. Wcześniejsze odpowiedzi są nadal na tym urządzeniu. Prosimy dać nam znać.',
  },
  chooseLanguage: 'Wybierz język',
  whoAsks: 'Kto pyta?',
  whatHappens: 'Co się stanie z odpowiedziami?',
  whoSees: 'Kto zobaczy odpowiedzi?',
  whoDoesNotSee: 'Kto ich nie zobaczy?',
  duration: 'Ile to trwa?',
  yourChoice: 'Pana/Pani wybór',
  consentIntro: 'Proszę wybrać tak albo nie. Wybór można później zmienić.',
  yes: 'Tak',
  no: 'Nie',
  needed: 'Bez odpowiedzi „tak” nie możemy zadawać pytań.',
  chooseFirst: 'Proszę najpierw wybrać tak albo nie.',
  start: 'Zaczynam',
  doNotTakePart: 'Nie chcę brać udziału',
  welcomeBack: 'Witamy ponownie',
  answered: (count) => `Liczba udzielonych odpowiedzi: ${String(count)}.`,
  goOn: 'Dalej',

  refusedTitle: 'W porządku',
  refused: 'Nie bierze Pan/Pani udziału. Zapisujemy tylko ten wybór. Dla mieszkania nic się nie zmienia.',
  changedMyMind: 'Jednak chcę wziąć udział',

  questionsTo: (name) => `Ma Pan/Pani pytanie? Proszę zapytać: ${name}.`,
};

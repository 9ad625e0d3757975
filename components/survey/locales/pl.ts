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

  tools: 'Pomoc w ankiecie',
  language: 'Język',
  readAloud: 'Czytaj na głos',
  stopReading: 'Przestań czytać',
  textSize: 'Wielkość liter',
  smaller: 'Mniejsze litery',
  larger: 'Większe litery',
  stopForNow: 'Na razie kończę',
  progress: (page, pages) => `Strona ${String(page)} z ${String(pages)}`,
  saved: 'Zapisano na tym urządzeniu',
  saving: 'Zapisywanie…',
  notSaved: 'Jeszcze nie zapisano',
  onlyInMemory: 'Przeglądarka niczego nie zapisuje. Po zamknięciu strony odpowiedzi znikną.',
  notOffline: 'Ta strona otwiera się tylko z internetem.',

  elsewhereTitle: 'Ta ankieta jest otwarta w innej karcie',
  elsewhere: 'Tam można odpowiadać. Tutaj widać, co się zmienia. Proszę zamknąć tamtą kartę, aby kontynuować tutaj.',

  pausedTitle: 'To na razie tyle',
  paused: 'Odpowiedzi są zapisane na tym urządzeniu. Aby kontynuować, proszę otworzyć tę stronę tutaj ponownie.',
  withdraw: 'Usuń moje odpowiedzi',
  withdrawQuestion: 'Czy usunąć wszystkie odpowiedzi? Nie można tego cofnąć.',
  withdrawConfirm: 'Tak, usuń moje odpowiedzi',
  keepAnswers: 'Nie, zostaw moje odpowiedzi',
  withdrawnTitle: 'Odpowiedzi zostały usunięte',
  withdrawn: 'Wiemy tylko, że ankieta została przerwana. Nic więcej nie trzeba robić.',

  refusedTitle: 'W porządku',
  refused: 'Nie bierze Pan/Pani udziału. Zapisujemy tylko ten wybór. Dla mieszkania nic się nie zmienia.',
  changedMyMind: 'Jednak chcę wziąć udział',

  reviewTitle: 'Czy to się zgadza?',
  review: 'To są Pana/Pani odpowiedzi. Każdą można jeszcze zmienić.',
  change: 'Zmień',
  notAnswered: 'Brak odpowiedzi',
  nonresponse: { 'dont-know': 'Nie wiem', refused: 'Wolę nie mówić' },
  send: 'Zgadza się, kończę',
  back: 'Wróć do pytań',

  thanksTitle: 'Dziękujemy!',
  thanks: 'To już koniec. Odpowiedzi są zapisane.',
  whatYouSaid: 'Co nam Pan/Pani powiedział/a',
  questionsTo: (name) => `Ma Pan/Pani pytanie? Proszę zapytać: ${name}.`,
};

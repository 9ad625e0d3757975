/** Polski. */
import type { ResultsMessages, WrittenAmount } from './messages.js';

const amount = ({ kind, number, total }: WrittenAmount): string =>
  ({
    exactly: `${number} na ${total}`,
    about: `około ${number} na ${total}`,
    fewer: `mniej niż ${number} na ${total}`,
    more: `więcej niż ${number} na ${total}`,
  })[kind];

const people = (of: WrittenAmount, part: boolean): string =>
  `${amount(of)} sąsiadów${part ? ', którzy odpowiedzieli' : ''}`;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const pl: ResultsMessages = {
  results: 'Co mówią sąsiedzi',
  failure: {
    'not-found': 'Nie ma tu wyników. Proszę zapytać autora tej strony.',
    unreachable: 'Nie można teraz pobrać wyników. Proszę spróbować później.',
    'not-json': 'Nie można odczytać wyników. Trzeba je opublikować jeszcze raz.',
    'not-release': 'W tym pliku nie ma opublikowanych wyników. Proszę zapytać autora tej strony.',
    'newer-format': 'Te wyniki są nowsze niż ta strona. Trzeba zaktualizować narzędzie na tej stronie.',
    damaged: 'Wyniki są niepełne. Trzeba je opublikować jeszcze raz.',
    local: 'Nie można teraz policzyć wyników na tym urządzeniu. W odpowiedziach nic się nie zmieniło.',
  },
  unknown: (kind, id) => {
    const names = { complex: 'budynku', wave: 'pomiaru', domain: 'tematu', question: 'pytania' };
    return `W tych wynikach nie ma ${names[kind]} „${id}”.`;
  },
  known: (ids) => `Znane: ${ids}`,
  noAnswers: 'Nie ma jeszcze odpowiedzi. Gdy będzie ich dość, pojawią się tutaj.',
  noCards: 'Nie ma tu jeszcze nic do pokazania. Być może odpowiedziało za mało osób.',
  tooFew: 'Za mało osób, aby to pokazać',
  tooFewWhy: 'Nic tu nie pokazujemy. Dzięki temu nikt nie wie, kto co powiedział.',
  unclear: 'Żadna odpowiedź nie była wyraźnie najczęstsza.',
  answer: (of, part, answer) => `Odpowiedź „${answer}”: ${people(of, part)}.`,
  holds: (of, part) => `Dotyczy to ${people(of, part)}.`,
  says: (of, part, end) => sentence(`${people(of, part)} ${end}.`),
  most: (of, answers) =>
    `${{ chosen: 'Najczęściej wybierane', named: 'Najczęściej wymieniane', first: 'Najczęściej na pierwszym miejscu' }[of]}: ${answers}.`,
  quote: (text) => `„${text}”`,
  amount,
  base: (count, rounded) => `Liczba odpowiedzi: ${rounded ? 'około ' : ''}${count}.`,
  part: 'Nie wszyscy dostali to pytanie.',
  small: 'To niewiele osób. Jedna odpowiedź dużo zmienia.',
  plan: 'Co z tym zrobimy',
  title: 'Co mówią sąsiedzi',
  more: 'Więcej wyników:',
  code: 'Kod do zeskanowania telefonem',
  badLink: 'Adres w „link” nie jest adresem strony internetowej. Nie ma kodu do zeskanowania.',
  privacy: 'Pokazujemy tylko odpowiedzi wystarczającej liczby osób.',
  allComplexes: 'Wszystkie budynki razem',
  countedUntil: (date) => `Odpowiedzi policzone do: ${date}`,
  tools: {
    label: 'Opcje',
    language: 'Język',
    readAloud: 'Czytaj na głos',
    stopReading: 'Zatrzymaj czytanie',
    previous: 'Poprzednia',
    next: 'Następna',
    fullScreen: 'Pełny ekran',
    leaveFullScreen: 'Zamknij pełny ekran',
    print: 'Drukuj',
    posterHint: 'Drukuje się na jednej kartce A3.',
    cardHint: 'Dwie karty drukują się na jednej kartce A4. Przetnij wzdłuż linii.',
    keys: 'Strzałki, spacja lub pilot do prezentacji. B robi czarny ekran.',
    unblank: 'Pokaż znowu',
  },
  progress: (card, cards) => `Karta ${card} z ${cards}`,
};

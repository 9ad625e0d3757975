/** Polski. */
import { store } from '../../shared/locales/store/pl.js';
import type { EveningMessages } from './messages.js';

/** "1 głos, 2 głosy, 5 głosów". */
const plural = new Intl.PluralRules('pl');
const votesOf = (votes: number, written: string): string => {
  const rule = plural.select(votes);
  return `${written} ${rule === 'one' ? 'głos' : rule === 'few' ? 'głosy' : 'głosów'}`;
};

export const pl: EveningMessages = {
  store,
  language: 'Język',
  readAloud: 'Czytaj na głos',
  stopReading: 'Zatrzymaj czytanie',
  promise: 'Co z tym zrobimy',
  rest: {
    title: 'Teraz Pana/Pani kolej',
    text: 'Proszę wybrać, co jest ważne. Nikt nie zobaczy wyboru. Potem ekran znów będzie pusty.',
    begin: 'Zacznij',
    thanks: 'Dziękujemy. Wszystko jest zapisane, ekran jest pusty. Proszę podać tablet dalej.',
    cleared: 'Nikt nie dotykał ekranu. Został wyczyszczony. Głosy są zapisane.',
  },
  vote: {
    title: 'Co jest dla Pana/Pani ważne?',
    text: 'Dotknięcie tematu to głos na niego. Można wybrać kilka. Drugie dotknięcie cofa głos.',
    none: 'Nie ma jeszcze tematów.',
    done: 'Koniec głosowania',
    saving: 'Zapisywanie…',
    saved: (votes, written) => `Zapisano: ${votesOf(votes, written)}.`,
    ended: 'Głosowanie jest zakończone.',
  },
  more: {
    title: 'Czy chce Pan/Pani zrobić coś jeszcze?',
    join: 'Dołącz do tematu',
    joined: 'Udział jest zgłoszony',
    grievance: 'Powiedz, co przeszkadza',
    anotherGrievance: 'Powiedz coś jeszcze',
    stop: 'Zakończ i podaj dalej',
    savedJoin: 'Zapisano zgłoszenie. Tego, co wpisano, nie ma już na ekranie.',
    savedGrievance: 'Zapisano. Tego, co napisano, nie ma już na ekranie.',
  },
  join: {
    title: 'Dołącz do tematu',
    topic: 'Do którego tematu?',
    name: 'Imię i nazwisko',
    contact: 'Telefon lub e-mail',
    optional: 'nie trzeba',
    consent: 'Można zachować moje nazwisko oraz telefon lub e-mail i dzwonić lub pisać do mnie w sprawie tego tematu.',
    who: 'Widzi to tylko osoba, która prowadzi spotkanie. Głosów przy tym nie ma.',
    send: 'Dołączam',
    problem: {
      'no-topic': 'Najpierw proszę wybrać temat.',
      'no-consent': 'Proszę zaznaczyć pole, jeśli możemy zachować nazwisko lub kontakt. Albo opróżnić te pola.',
    },
  },
  grievance: {
    title: 'Powiedz, co przeszkadza',
    text: 'Proszę to napisać. Bez nazwiska. Przeczyta to tylko osoba, która prowadzi spotkanie.',
    label: 'Co Panu/Pani przeszkadza?',
    send: 'Zapisz bez nazwiska',
    empty: 'Nic tu jeszcze nie ma.',
  },
  back: 'Wróć',
  notSaved: 'To nie jest jeszcze zapisane.',
  idle: {
    title: 'Czy ktoś tu jest?',
    text: (seconds) => `Za ${seconds} sekund ekran się wyczyści. Głosy są zapisane. To, czego nie wysłano, zniknie.`,
    stay: 'Jestem tutaj',
    clear: 'Wyczyść ekran',
  },
  board: {
    title: 'Co jest ważne dla mieszkańców',
    open: 'Można jeszcze głosować.',
    ended: 'Głosowanie jest zakończone.',
    notYet: 'Chwileczkę. Pierwsze głosy będzie widać, gdy zagłosuje dziesięć osób.',
    tooFew: 'Za mało osób, aby to pokazać.',
    turns: (turns) => `Liczba głosujących: ${turns}.`,
    votes: votesOf,
    steps: 'Liczymy po pięć osób. Dzięki temu nikt nie wie, kto co wybrał.',
    fullScreen: 'Pełny ekran',
    leaveFullScreen: 'Zamknij pełny ekran',
    blank: 'Czarny ekran',
  },
};

/** Polski. */
import { pl as json } from '../../shared/locales/json-findings/pl.js';
import { store } from '../../shared/locales/store/pl.js';
import type { StudyMessages } from './study-messages.js';
import { inWords } from './word-list.js';

const types = {
  object: 'grupa między { a }',
  array: 'lista między [ a ]',
  string: 'tekst w cudzysłowie',
  number: 'liczba',
  integer: 'liczba całkowita',
  boolean: 'true albo false',
  null: 'null',
};

const forms = {
  id: 'krótka nazwa z liter, cyfr, łączników i podkreśleń, bez spacji',
  place: 'nazwa budynku albo klatki schodowej',
  language: 'kod języka, na przykład nl, en albo tr',
  date: 'data, na przykład 2026-03-01',
  time: 'godzina, np. 17:30',
  'later-time': 'godzina późniejsza niż „from”',
  'shares-of-one': 'części, które razem nie przekraczają 1',
  'time-zone': 'strefa czasowa, np. Europe/Amsterdam',
  email: 'adres e-mail',
  phone: 'numer telefonu',
  'web-address': 'adres strony, który zaczyna się od https://',
  address: 'adres obok tego pliku albo adres strony, który zaczyna się od https://',
  origin: 'samo https:// i nazwa strony, bez ścieżki',
};

const kinds = { definition: 'ankiety', theme: 'tematu', partner: 'partnera' };

export const pl: StudyMessages = {
  store,
  failures: {
    'not-found': 'Nie znaleziono badania. Nic się nie zmieniło. Spróbuj ponownie później.',
    unreachable: 'Badanie jest teraz niedostępne. Nic się nie zmieniło. Sprawdź internet i spróbuj ponownie.',
    'web-page':
      'Pod tym adresem jest strona internetowa, a nie badanie. Może trzeba się najpierw zalogować. Nic się nie zmieniło.',
    invalid: 'Plik tego badania jest błędny. Nic się nie zmieniło. Osoba, która prowadzi tę stronę, może go poprawić.',
    broken: 'Część tej strony się nie załadowała. Nic się nie zmieniło. Odśwież stronę.',
  },
  ...json,
  findings: {
    'too-large': ({ limit }) => `Plik jest za duży: ponad ${limit} znaków.`,
    ...json.faults,
    'unknown-key': ({ key }) => `„${key}” nie jest tu znane.`,
    'missing-key': ({ key }) => `Brakuje „${key}”.`,
    'wrong-type': ({ expected, found }) =>
      `Tu powinno być: ${inWords(expected, types, 'albo')}. Jest: ${inWords(found, types, 'albo')}.`,
    'not-one-of': ({ allowed, found }) => `„${found}” nie jest tu możliwe. Do wyboru: ${allowed}.`,
    'one-of-keys': ({ allowed }) => `Tu powinna być jedna z nazw: ${allowed}.`,
    'too-few': ({ minimum }) => `Ta lista jest za krótka. Najmniej: ${minimum}.`,
    'empty-text': () => 'To nie może być puste.',
    'below-minimum': ({ minimum, found }) => `${found} to za mało. Najmniejsza możliwa wartość: ${minimum}.`,
    'above-maximum': ({ maximum, found }) => `${found} to za dużo. Największa możliwa wartość: ${maximum}.`,
    'wrong-form': ({ expected, found }) =>
      `„${found}” nie jest tu możliwe. Powinno być: ${inWords(expected, forms, 'albo')}.`,
    'id-needed': ({ found }) => `Nazwa pliku w „${found}” nie może być id. Proszę napisać: { "id": …, "src": … }.`,
    'duplicate-id': ({ id }) => `„${id}” już jest na tej liście.`,
    'unknown-id': ({ id, kind }) => `W tym badaniu nie ma ${kinds[kind]} „${id}”.`,
    'impossible-date': ({ found }) => `Nie ma takiej daty: ${found}.`,
    'dates-out-of-order': ({ opens, closes }) => `Runda kończy się ${closes}, zanim się zacznie ${opens}.`,
    'group-without-values': () =>
      'Do tej grupy nie może należeć żadna odpowiedź. Podaj „values” albo zakres z „from” i „below”.',
    'groups-overlap': ({ id, other }) => `Grupy „${other}” i „${id}” zachodzą na siebie: odpowiedź należałaby do obu.`,
    'no-required-consent': () => 'Żadna zgoda nie jest „required”. O udział w samym badaniu zawsze trzeba zapytać.',
    'waves-out-of-order': ({ id, other }) => `Runda „${id}” stoi po „${other}”, a zaczyna się wcześniej.`,
    'missing-translation': ({ languages }) => `Tego tekstu brakuje w językach: ${languages}.`,
    'unused-language': ({ language }) => `„${language}” nie jest językiem tego badania.`,
    'kit-not-translated': ({ language }) => `Nie ma przycisków w języku „${language}”; będą po angielsku.`,
    'partner-without-consent': ({ id }) => `Mieszkańcy nie mogą zgodzić się na pomoc od „${id}”.`,
    'unused-definition': ({ id }) => `Ankieta „${id}” nie należy do żadnej rundy.`,
    'public-k-below-internal': ({ publicK, internalK }) =>
      `Publicznie widać mniejsze grupy (${publicK}) niż dla pracowników (${internalK}).`,
  },
};

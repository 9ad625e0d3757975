/** Polski. */
import { pl as json } from '../../../shared/locales/json-findings/pl.js';
import { formIn, inMegabytes, type FindingMessages } from './finding-messages.js';

const forms = {
  text: 'tekst',
  boolean: 'true albo false',
  object: 'grupa między { a }',
  'dont-know, refused': 'lista z "dont-know", "refused" albo z obiema wartościami',
  'theme, values': 'grupa z "theme" i "values"',
};

const active = {
  script: 'skrypt',
  handler: 'kod przypisany do zdarzenia (na przykład onclick)',
  link: 'link, który uruchamia kod',
};

const kinds = { measure: 'miara', domain: 'dziedzina' };

export const pl: FindingMessages = {
  ...json,
  checked: (count) =>
    count === 0
      ? 'Ankieta została sprawdzona: niczego nie znaleziono.'
      : `Ankieta została sprawdzona. Uwagi do przejrzenia: ${count}.`,
  findings: {
    ...json.faults,
    'too-large': ({ size, limit }) =>
      `Ankieta jest za duża: ${inMegabytes(size, 'pl')} MB. Może mieć najwyżej ${inMegabytes(limit, 'pl')} MB.`,
    'not-a-questionnaire': () => 'To nie jest ankieta. Ankieta to grupa między { a } z "pages" albo "elements".',
    'no-questions': () => 'Nie ma w niej ani jednego pytania.',
    'unknown-type': ({ type, name }) => `Rodzaj „${type}” pytania „${name}” nie jest znany.`,
    'missing-type': ({ name }) =>
      name === ''
        ? 'Brakuje tu "type": jakiego rodzaju jest to pytanie?'
        : `Przy „${name}” brakuje "type": jakiego rodzaju jest to pytanie?`,
    'missing-name': ({ type }) => `To pytanie (${type}) nie ma "name". Bez nazwy nie można zapisać odpowiedzi.`,
    'unsafe-name': ({ name }) => `Nazwa „${name}” ma już znaczenie w JavaScripcie. Wybierz inną nazwę.`,
    'duplicate-name': ({ name, first }) =>
      `Nazwa „${name}” jest już użyta: ${first}. Jedna odpowiedź nadpisałaby drugą.`,
    'duplicate-page': ({ name, first }) => `Nazwa „${name}” jest już użyta: ${first}.`,
    'duplicate-choice': ({ value, first }) =>
      `Odpowiedź „${value}” już jest na liście: ${first}. Później nie wiadomo, którą z nich wybrano.`,
    'broken-expression': ({ property, expression, at }) =>
      `Nie można odczytać „${property}” od znaku ${at + 1}: ${expression}`,
    'unknown-reference': ({ name, property }) => `„${property}” odwołuje się do {${name}}, ale takiego pytania nie ma.`,
    'circular-values': ({ circle }) => `Te wartości są obliczane jedna z drugiej i nigdy się nie kończą: ${circle}`,
    'circular-conditions': ({ circle }) => `To, czy te pytania są widoczne, zależy od nich samych: ${circle}`,
    'broken-pattern': ({ pattern }) => `Nie można odczytać tego wzorca (regular expression): ${pattern}`,
    'slow-pattern': ({ pattern }) =>
      `Ten wzorzec (regular expression) może zawiesić stronę przy niektórych odpowiedziach: ${pattern}`,
    'unclear-pattern': ({ pattern }) =>
      `Nie da się stwierdzić, że ten wzorzec (regular expression) jest bezpieczny. Uprość go: ${pattern}`,
    'missing-translation': ({ languages }) => `Tego tekstu brakuje w językach: ${languages}.`,
    'active-content': ({ found }) => `W tym tekście jest ${active[found]}. Zostanie usunięty, zanim ktoś go zobaczy.`,
    'wrong-property': ({ property, expected }) => `W „${property}” powinno być: ${formIn(expected, forms)}.`,
    'broken-version': ({ version }) =>
      `„${version}” to nie jest wersja. Napisz trzy liczby z kropkami, na przykład 1.2.0.`,
    'duplicate-id': ({ id, kind }) => `Już jest ${kinds[kind]} o id „${id}”.`,
    'unknown-domain': ({ domain }) => `Dziedziny „${domain}” nie ma w "domains".`,
    'unknown-theme': ({ theme }) => `Tematu „${theme}” nie ma w badaniu. Ten sygnał do nikogo nie dotrze.`,
    'unknown-item': ({ item, measure }) => `Miara „${measure}” liczy „${item}”, ale takiego pytania nie ma.`,
    'unknown-code': ({ code, name }) => `„${code}” nie jest odpowiedzią, którą można wybrać w „${name}”.`,
    'measure-without-rule': ({ measure, construct }) =>
      `Miara „${measure}” nie ma reguły liczenia. Dodaj "scoring"${construct === '' ? '' : ` (${construct})`}.`,
    'unfit-rule': ({ measure, construct, kind }) => `Reguła „${kind}” miary „${measure}” nie pasuje do ${construct}.`,
    'unfit-item-count': ({ measure, expected, found }) =>
      `Liczba pytań miary „${measure}” powinna wynosić ${expected}, a wynosi ${found}.`,
  },
};

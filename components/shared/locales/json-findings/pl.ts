/** Polski. */
import type { JsonFindingMessages } from './json-finding-messages.js';

export const pl: JsonFindingMessages = {
  toMend: 'Co trzeba poprawić w pliku',
  place: (line, column) => `wiersz ${line}, kolumna ${column}`,
  didYouMean: (word) => `Czy chodziło o „${word}”?`,
  more: (count) => `I jeszcze ${count}.`,
  faults: {
    'too-deep': ({ limit }) => `W sobie nawzajem jest ponad ${limit} grup.`,
    'not-json': ({ detail }) => `To nie jest JSON: ${detail}`,
    'value-expected': () => 'Tu powinna być wartość.',
    'comma-expected': () => 'Tu brakuje przecinka.',
    'colon-expected': () => 'Tu brakuje dwukropka.',
    'key-expected': () => 'Tu powinna być nazwa w cudzysłowie. Może jest o jeden przecinek za dużo.',
    'close-expected': ({ bracket }) => `Tu brakuje ${bracket}.`,
    'end-expected': () => 'Plik powinien się tu kończyć. Coś jest jeszcze dalej.',
    'text-broken': () => 'Ten tekst jest błędny: brakuje cudzysłowu albo jest w nim obcy znak.',
    'number-broken': () => 'Ta liczba jest błędna.',
    'comment-not-allowed': () => 'W JSON nie ma komentarzy.',
    'duplicate-key': ({ key }) => `„${key}” jest tu dwa razy.`,
  },
};

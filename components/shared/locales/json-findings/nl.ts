/** Nederlands. */
import type { JsonFindingMessages } from './json-finding-messages.js';

export const nl: JsonFindingMessages = {
  toMend: 'Wat er in het bestand moet veranderen',
  place: (line, column) => `regel ${line}, kolom ${column}`,
  didYouMean: (word) => `Bedoelt u ‘${word}’?`,
  more: (count) => (count === 1 ? 'En nog 1 punt.' : `En nog ${count} punten.`),
  faults: {
    'too-deep': ({ limit }) => `Er staan meer dan ${limit} groepen in elkaar.`,
    'not-json': ({ detail }) => `Dit is geen JSON: ${detail}`,
    'value-expected': () => 'Hier hoort een waarde te staan.',
    'comma-expected': () => 'Hier ontbreekt een komma.',
    'colon-expected': () => 'Hier ontbreekt een dubbele punt.',
    'key-expected': () => 'Hier hoort een naam tussen aanhalingstekens te staan. Misschien staat er een komma te veel.',
    'close-expected': ({ bracket }) => `Hier ontbreekt ${bracket}.`,
    'end-expected': () => 'Het bestand had hier klaar moeten zijn. Er staat nog iets achter.',
    'text-broken': () => 'Deze tekst klopt niet: er ontbreekt een aanhalingsteken, of er staat een vreemd teken in.',
    'number-broken': () => 'Dit getal klopt niet.',
    'comment-not-allowed': () => 'In JSON kan geen opmerking staan.',
    'duplicate-key': ({ key }) => `‘${key}’ staat hier twee keer.`,
  },
};

/** English. */
import type { JsonFindingMessages } from './json-finding-messages.js';

export const en: JsonFindingMessages = {
  toMend: 'What to mend in the file',
  place: (line, column) => `line ${line}, column ${column}`,
  didYouMean: (word) => `Did you mean ‘${word}’?`,
  more: (count) => (count === 1 ? 'And 1 more.' : `And ${count} more.`),
  faults: {
    'too-deep': ({ limit }) => `More than ${limit} groups stand inside each other.`,
    'not-json': ({ detail }) => `This is not JSON: ${detail}`,
    'value-expected': () => 'A value belongs here.',
    'comma-expected': () => 'A comma is missing here.',
    'colon-expected': () => 'A colon is missing here.',
    'key-expected': () => 'A name between quotation marks belongs here. Perhaps there is a comma too many.',
    'close-expected': ({ bracket }) => `${bracket} is missing here.`,
    'end-expected': () => 'The file should have ended here. Something follows.',
    'text-broken': () => 'This text is not right: a quotation mark is missing, or there is a strange character in it.',
    'number-broken': () => 'This number is not right.',
    'comment-not-allowed': () => 'JSON has no comments.',
    'duplicate-key': ({ key }) => `‘${key}’ is here twice.`,
  },
};

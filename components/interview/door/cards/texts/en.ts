/** English. */
import type { CardTexts } from './card-texts.js';

export const en: CardTexts = {
  announcement: {
    heading: 'We are coming to see you',
    visit: ({ day, from, until }) => `We will come on ${day}, between ${from} and ${until}.`,
  },
  sorry: {
    heading: 'Sorry we missed you',
    visit: 'We rang your bell. You were not at home.',
    again: ({ day, from, until }) => `We will come back on ${day}, between ${from} and ${until}.`,
  },
  about: 'We would like to know how you live and what you need. You decide if you want to take part.',
  alone: 'Would you rather answer the questions on your own? Scan the square with your phone.',
  address: 'Or go to:',
  code: 'Your code:',
  qr: 'QR code to the questions',
  questions: 'Do you have a question, or is this not a good time?',
};
